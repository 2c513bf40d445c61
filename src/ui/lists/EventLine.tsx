import type { ComponentProps } from 'react';
import { useDataText, useSourceText, type DataText } from '../base/use-data-text';
import type { DyadEvent } from '../../model/dataset';
import { primaryCategory } from '../../model/event-categories';
import { fold } from '../../model/search/fold';
import { findHits } from '../../model/search/search';
import { verdictOf } from '../../model/verdict';
import { GlyphIcon } from '../../render/svg/glyph-icon';
import { VerdictIcon } from '../../render/svg/verdict-icon';
import { Marked } from '../base/Marked';
import { useInstance } from '../base/instance-context';
import { useSignalPart, useSignalValue } from '../base/use-signal-value';
import { usePrerenderedBelow } from '../base/use-prerendered';
import { useMessages } from '../base/use-messages';

/** Where a search is answered by the excerpt alone, the excerpt is shown with what was found. */
function FoundInExcerpt({ event }: { readonly event: DyadEvent }) {
  const query = useSignalValue(useInstance().query);
  const [open, close] = useMessages().page.quotes;
  const textOf = useTextOfSource();
  const told = fold(`${event.title}\n${event.summary}`).text;
  if (query.every((term) => told.includes(term))) return null;
  return event.evidence
    .filter(({ exact }) => findHits(exact, query).length > 0)
    .map(({ source, start, exact }) => (
      <blockquote key={`${source} ${start}`} className="found" {...textOf(source)}>
        <span>{open}</span>
        <Marked text={exact} />
        <span>{close}</span>
      </blockquote>
    ));
}

interface EventLineProps {
  readonly event: DyadEvent;
  /** The heading's level follows from where the list stands. */
  readonly heading: 'h3' | 'h4';
  /** A word of doubt after the date. */
  readonly remark?: string;
  /** Without the summary, for a list beside something else; with the event's place in it, "37 of 412". */
  readonly compact?: string;
  readonly onOpen: (id: string) => void;
  /** What a long list tells its lines: where they stand, and how many there are. */
  readonly line?: ComponentProps<'li'> & { readonly 'data-index': number; readonly 'data-rank': number };
}

/** How the words of a source are read, by its id. */
function useTextOfSource(): (id: string) => DataText {
  const { sources } = useInstance().data.head;
  const textOf = useSourceText();
  return (id) => textOf(sources.find((source) => source.id === id));
}

/** One event in a list: date, title that opens it, summary, source. On paper also its excerpts. */
export function EventLine({ event, heading: Heading, remark, compact, onOpen, line }: EventLineProps) {
  const { data, selection } = useInstance();
  const isSelected = useSignalPart(selection, (id) => id === event.id);
  const { dates, verdicts, lists } = useMessages();
  const category = primaryCategory(data.head, event);
  const verdict = verdictOf(event);
  const dataText = useDataText();
  return (
    <li
      {...line}
      className={`event-line ${event.layer}${isSelected ? ' selected' : ''}`}
      data-event={event.id}
    >
      <p className="event-kicker">
        <GlyphIcon category={category} />
        {event.time !== null && (
          <>
            <span className="event-date">{dates.inWords(event.time, event.throughout)}</span>
            <span aria-hidden="true"> · </span>
          </>
        )}
        <span {...dataText}>{data.head.categories[category]?.label}</span>
        {event.layer === 'record' && <span>{` · ${lists.onRecord}`}</span>}
        {verdict !== 'not-checked' && (
          <span className="event-verdict">
            <VerdictIcon verdict={verdict} /> <span>{verdicts.label(verdict)}</span>
          </span>
        )}
        {remark !== undefined && <span>{` · ${remark}`}</span>}
        {compact !== undefined && (
          // A screen reader says it of every line by itself.
          <span className="event-place" aria-hidden="true">
            {compact}
          </span>
        )}
      </p>
      <Heading>
        {usePrerenderedBelow() ? (
          <span className="title-button" {...dataText}>
            {event.title}
          </span>
        ) : (
          <button
            type="button"
            className="title-button"
            {...dataText}
            aria-current={isSelected}
            onClick={() => {
              onOpen(event.id);
            }}
          >
            <Marked text={event.title} />
          </button>
        )}
      </Heading>
      {compact === undefined && event.summary !== '' && (
        <p className="summary" {...dataText}>
          <Marked text={event.summary} />
        </p>
      )}
      <FoundInExcerpt event={event} />
      <OnPaper event={event} />
    </li>
  );
}

/** What one click shows on the screen, a reader of paper sees at once: excerpts, the verdict, and its footnotes. */
function OnPaper({ event }: { readonly event: DyadEvent }) {
  const { sources } = useInstance().data.head;
  const { lists, page } = useMessages();
  const [open, close] = page.quotes;
  const dataText = useDataText();
  const textOf = useTextOfSource();
  const titleOf = (id: string): string => {
    const source = sources.find((each) => each.id === id);
    return source === undefined
      ? id
      : [source.title, source.url].filter((part) => part !== undefined).join(', ');
  };
  const { evidence, assessment, references = [] } = event;
  const footnotes = [
    ...new Set([...references.map(({ source }) => source), ...(assessment?.references ?? [])]),
  ];
  return (
    <div className="on-paper">
      {evidence.map(({ source, start, exact }) => (
        <blockquote key={`${source} ${start}`} {...textOf(source)}>
          <span>{`${open}${exact}${close}`}</span> <cite>{titleOf(source)}</cite>
        </blockquote>
      ))}
      {assessment !== undefined && <p {...dataText}>{lists.assessed(assessment)}</p>}
      {footnotes.length > 0 && <p className="footnotes">{lists.references(footnotes.map(titleOf))}</p>}
    </div>
  );
}
