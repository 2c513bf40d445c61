import { useEffect, useRef, useState } from 'react';
import type { EventTime } from '../../dates/time';
import { focusedAround, windowOf } from '../../instance/elements';
import type { DatasetHead, DyadEvent } from '../../model/dataset';
import type { Evidence, Reference } from '../../model/dataset-file';
import { formerName } from '../../model/eras';
import { primaryCategory } from '../../model/event-categories';
import { lastingOf, type Lasting as LastingTime } from '../../model/lasting';
import type { Filtered } from '../../model/events/filter';
import { GlyphIcon } from '../../render/svg/glyph-icon';
import { Boundary } from '../base/later/Boundary';
import { isSheet } from '../base/is-sheet';
import { useInstance } from '../base/instance-context';
import { Marked } from '../base/Marked';
import { useDataText } from '../base/use-data-text';
import { useEscape } from '../base/use-escape';
import { useFocusReturn } from '../base/use-focus-return';
import { useLaterMessages, useMessages } from '../base/use-messages';
import type { SoughtExcerpt } from '../sources/sought-excerpt';
import { AssessmentBlock } from './AssessmentBlock';
import { EvidenceBlock } from './EvidenceBlock';
import { Instead } from './Instead';
import { SheetHandle } from './SheetHandle';
import { SourceLine } from './SourceLine';
import { Steps } from './Steps';
import { useBackKey } from './use-back-key';
import { useDetailWords } from './use-detail-words';
import { useFit } from './use-fit';

export interface DetailsProps {
  readonly event: DyadEvent;
  readonly filtered: Filtered;
  /** Whether the address opened the event, and no reader; told once. */
  readonly takeLinked?: () => boolean;
  readonly onSelect: (id: string) => void;
  readonly onClose: () => void;
  /** Shows an excerpt where it stands among those of its source; not where there is no such view. */
  readonly onShowInSource?: (excerpt: SoughtExcerpt, closes: boolean) => void;
}

/** All that is known of one event, until it is closed; the reader may step through others on the way. */
export function Details(props: DetailsProps) {
  // Where the words do not come, the boundary above is told.
  return useLaterMessages(useMessages().details) === null ? null : <OpenDetails {...props} />;
}

function OpenDetails({ event, filtered, takeLinked, onSelect, onClose, onShowInSource }: DetailsProps) {
  const { data, embedded } = useInstance();
  const { page } = useMessages();
  const section = useRef<HTMLElement>(null);
  const body = useRef<HTMLDivElement>(null);
  /** The claim from which the reader went to what the record has beside it. */
  const [claim, setClaim] = useState<{ readonly id: string; readonly to: string } | null>(null);
  const [isFull, setFull] = useState(false);
  useFocusReturn(section);
  useEscape(section, onClose);
  useFit(body);
  const row = claim?.to === event.id ? data.table.rowOf(claim.id) : undefined;
  const cameFrom = row === undefined ? null : data.table.at(row);
  const goBack =
    cameFrom === null
      ? null
      : () => {
          onSelect(cameFrom.id);
        };
  useBackKey(section, goBack);
  return (
    // A click on the words leaves the focus in here, so that Escape still closes.
    <section
      ref={section}
      className={isFull ? 'details full' : 'details'}
      aria-label={page.details}
      tabIndex={-1}
    >
      {!embedded && <SheetHandle section={section} isFull={isFull} onFull={setFull} onClose={onClose} />}
      <div ref={body} className="details-body">
        <EventDetails
          key={event.id}
          event={event}
          cameFrom={cameFrom}
          takeLinked={takeLinked}
          onBack={goBack}
          onInstead={(to) => {
            setClaim({ id: event.id, to });
            onSelect(to);
          }}
          onClose={onClose}
          onShowInSource={
            onShowInSource &&
            ((evidence) => {
              setFull(false);
              onShowInSource({ event: event.id, start: evidence.start }, isPage(section.current, isFull));
            })
          }
        />
      </div>
      <Steps event={event} filtered={filtered} onSelect={onSelect} />
    </section>
  );
}

/** Whether the details take all of a screen that is too low for halves. */
const isPage = (section: Element | null, isFull: boolean): boolean =>
  section !== null && !isFull && isSheet(section) && section.getBoundingClientRect().top <= 0;

interface EventDetailsProps extends Pick<DetailsProps, 'event' | 'onClose'> {
  /** The claim to which a way leads back. */
  readonly cameFrom: DyadEvent | null;
  readonly takeLinked: DetailsProps['takeLinked'];
  readonly onBack: (() => void) | null;
  readonly onInstead: (id: string) => void;
  readonly onShowInSource: ((evidence: Evidence) => void) | undefined;
}

