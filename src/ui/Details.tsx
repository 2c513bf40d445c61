import { useEffect, useRef, useState } from 'react';
import { citation, excerptLink } from '../model/citation';
import type { Dataset, DyadEvent, Evidence } from '../model/dataset';
import { dateOf, primaryCategory } from '../model/event-words';
import type { Filtered } from '../model/filter';
import { GlyphIcon } from '../render/glyph-icon';
import { neighbours } from '../state/selectors';
import { Excerpt } from './Excerpt';
import { Marked } from './Marked';
import { useDyad } from './session-context';

interface DetailsProps {
  readonly event: DyadEvent;
  readonly filtered: Filtered;
  readonly onSelect: (id: string) => void;
  readonly onClose: () => void;
}

/** All that is known of one event: date in words, category, the excerpt in its place, the source. */
export function Details({ event, filtered, onSelect, onClose }: DetailsProps) {
  const { prepared } = useDyad();
  const { dataset } = prepared;
  const heading = useRef<HTMLHeadingElement>(null);
  // Opening and stepping both bring the reader to the heading, so that a screen reader begins there: the page
  // draws this anew for each event.
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    // A click on the words leaves the focus in here, so that Escape still closes.
    <section className="details" aria-label="Event details" tabIndex={-1}>
      <p className="details-kicker">
        <GlyphIcon category={primaryCategory(dataset, event)} />
        <span className="details-date">{dateOf(event)}</span>
        <button type="button" className="button quiet close" onClick={onClose}>
          Close
        </button>
      </p>
      <h2 ref={heading} tabIndex={-1}>
        <Marked text={event.title} />
      </h2>
      <p className="summary">
        <Marked text={event.summary} />
      </p>
      {(event.dateBasis === 'outside' || event.dateNote !== undefined) && (
        <p className="note">
          {event.dateBasis === 'outside' && <strong>Date from outside the source. </strong>}
          {event.dateNote}
        </p>
      )}
      {event.evidence.map((evidence) => (
        <EvidenceBlock key={`${evidence.source} ${evidence.start}`} event={event} evidence={evidence} />
      ))}
      <Categories dataset={dataset} event={event} />
      <Steps event={event} filtered={filtered} onSelect={onSelect} />
    </section>
  );
}

const STANCES = {
  asserts: null,
  reports: 'The source reports this as said by others',
  denies: 'The source denies this',
} as const;

function EvidenceBlock({ event, evidence }: { readonly event: DyadEvent; readonly evidence: Evidence }) {
  const { dataset } = useDyad().prepared;
  const source = dataset.sources.find(({ id }) => id === evidence.source);
  const stance = STANCES[evidence.stance];
  const link = source === undefined ? null : excerptLink(source, evidence);
  return (
    <figure className="evidence">
      <Excerpt evidence={evidence} />
      <figcaption>
        {stance !== null && (
          <p className="stance">
            {stance}
            {evidence.speaker === undefined ? '' : `: ${evidence.speaker}`}.
          </p>
        )}
        <cite>{source?.title ?? evidence.source}</cite>
        <span className="source-line">
          {source?.author === undefined ? '' : `${source.author} · `}
          {evidence.section === null ? 'opening paragraphs' : `section “${evidence.section}”`}
        </span>
        <span className="evidence-actions">
          {link !== null && (
            <a href={link} rel="noreferrer" target="_blank">
              Read in the source
            </a>
          )}
          {source !== undefined && (
            <CopyButton
              text={() => citation({ source, evidence, datasetTitle: dataset.title, link: linkTo(event.id) })}
            />
          )}
        </span>
      </figcaption>
    </figure>
  );
}

/** The event's own address, without what else the reader chose. */
function linkTo(id: string): string {
  const { origin, pathname } = location;
  return `${origin}${pathname}?event=${encodeURIComponent(id)}`;
}

function CopyButton({ text }: { readonly text: () => string }) {
  const [state, setState] = useState<'ready' | 'copied' | 'refused'>('ready');
  const copy = (): void => {
    // Over plain http there is no clipboard at all: that too is a refusal.
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(text()))
      .then(() => 'copied' as const)
      .catch(() => 'refused' as const)
      .then(setState)
      .catch(() => {});
  };
  return (
    <>
      <button type="button" className="button" onClick={copy}>
        Copy citation
      </button>
      <span aria-live="polite" className="copy-state">
        {state === 'copied' && 'Copied'}
        {state === 'refused' && `Copying is not allowed here. ${text()}`}
      </span>
    </>
  );
}

function Categories({ dataset, event }: { readonly dataset: Dataset; readonly event: DyadEvent }) {
  return (
    <dl className="categories-defined">
      {event.categories.map((id) => {
        const place = dataset.categories.findIndex((category) => category.id === id);
        const category = dataset.categories[place];
        return (
          <div key={id}>
            <dt>
              <GlyphIcon category={place} /> {category?.label ?? id}
            </dt>
            <dd>{category?.definition}</dd>
          </div>
        );
      })}
    </dl>
  );
}

function Steps({ event, filtered, onSelect }: Pick<DetailsProps, 'event' | 'filtered' | 'onSelect'>) {
  const { prepared } = useDyad();
  const { previous, next } = neighbours(prepared, filtered, event.id);
  const step = (row: number | null, word: string, className: string) => {
    const other = row === null ? undefined : prepared.dataset.events[row];
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
        <span className="step-title">{other === undefined ? 'none' : (other.shortTitle ?? other.title)}</span>
      </button>
    );
  };
  return (
    <nav className="steps" aria-label="Events before and after">
      {step(previous, 'Previous', 'previous')}
      {step(next, 'Next', 'next')}
    </nav>
  );
}
