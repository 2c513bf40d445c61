import { useEffect, useLayoutEffect, useId, useRef, useState, type RefObject } from 'react';
import type { TimelineController } from '../../instance/timeline/controller';
import { readDestination, readEnds, type GoToFault } from '../../state/go-to';
import { intervalText } from '../../state/interval-text';
import { wholeUnits } from '../../layout/whole-units';
import { useInstance } from '../base/instance-context';
import { useEscape } from '../base/use-escape';
import { useFocusReturn } from '../base/use-focus-return';
import { useMessages } from '../base/use-messages';

interface GoToProps {
  /** How many events are shown. */
  readonly shown: number;
  /** What was typed before it was here; a line feed sends it. */
  readonly heard: string;
  readonly timeline: TimelineController;
  /** Where the events are walked: the reader goes on from there. */
  readonly listbox: RefObject<HTMLElement | null>;
}

/** Asks where to go: a date, the number of an event, or the ends of what is to be in view. */
export function GoTo({ shown, heard, timeline, listbox }: GoToProps) {
  const { timeline: words, faults } = useMessages();
  const { openRank, showTime, endAsking } = timeline;
  const [text, setText] = useState(heard.split('\n', 1).join(''));
  const [fault, setFault] = useState('');
  const id = useId();
  const part = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useFocusReturn(part, listbox);
  useEscape(part, endAsking);
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
        // What opens gives the focus back to who has it now, and the field is about to go.
        listbox.current?.focus({ preventScroll: true });
        openRank(to.rank);
        break;
      case 'time':
        showTime(to);
        break;
      case 'unknown':
        void tell(to.why);
        return;
      default:
        to satisfies never;
    }
    endAsking();
  };
  useEffect(() => {
    if (heard.includes('\n')) go();
    // oxlint-disable-next-line react/exhaustive-deps -- what was sent before it was here, once
  }, []);
  return (
    <div ref={part} className="go-to">
      <form
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
          aria-describedby={`${id}-fault ${id}-number`}
          onChange={({ currentTarget }) => {
            setText(currentTarget.value);
            setFault('');
          }}
        />
        <button type="submit" className="button">
          {words.go}
        </button>
        <p id={`${id}-fault`} className="fault" role="alert">
          {fault}
        </p>
        {shown > 0 && (
          <p id={`${id}-number`} className="number-hint">
            {words.goToNumber(shown)}
          </p>
        )}
      </form>
      <Ends timeline={timeline} />
      <button type="button" className="button cancel" onClick={endAsking}>
        {words.cancel}
      </button>
    </div>
  );
}

/** What is in view, from its first to its last day, to be written anew. */
function Ends({ timeline }: Pick<GoToProps, 'timeline'>) {
  const { settledDomain } = useInstance();
  const { timeline: words, faults } = useMessages();
  const { showTime, endAsking } = timeline;
  const [bounds, setBounds] = useState(() => {
    const [from = '', to = ''] = intervalText(wholeUnits(settledDomain.peek())).split('/');
    return { from, to };
  });
  const [fault, setFault] = useState<{ readonly end: 'from' | 'to'; readonly said: string } | null>(null);
  const id = useId();
  const show = async (): Promise<void> => {
    const read = readEnds(bounds.from, bounds.to);
    if ('end' in read) {
      const { ends } = await faults.load();
      setFault({ end: read.end, said: ends(read) });
      return;
    }
    showTime(read);
    endAsking();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void show();
      }}
    >
      <fieldset aria-label={words.bounds}>
        {(['from', 'to'] as const).map((end) => (
          <label key={end}>
            <span>{words[end]}</span>
            <input
              className="search-box"
              autoComplete="off"
              spellCheck={false}
              value={bounds[end]}
              aria-invalid={fault?.end === end}
              aria-describedby={`${id}-fault`}
              onChange={({ currentTarget }) => {
                setBounds({ ...bounds, [end]: currentTarget.value });
                setFault(null);
              }}
            />
          </label>
        ))}
        <button type="submit" className="button">
          {words.show}
        </button>
      </fieldset>
      <p id={`${id}-fault`} className="fault" role="alert">
        {fault?.said}
      </p>
    </form>
  );
}
