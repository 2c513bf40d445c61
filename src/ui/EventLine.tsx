import type { DyadEvent } from '../model/dataset';
import { dateOf, primaryCategory } from '../model/event-words';
import { fold } from '../model/fold';
import { findHits } from '../model/search';
import { GlyphIcon } from '../render/glyph-icon';
import { Marked } from './Marked';
import { useDyad, useQuery, useSession } from './session-context';

/** Where a search is answered by the excerpt alone, the excerpt is shown with what was found. */
function FoundInExcerpt({ event }: { readonly event: DyadEvent }) {
  const query = useQuery();
  const told = fold(`${event.title}\n${event.summary}`).text;
  if (query.every((term) => told.includes(term))) return null;
  return event.evidence
    .filter(({ exact }) => findHits(exact, query).length > 0)
    .map(({ source, start, exact }) => (
      <blockquote key={`${source} ${start}`} className="found">
        “<Marked text={exact} />”
      </blockquote>
    ));
}

interface EventLineProps {
  readonly event: DyadEvent;
  /** The heading's level follows from where the list stands. */
  readonly heading: 'h3' | 'h4';
  /** A word of doubt after the date. */
  readonly remark?: string;
  readonly onOpen: (id: string) => void;
}

/** One event in a list: date, title that opens it, summary, source. On paper also its excerpts. */
export function EventLine({ event, heading: Heading, remark, onOpen }: EventLineProps) {
  const { dataset } = useDyad().prepared;
  const { selection } = useSession();
  const place = primaryCategory(dataset, event);
  return (
    <li className={event.id === selection ? 'event-line selected' : 'event-line'}>
      <p className="event-kicker">
        <GlyphIcon category={place} />
        {event.time !== null && (
          <>
            <span className="event-date">{dateOf(event)}</span>
            <span aria-hidden="true"> · </span>
          </>
        )}
        {dataset.categories[place]?.label}
        {remark !== undefined && ` · ${remark}`}
      </p>
      <Heading>
        <button
          type="button"
          className="title-button"
          aria-expanded={event.id === selection}
          onClick={() => {
            onOpen(event.id);
          }}
        >
          <Marked text={event.title} />
        </button>
      </Heading>
      <p className="summary">
        <Marked text={event.summary} />
      </p>
      <FoundInExcerpt event={event} />
      <div className="on-paper">
        {event.evidence.map(({ source, start, exact }) => (
          <blockquote key={`${source} ${start}`}>
            “{exact}” <cite>{dataset.sources.find(({ id }) => id === source)?.title ?? source}</cite>
          </blockquote>
        ))}
      </div>
    </li>
  );
}