/** First what decides: date, title, verdict and number; then the words of the source; the rest is folded. */
function EventDetails({
  event,
  cameFrom,
  takeLinked,
  onBack,
  onInstead,
  onClose,
  onShowInSource,
}: EventDetailsProps) {
  const { embedded } = useInstance();
  const { page } = useMessages();
  const words = useDetailWords();
  const dataText = useDataText();
  const heading = useRef<HTMLHeadingElement>(null);
  // Opening and stepping both bring the reader to the heading, so that a screen reader begins there.
  useEffect(() => {
    const isReaderElsewhere = takeLinked?.() === true && hasBegun(heading.current);
    if (isReaderElsewhere || (embedded && !isFocusNear(heading.current))) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, [embedded, takeLinked]);
  const { assessment } = event;
  return (
    <>
      <header className="details-head">
        {cameFrom !== null && onBack !== null && (
          <button type="button" className="link-button back" aria-keyshortcuts="Backspace" onClick={onBack}>
            {words.backTo(cameFrom.shortTitle ?? cameFrom.title)}
          </button>
        )}
        <Kicker event={event} />
        <h2 ref={heading} tabIndex={-1} {...dataText}>
          <Marked text={event.title} />
        </h2>
        <button type="button" className="button quiet close" onClick={onClose} aria-label={page.close}>
          <svg viewBox="-8 -8 16 16" aria-hidden="true" focusable="false">
            <path d="M-5 -5L5 5M5 -5L-5 5" />
          </svg>
        </button>
      </header>
      {assessment === undefined ? (
        <Summary event={event} />
      ) : (
        <AssessmentBlock event={event} assessment={assessment} />
      )}
      {event.evidence.map((evidence) => (
        <EvidenceBlock
          key={`${evidence.source} ${evidence.start}`}
          event={event}
          evidence={evidence}
          onShowInSource={onShowInSource}
        />
      ))}
      {event.references !== undefined && <RecordReferences references={event.references} />}
      {assessment !== undefined && <Instead event={event} assessment={assessment} onSelect={onInstead} />}
      <div className="folds">
        <MoreOnEvent event={event} />
        {assessment !== undefined && <HowRead event={event} />}
      </div>
    </>
  );
}

/** Whether the reader is in this timeline: where the page around it opened an event, the focus stays where it is. */
const isFocusNear = (element: Element | null): boolean =>
  element !== null && element.closest('.dyad')?.contains(focusedAround(element)) === true;

/** Whether a reader has begun before the page could answer: the focus is somewhere, or the page is scrolled. */
const hasBegun = (element: Element | null): boolean =>
  element !== null && (focusedAround(element) !== null || (windowOf(element)?.scrollY ?? 0) > 0);

interface OfEvent {
  readonly event: DyadEvent;
}

/** Category and date, over the title. */
function Kicker({ event }: OfEvent) {
  const { head } = useInstance().data;
  const { dates } = useMessages();
  const words = useDetailWords();
  const dataText = useDataText();
  const category = primaryCategory(head, event);
  return (
    <p className="details-kicker">
      <GlyphIcon category={category} />
      <span className="details-when">
        <span {...dataText}>{head.categories[category]?.label}</span>
        <span>{' · '}</span>
        <span className="details-date">{dates.inWords(event.time, event.throughout)}</span>
        <Lasting event={event} />
        <OnTheClock event={event} />
        {event.dateBasis === 'outside' && <span className="details-basis">{words.outsideDate}</span>}
      </span>
    </p>
  );
}

function Summary({ event }: OfEvent) {
  return (
    <p className="summary" {...useDataText()}>
      <Marked text={event.summary} />
    </p>
  );
}

/** What is not asked for at first: the event in our words, what is odd about its date, what its category holds. */
function MoreOnEvent({ event }: OfEvent) {
  const { head } = useInstance().data;
  const words = useDetailWords();
  const dataText = useDataText();
  return (
    <details className="fold">
      <summary>{words.moreOnEvent}</summary>
      {event.assessment !== undefined && <Summary event={event} />}
      {event.dateNote !== undefined && (
        <p className="note" {...dataText}>
          {event.dateNote}
        </p>
      )}
      <FormerNames event={event} />
      <Categories head={head} event={event} />
    </details>
  );
}

/** What the verdict means, and how those who made the set came to it. */
function HowRead({ event }: OfEvent) {
  const { method } = useInstance().data.head;
  const words = useDetailWords();
  const dataText = useDataText();
  const verdict = event.assessment?.verdict ?? 'not-checked';
  return (
    <details className="fold">
      <summary>{words.howRead}</summary>
      <p>{words.meaning(verdict)}</p>
      {method !== undefined && <p {...dataText}>{method}</p>}
    </details>
  );
}

/** Of a time of day that stands on another clock than the axis, or on none that is stated: where it stands there. */
function OnTheClock({ event: { time } }: OfEvent) {
  return time?.tree.node === 'time' && <TimeOnTheClock time={time} />;
}

function TimeOnTheClock({ time }: { readonly time: EventTime }) {
  const words = useLaterMessages(useMessages().durations)?.onTheClock(time) ?? null;
  return words !== null && <span className="details-lasted">{words}</span>;
}

/** How long a span lasted, where its date says so. */
function Lasting({ event: { time, throughout } }: OfEvent) {
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
function FormerNames({ event }: OfEvent) {
  const { parties } = useInstance().data.head;
  const words = useDetailWords();
  const { time } = event;
  if (time === null) return null;
  return parties.flatMap((party) => {
    const former = formerName(party, time.extent.possible);
    return former === null
      ? []
      : [
          <p key={party.id} className="note">
            {words.formerly(party.name, former)}
          </p>,
        ];
  });
}

/** What an event of the record rests on: who says so, and how. */
function RecordReferences({ references }: { readonly references: readonly Reference[] }) {
  const { sources } = useInstance().data.head;
  const words = useDetailWords();
  return (
    <section className="record-references" aria-label={words.onRecord}>
      <h3>{words.onRecord}</h3>
      <ul>
        {references.map(({ source, stance, speaker = null }) => {
          const saysSo = words.saysSo(speaker, stance);
          return (
            <li key={`${source} ${stance} ${speaker ?? ''}`}>
              {saysSo !== null && <span className="stance">{`${saysSo} `}</span>}
              <SourceLine source={sources.find(({ id }) => id === source)} id={source} words={words} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Categories({ head, event }: OfEvent & { readonly head: DatasetHead }) {
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
