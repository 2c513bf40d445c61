import type { ReactNode } from 'react';
import type { Interval } from '../../dates/time';
import type { TimelineController } from '../../instance/timeline/controller';
import { sameDomain } from '../../layout/visible-domain';
import { wholeUnits } from '../../layout/whole-units';
import { useInstance } from '../base/instance-context';
import { usePrerendered } from '../base/use-prerendered';
import { useRested } from '../base/use-rested';
import { useSignalPart, useSignalValue } from '../base/use-signal-value';
import { useMessages } from '../base/use-messages';
import { LaterWays } from './later-parts';

interface ControlsProps {
  readonly timeline: TimelineController;
  readonly domain: Interval;
  /** What stands first in the row. */
  readonly first?: ReactNode;
}

/** The row under the picture: how much is shown, what is in view, where to look, and a button for every key. */
export function Controls({ timeline, domain, first }: ControlsProps) {
  const prerendered = usePrerendered();
  const isHere = useSignalValue(LaterWays.isSettled);
  return (
    <div className="controls">
      <div className="row-first">{first}</div>
      <RangeControl timeline={timeline} domain={domain} />
      {/* What nobody answers yet takes no press. */}
      <div className="ways-place" inert={!prerendered && !isHere}>
        <LaterWays timeline={timeline} />
      </div>
    </div>
  );
}

/** What is in view, and the way to leave out all else: the range filter. */
function RangeControl({ timeline, domain }: Pick<ControlsProps, 'timeline' | 'domain'>) {
  const { data, dispatch, filters } = useInstance();
  const words = useMessages().timeline;
  const range = useSignalPart(filters, (chosen) => chosen.range);
  const whole = wholeUnits(domain);
  return (
    <div className="range-control">
      <InView words={words.inView(whole)} onPress={timeline.ask} />
      {range === null ? (
        // With everything in view there is nothing to leave out.
        !sameDomain(domain, data.limits) && (
          <button
            type="button"
            className="button"
            onClick={() => {
              dispatch({ type: 'range-chosen', range: whole });
            }}
          >
            {words.onlyThis}
          </button>
        )
      ) : (
        <button
          type="button"
          className="button"
          aria-label={words.removeRange(range)}
          onClick={() => {
            dispatch({ type: 'range-removed' });
          }}
        >
          <span className="takes-away">{words.only(range)}</span>
        </button>
      )}
    </div>
  );
}

interface InViewProps {
  readonly words: string;
  readonly onPress: () => void;
}

/** Shown at once, and said aloud once the view has come to rest; a press asks for another. */
function InView({ words, onPress }: InViewProps) {
  const { change } = useMessages().timeline;
  const said = useRested(words, words);
  return (
    <>
      <button type="button" className="in-view" title={change} onClick={onPress}>
        {words}
      </button>
      <span className="visually-hidden" aria-live="polite">
        {said}
      </span>
    </>
  );
}
