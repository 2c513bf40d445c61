import { useEffect, useId, useRef, type RefObject } from 'react';
import { useDataText, useSourceText } from '../base/use-data-text';
import { excerptLink } from '../../export/citation';
import type { EventTime } from '../../dates/time';
import type { DatasetHead, DyadEvent } from '../../model/dataset';
import type { Evidence, Reference } from '../../model/dataset-file';
import { formerName } from '../../model/eras';
import { primaryCategory } from '../../model/event-categories';
import { lastingOf, type Lasting as LastingTime } from '../../model/lasting';
import type { Filtered } from '../../model/events/filter';
import { GlyphIcon } from '../../render/svg/glyph-icon';
import { neighbours } from '../../state/selectors';
import { INITIAL } from '../../state/session';
import { writeLink } from '../../state/url';
import { AssessmentBlock, SourceLine } from './AssessmentBlock';
import { Boundary } from '../base/Boundary';
import { CopyButton } from '../base/CopyButton';
import { Excerpt } from './Excerpt';
import { Marked } from '../base/Marked';
import { useInstance } from '../base/instance-context';
import { focusedAround } from '../../instance/elements';
import { useEscape } from '../base/use-escape';
import { useFocusReturn } from '../base/use-focus-return';
import { useLaterMessages, useMessages } from '../base/use-messages';

export interface DetailsProps {
  readonly event: DyadEvent;
  readonly filtered: Filtered;
  readonly onSelect: (id: string) => void;
  readonly onClose: () => void;
}

/** All that is known of one event, until it is closed; the reader may step through others on the way. */
export function Details(props: DetailsProps) {
  const section = useRef<HTMLElement>(null);
  useFocusReturn(section);
  useEscape(section, props.onClose);
  return <EventDetails key={props.event.id} section={section} {...props} />;
}

interface EventDetailsProps extends DetailsProps {
  readonly section: RefObject<HTMLElement | null>;
}

