import { useLayoutEffect, useId, useRef, useState, type RefObject } from 'react';
import type { TimelineController } from '../../instance/timeline/controller';
import { readDestination, type GoToFault } from '../../state/go-to';
import { useEscape } from '../base/use-escape';
import { useFocusReturn } from '../base/use-focus-return';
import { useMessages } from '../base/use-messages';

interface GoToProps {
  /** How many events are shown. */
  readonly shown: number;
  readonly timeline: TimelineController;
  /** Where the events are walked: the reader goes on from there. */
  readonly listbox: RefObject<HTMLElement | null>;
}

/** Asks where to go: a date, or the number of an event. */
export function GoTo({ shown, timeline, listbox }: GoToProps) {
  const { timeline: words, faults } = useMessages();
  const { openRank, showTime, endAsking } = timeline;
  const [text, setText] = useState('');
  const [fault, setFault] = useState('');
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useFocusReturn(form, listbox);
  useEscape(form, endAsking);
  // Before the next key: what is pressed then is meant for the field.
  useLayoutEffect(() => {
    field.current?.focus();
  }, []);
  const tell = async (why: GoToFault): Promise<void> => {
    const { goTo } = await faults.load();
    setFault(goTo(why));
  };
  const go = (): void => {
    const to = readDestination(text, shown);
    switch (to.kind) {
      case 'rank':
        openRank(to.rank);
        break;
      case 'time':
        showTime(to.extent);
        break;
      case 'unknown':
        void tell(to.why);
        return;
      default:
        to satisfies never;
    }
    endAsking();
  };
  return (
    <form
      ref={form}
      className="go-to"
      onSubmit={(event) => {
        event.preventDefault();
        go();
      }}
    >
      <label htmlFor={id}>{words.goTo}</label>
      <input
        ref={field}
        id={id}
        className="search-box"
        autoComplete="off"
        spellCheck={false}
        placeholder={words.goToExample}
        value={text}
        aria-invalid={fault !== ''}
        aria-describedby={`${id}-fault`}
        onChange={({ currentTarget }) => {
          setText(currentTarget.value);
          setFault('');
        }}
      />
      <button type="submit" className="button">
        {words.go}
      </button>
      <button type="button" className="button" onClick={endAsking}>
        {words.cancel}
      </button>
      <p id={`${id}-fault`} className="fault" role="alert">
        {fault}
      </p>
    </form>
  );
}
