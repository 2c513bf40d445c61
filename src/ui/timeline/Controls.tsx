import { memo, useEffect, useState } from 'react';
import type { Interval } from '../../dates/time';
import type { TimelineController } from '../../instance/timeline/controller';
import { sameDomain } from '../../layout/visible-domain';
import { wholeUnits } from '../../layout/whole-units';
import { COMMANDS, shortcutsOf, type Command } from './commands';
import { useInstance } from '../base/instance-context';
import { useSignalPart } from '../base/use-signal-value';
import { useMessages } from '../base/use-messages';

interface ControlsProps {
  readonly timeline: TimelineController;
  readonly domain: Interval;
}

/** A button for every key, what is in view in words, and the range filter. */
export function Controls({ timeline, domain }: ControlsProps) {
  const words = useMessages().timeline;
  const buttons = (of: Command['group']) =>
    COMMANDS.filter(({ group }) => group === of).map((command) => (
      <CommandButton key={command.name} command={command} timeline={timeline} />
    ));
  return (
    <div className="controls">
      <div role="group" aria-label={words.walk} className="control-group walk">
        {buttons('walk')}
      </div>
      <RangeControl domain={domain} />
      <div role="group" aria-label={words.move} className="control-group">
        {buttons('move')}
      </div>
    </div>
  );
}

interface CommandButtonProps extends Pick<ControlsProps, 'timeline'> {
  readonly command: Command;
}

/** Drawn once, and not sixty times a second while the timeline moves. */
const CommandButton = memo(function CommandButton({ command, timeline }: CommandButtonProps) {
  const { name, icon, run } = command;
  const words = useMessages().timeline;
  const label = words.command[name];
  return (
    <button
      type="button"
      className={icon === undefined ? 'button' : 'button icon'}
      aria-label={icon === undefined ? undefined : label}
      aria-keyshortcuts={shortcutsOf(command)}
      onClick={() => {
        run(timeline);
      }}
    >
      {/* For who points at it only: as the button's own, a screen reader would say its name twice. */}
      <span className="command" title={words.tip(name)} aria-hidden={icon === undefined ? undefined : true}>
        {icon === undefined ? (
          <span>{label}</span>
        ) : (
          <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path d={icon} />
          </svg>
        )}
      </span>
    </button>
  );
});

/** What is in view, and the way to leave out all else: the range filter. */
function RangeControl({ domain }: { readonly domain: Interval }) {
  const { data, dispatch, filters } = useInstance();
  const words = useMessages().timeline;
  const range = useSignalPart(filters, (chosen) => chosen.range);
  const whole = wholeUnits(domain);
  return (
    <div className="range-control">
      <InView words={words.inView(whole)} />
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
          <span>{words.only(range)}</span> <span aria-hidden="true">×</span>
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
      <span aria-hidden="true">{words}</span>
      <span className="visually-hidden" aria-live="polite">
        {said}
      </span>
    </p>
  );
}
