import { useEffect, useState } from 'react';
import type { Interval } from '../../dates/time';
import { sameDomain } from '../../layout/visible-domain';
import { wholeUnits } from '../../layout/whole-units';
import { COMMANDS, type Command } from './commands';
import { useChoice, useInstance } from '../base/instance-context';
import { en } from '../../words/en';

const WALK: readonly (readonly [Command, string])[] = [
  ['first', 'M4,3V13M13,3L6,8L13,13Z'],
  ['previous', 'M11,3L4,8L11,13Z'],
  ['next', 'M5,3L12,8L5,13Z'],
  ['last', 'M12,3V13M3,3L10,8L3,13Z'],
];

const MOVE: readonly (readonly [Command, string])[] = [
  ['pageBack', 'M8,3L3,8L8,13M13,3L8,8L13,13'],
  ['earlier', 'M10,3L5,8L10,13'],
  ['later', 'M6,3L11,8L6,13'],
  ['pageForward', 'M8,3L13,8L8,13M3,3L8,8L3,13'],
  ['zoomOut', 'M3,8H13'],
  ['zoomIn', 'M3,8H13M8,3V13'],
];

interface ControlsProps {
  readonly onCommand: (command: Command) => void;
  readonly domain: Interval;
}

/** A button for every key, what is in view in words, and the range filter. */
export function Controls({ onCommand, domain }: ControlsProps) {
  const button = ([command, icon]: readonly [Command, string]) => (
    <button
      key={command}
      type="button"
      className="button icon"
      aria-label={COMMANDS[command].label}
      title={`${COMMANDS[command].label} (${COMMANDS[command].keys})`}
      onClick={() => {
        onCommand(command);
      }}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={icon} />
      </svg>
    </button>
  );
  const worded = (command: Command) => (
    <button
      type="button"
      className="button"
      title={`${COMMANDS[command].label} (${COMMANDS[command].keys})`}
      onClick={() => {
        onCommand(command);
      }}
    >
      {COMMANDS[command].label}
    </button>
  );
  return (
    <div className="controls">
      <div role="group" aria-label="Walk through the events" className="control-group walk">
        {WALK.slice(0, 2).map(button)}
        {worded('open')}
        {WALK.slice(2).map(button)}
        {worded('list')}
        {worded('ask')}
      </div>
      <RangeControl domain={domain} />
      <div role="group" aria-label="Move and zoom" className="control-group">
        {MOVE.map(button)}
        {worded('fit')}
      </div>
    </div>
  );
}

/** What is in view, and the way to leave out all else: the range filter. */
function RangeControl({ domain }: { readonly domain: Interval }) {
  const { store, data } = useInstance();
  const range = useChoice(({ filters }) => filters.range);
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
              store.dispatch({ type: 'range', range: whole });
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
            store.dispatch({ type: 'range', range: null });
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
