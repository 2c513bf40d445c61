import type { ReactNode } from 'react';
import { Part } from '../base/later/Part';
import { useMessages } from '../base/use-messages';
import { usePrerendered } from '../base/use-prerendered';
import { useSignalValue } from '../base/use-signal-value';
import { LaterWays } from './later-parts';
import { RangeControl, type RangeControlProps } from './RangeControl';

interface ControlsProps extends RangeControlProps {
  /** What stands first in the row. */
  readonly first?: ReactNode;
}

/** The row under the picture: how much is shown, what is in view, where to look, and a button for every key. */
export function Controls({ timeline, domain, first }: ControlsProps) {
  const { move } = useMessages().timeline;
  const prerendered = usePrerendered();
  const isHere = useSignalValue(LaterWays.isSettled);
  return (
    <div className="controls">
      <div className="row-first">{first}</div>
      <RangeControl timeline={timeline} domain={domain} />
      {/* What nobody answers yet takes no press. */}
      <div className="ways-place" inert={!prerendered && !isHere}>
        <Part name={move}>
          <LaterWays timeline={timeline} />
        </Part>
      </div>
    </div>
  );
}
