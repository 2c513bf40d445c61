import { useEffect, useState } from 'react';
import type { Interval } from '../../dates/time';
import type { TimelineController } from '../../instance/timeline/controller';
import { sameDomain } from '../../layout/visible-domain';
import { wholeUnits } from '../../layout/whole-units';
import { COMMANDS, type Command } from './commands';
import { useInstance } from '../base/instance-context';
import { useSignalPart } from '../base/use-signal-value';
import { en } from '../../words/en';

interface ControlsProps {
  readonly timeline: TimelineController;
  readonly domain: Interval;
}

/** A button for every key, what is in view in words, and the range filter. */
export function Controls({ timeline, domain }: ControlsProps) {
  const buttons = (of: Command['group']) =>
    COMMANDS.filter(({ group }) => group === of).map((command) => (
      <CommandButton key={command.label} command={command} timeline={timeline} />
    ));
  return (
    <div className="controls">
      <div role="group" aria-label="Walk through the events" className="control-group walk">
        {buttons('walk')}
      </div>
      <RangeControl domain={domain} />
      <div role="group" aria-label="Move and zoom" className="control-group">
        {buttons('move')}
      </div>
    </div>
  );
}

interface CommandButtonProps extends Pick<ControlsProps, 'timeline'> {
  readonly command: Command;
}

function CommandButton({ command: { label, keys, icon, run }, timeline }: CommandButtonProps) {
  return (
    <button
      type="button"
      className={icon === undefined ? 'button' : 'button icon'}
      aria-label={icon === undefined ? undefined : label}
      title={`${label} (${keys})`}
      onClick={() => {
        run(timeline);
      }}
    >
      {icon === undefined ? (
        label
      ) : (
        <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path d={icon} />
        </svg>
      )}
    </button>
  );
}

/** What is in view, and the way to leave out all else: the range filter. */
function RangeControl({ domain }: { readonly domain: Interval }) {
  const { data, dispatch, filters } = useInstance();
  const range = useSignalPart(filters, (chosen) => chosen.range);
  const whole = wholeUnits(domain);
  return (
    <div className="range-control">
      <InView words={en.dates.range(whole)} />
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
            Only this range
          </button>
        )
      ) : (
        <button
          type="button"
          className="button"
          aria-label={`Remove the range filter: ${en.dates.range(range)}`}
          onClick={() => {
            dispatch({ type: 'range-removed' });
          }}
        >
          Only {en.dates.range(range)} <span aria-hidden="true">×</span>
        </button>
      )}
    </div>
  );
}

/** Said aloud once the view has come to rest; shown at once. */
const REST_MS = 600;

function InView({ words }: { readonly words: string }) {
  const [said, setSaid] = useState(words);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSaid(words);
    }, REST_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [words]);
  return (
    <p className="in-view">
      <span aria-hidden="true">In view: {words}</span>
      <span className="visually-hidden" aria-live="polite">
        In view: {said}
      </span>
    </p>
  );
}
