import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import type { Interval } from '../../dates/time';
import { readDestination } from '../../state/go-to';
import { faults } from '../../words/en/faults';

interface GoToProps {
  /** How many events are shown. */
  readonly shown: number;
  readonly onPlace: (place: number) => void;
  readonly onTime: (extent: Interval) => void;
  readonly onClose: () => void;
}

/** Asks where to go: a date, or the number of an event. */
export function GoTo({ shown, onPlace, onTime, onClose }: GoToProps) {
  const [text, setText] = useState('');
  const [fault, setFault] = useState('');
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
  }, []);
  const go = (): void => {
    const to = readDestination(text, shown);
    switch (to.kind) {
      case 'place':
        onPlace(to.place);
        break;
      case 'time':
        onTime(to.extent);
        break;
      case 'unknown':
        setFault(faults.goTo(to.why));
        return;
      default:
        to satisfies never;
    }
    onClose();
  };
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <form
      className="go-to"
      onSubmit={(event) => {
        event.preventDefault();
        go();
      }}
    >
      <label htmlFor={id}>Go to a date or a number</label>
      <input
        ref={field}
        id={id}
        className="search-box"
        autoComplete="off"
        spellCheck={false}
        placeholder="1994-03 or #37"
        value={text}
        aria-invalid={fault !== ''}
        aria-describedby={`${id}-fault`}
        onKeyDown={closeOnEscape}
        onChange={({ currentTarget }) => {
          setText(currentTarget.value);
          setFault('');
        }}
      />
      <button type="submit" className="button">
        Go
      </button>
      <button type="button" className="button" onClick={onClose}>
        Cancel
      </button>
      <p id={`${id}-fault`} className="fault" role="alert">
        {fault}
      </p>
    </form>
  );
}
