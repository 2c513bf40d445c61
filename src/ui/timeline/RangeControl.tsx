import type { Interval } from '../../dates/time';
import type { TimelineController } from '../../instance/timeline/controller';
import { sameDomain } from '../../layout/visible-domain';
import { wholeUnits } from '../../layout/whole-units';
import { Explained } from '../base/Explained';
import { useInstance } from '../base/instance-context';
import { useRested } from '../base/use-rested';
import { useSignalPart } from '../base/use-signal-value';
import { useMessages } from '../base/use-messages';

export interface RangeControlProps {
  readonly timeline: TimelineController;
  readonly domain: Interval;
}

/** What is in view, and the way to leave out all else: the range filter. */
export function RangeControl({ timeline, domain }: RangeControlProps) {
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
          <Explained words={words.onlyThisMeans}>
            {(description) => (
              <button
                type="button"
                className="button"
                aria-describedby={description}
                onClick={() => {
                  dispatch({ type: 'range-chosen', range: whole });
                }}
              >
                {words.onlyThis}
              </button>
            )}
          </Explained>
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