/** Date in words, category, the excerpt in its place, the source. */
function EventDetails({ section, event, filtered, onSelect, onClose }: EventDetailsProps) {
  const { data, embedded } = useInstance();
  const { head } = data;
  const { details, dates, page } = useMessages();
  const dataText = useDataText();
  const heading = useRef<HTMLHeadingElement>(null);
  // Opening and stepping both bring the reader to the heading, so that a screen reader begins there.
  useEffect(() => {
    if (embedded && !isFocusNear(heading.current)) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, [embedded]);
  return (
    // A click on the words leaves the focus in here, so that Escape still closes.
    <section ref={section} className="details" aria-label={details.name} tabIndex={-1}>
      <p className="details-kicker">
        <GlyphIcon category={primaryCategory(head, event)} />
        <span className="details-when">
          <span className="details-date">{dates.inWords(event.time, event.throughout)}</span>
          <Lasting event={event} />
          <OnTheClock event={event} />
        </span>
        <button type="button" className="button quiet close" onClick={onClose}>
          {page.close}
        </button>
      </p>
      <h2 ref={heading} tabIndex={-1} {...dataText}>
        <Marked text={event.title} />
      </h2>
      <p className="summary" {...dataText}>
        <Marked text={event.summary} />
      </p>
      {(event.dateBasis === 'outside' || event.dateNote !== undefined) && (
        <p className="note">
          {event.dateBasis === 'outside' && <strong>{`${details.outsideDate} `}</strong>}
          <bdi {...dataText}>{event.dateNote}</bdi>
        </p>
      )}
      <FormerNames event={event} />
      {event.evidence.map((evidence) => (
        <EvidenceBlock key={`${evidence.source} ${evidence.start}`} event={event} evidence={evidence} />
      ))}
      {event.references !== undefined && <References references={event.references} />}
      {event.assessment !== undefined && (
        <AssessmentBlock event={event} assessment={event.assessment} onSelect={onSelect} />
      )}
      <Categories head={head} event={event} />
      <Steps event={event} filtered={filtered} onSelect={onSelect} />
    </section>
  );
}

/** Whether the reader is in this timeline: where the page around it opened an event, the focus stays where it is. */
const isFocusNear = (element: Element | null): boolean =>
  element !== null && element.closest('.dyad')?.contains(focusedAround(element)) === true;

/** Of a time of day that stands on another clock than the axis, or on none that is stated: where it stands there. */
function OnTheClock({ event: { time } }: Pick<EventDetailsProps, 'event'>) {
  return time?.tree.node === 'time' && <TimeOnTheClock time={time} />;
}

function TimeOnTheClock({ time }: { readonly time: EventTime }) {
  const words = useLaterMessages(useMessages().durations)?.onTheClock(time) ?? null;
  return words !== null && <span className="details-lasted">{words}</span>;
}

/** How long a span lasted, where its date says so. */
function Lasting({ event: { time, throughout } }: Pick<EventDetailsProps, 'event'>) {
  const lasting = time === null ? null : lastingOf(time, throughout);
  // What an event lasted follows from its date, which stands beside it.
  return (
    lasting !== null && (
      <Boundary renderFault={() => null}>
        <Lasted lasting={lasting} />
      </Boundary>
    )
  );
}

/** In the words for durations, which come later. */
function Lasted({ lasting }: { readonly lasting: LastingTime }) {
  const words = useLaterMessages(useMessages().durations);
  return words !== null && <span className="details-lasted">{words.lasted(lasting)}</span>;
}

/** A state that had another name at the time of the event: before December 1991 Russia is the Soviet Union. */
function FormerNames({ event }: { readonly event: DyadEvent }) {
  const { parties } = useInstance().data.head;
  const { details } = useMessages();
  const { time } = event;
  if (time === null) return null;
  return parties.flatMap((party) => {
    const former = formerName(party, time.extent.possible);
    return former === null
      ? []
      : [
          <p key={party.id} className="note">
            {details.formerly(party.name, former)}
          </p>,
        ];
  });
}

/** What the record rests on: who says so, and how. */
function References({ references }: { readonly references: readonly Reference[] }) {
  const { sources } = useInstance().data.head;
  const { details } = useMessages();
  const heading = useId();
  return (
    <section className="record-references" aria-labelledby={heading}>
      <h3 id={heading}>{details.onRecord}</h3>
      <ul>
        {references.map(({ source, stance, speaker = null }) => {
          const saysSo = details.saysSo(speaker, stance);
          return (
            <li key={`${source} ${stance} ${speaker ?? ''}`}>
              {saysSo !== null && <span className="stance">{`${saysSo} `}</span>}
              <SourceLine source={sources.find(({ id }) => id === source)} id={source} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function EvidenceBlock({ event, evidence }: { readonly event: DyadEvent; readonly evidence: Evidence }) {
  const { data, dispatch, embedded } = useInstance();
  const { head } = data;
  const { details } = useMessages();
  const source = head.sources.find(({ id }) => id === evidence.source);
  const told = details.told(evidence.speaker ?? null, evidence.stance);
  const link = source === undefined ? null : excerptLink(source, evidence);
  const sourceText = useSourceText()(source);
  return (
    <figure className="evidence">
      <Excerpt evidence={evidence} {...sourceText} />
      <figcaption>
        {told !== null && <p className="stance">{told}</p>}
        <cite {...sourceText}>{source?.title ?? evidence.source}</cite>
        <span className="source-line">{details.place(source?.author ?? null, evidence.section)}</span>
        <span className="evidence-actions">
          {source !== undefined && !embedded && (
            <button
              type="button"
              className="button"
              onClick={() => {
                dispatch({ type: 'view-chosen', view: 'sources' });
              }}
            >
              {details.showInSources}
            </button>
          )}
          {link !== null && (
            <a href={link} rel="noreferrer" target="_blank">
              {details.readInSource}
            </a>
          )}
          {source !== undefined && (
            <CopyButton
              label={details.copyCitation}
              text={({ location }) =>
                details.citation({
                  source,
                  evidence,
                  datasetTitle: head.title,
                  link: embedded ? location.href : linkTo(location, event.id),
                })
              }
            />
          )}
        </span>
      </figcaption>
    </figure>
  );
}

/** The event's own address, without what else the reader chose. */
function linkTo({ origin, pathname }: Location, id: string): string {
  return `${origin}${pathname}?${writeLink({ ...INITIAL, selection: id })}`;
}

function Categories({ head, event }: { readonly head: DatasetHead; readonly event: DyadEvent }) {
  const dataText = useDataText();
  return (
    <dl className="categories-defined">
      {event.categories.map((id) => {
        const index = head.categories.findIndex((category) => category.id === id);
        const category = head.categories[index];
        return (
          <div key={id}>
            <dt>
              <GlyphIcon category={index} /> <bdi {...dataText}>{category?.label ?? id}</bdi>
            </dt>
            <dd {...dataText}>{category?.definition}</dd>
          </div>
        );
      })}
    </dl>
  );
}

function Steps({ event, filtered, onSelect }: Pick<DetailsProps, 'event' | 'filtered' | 'onSelect'>) {
  const { data } = useInstance();
  const { details } = useMessages();
  const dataText = useDataText();
  const { previous, next } = neighbours(data, filtered, event.id);
  const step = (row: number | null, word: string, className: string) => {
    const other = row === null ? undefined : data.table.at(row);
    return (
      <button
        type="button"
        className={`button step ${className}`}
        disabled={other === undefined}
        onClick={() => {
          if (other !== undefined) onSelect(other.id);
        }}
      >
        <span className="step-word">{word}</span>
        <span className="step-title" {...(other === undefined ? {} : dataText)}>
          {other === undefined ? details.none : (other.shortTitle ?? other.title)}
        </span>
      </button>
    );
  };
  return (
    <nav className="steps" aria-label={details.beforeAndAfter}>
      {step(previous, details.previous, 'previous')}
      {step(next, details.next, 'next')}
    </nav>
  );
}
