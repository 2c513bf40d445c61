import { useId, type MouseEvent, type ReactNode } from 'react';
import type { Assessment, DyadEvent, Source, Verdict } from '../../model/dataset';
import { VerdictIcon } from '../../render/svg/verdict-icon';
import { useInstance, useSession } from '../base/instance-context';
import { en } from '../../words/en';
import { useShowInstead } from './use-show-instead';

interface AssessmentProps {
  readonly event: DyadEvent;
  readonly assessment: Assessment;
  readonly onSelect: (id: string) => void;
}

/** What the public record says of a claim: verdict, confidence, note, references, and what there is instead. */
export function AssessmentBlock({ event, assessment, onSelect }: AssessmentProps) {
  const { data, embedded } = useInstance();
  const { head } = data;
  const heading = useId();
  const { verdict, confidence, note, references } = assessment;
  return (
    <section className="assessment" aria-labelledby={heading}>
      <h3 id={heading}>Against the public record</h3>
      <p className="verdict-line">
        <VerdictIcon verdict={verdict} /> <strong>{en.verdicts.label(verdict)}</strong>
        <span className="confidence">, {confidence} confidence</span>
      </p>
      <p>{note}</p>
      <Instead event={event} assessment={assessment} onSelect={onSelect} />
      {references.length > 0 && (
        <details className="references">
          <summary>
            {references.length} {references.length === 1 ? 'reference' : 'references'}
          </summary>
          <ul>
            {references.map((id) => (
              <li key={id}>
                <SourceLine source={head.sources.find((source) => source.id === id)} id={id} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {embedded ? (
        <p className="confidence">
          {en.verdicts.label(verdict)}: {en.verdicts.meaning(verdict)}
        </p>
      ) : (
        <p className="method-link">
          <button type="button" className="link-button" onClick={openMethod}>
            What the verdicts mean
          </button>
        </p>
      )}
    </section>
  );
}

/** The method is a folded part of the page's foot: opens it and goes there. */
function openMethod({ currentTarget }: MouseEvent<HTMLElement>): void {
  const method = currentTarget.closest('.explorer')?.querySelector<HTMLDetailsElement>('.method-words');
  const summary = method?.querySelector('summary');
  if (!method || !summary) return;
  method.open = true;
  summary.focus();
  summary.scrollIntoView({ block: 'start' });
}

/** What is on record of these agrees with the claim, at least in part: nothing stands in its place. */
const SUPPORTED: ReadonlySet<Verdict> = new Set(['corroborated', 'partly']);

/** Which record events explain the claim; shows them on the timeline, both in view and joined by a line. */
function Instead({ event, assessment, onSelect }: AssessmentProps) {
  const { table } = useInstance().data;
  const { record } = useSession().filters;
  const show = useShowInstead();
  const others = (assessment.instead ?? []).flatMap((id) => {
    const row = table.rowOf(id);
    return row === undefined ? [] : [table.at(row)];
  });
  if (others.length === 0) return null;
  return (
    <div className="instead">
      <h4>{SUPPORTED.has(assessment.verdict) ? 'What the record has' : 'What the record has instead'}</h4>
      <ul>
        {others.map((other) => (
          <li key={other.id}>
            <button
              type="button"
              className="title-button"
              onClick={() => {
                onSelect(other.id);
              }}
            >
              {other.title}
            </button>{' '}
            <span className="source-line">{en.dates.inWords(other.time, other.throughout)}</span>
          </li>
        ))}
      </ul>
      {event.time !== null && (
        <button
          type="button"
          className="button"
          onClick={({ currentTarget }) => {
            show([event, ...others], currentTarget);
          }}
        >
          {record ? 'Show both on the timeline' : 'Show on the timeline, with the record'}
        </button>
      )}
    </div>
  );
}

/** A source that is named: title as a link where it has an address, other addresses, how far it is reliable. */
export function SourceLine({ source, id }: { readonly source: Source | undefined; readonly id: string }) {
  if (source === undefined) return id;
  const { title, url, alsoAt = [], reliability } = source;
  return (
    <>
      {url === undefined ? title : <OutLink url={url}>{title}</OutLink>}
      {alsoAt.map((address, i) => (
        <span key={address}>
          {' '}
          <OutLink url={address}>also {i + 2}</OutLink>
        </span>
      ))}
      {reliability !== undefined && (
        <span className="source-line">
          {' '}
          Reliability {reliability.grade}
          {reliability.note === undefined ? '' : `: ${reliability.note}`}
        </span>
      )}
    </>
  );
}

function OutLink({ url, children }: { readonly url: string; readonly children: ReactNode }) {
  return (
    <a href={url} rel="noreferrer" target="_blank">
      {children}
    </a>
  );
}
