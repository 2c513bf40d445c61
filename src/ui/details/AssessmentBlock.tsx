import { useId, type MouseEvent, type ReactNode } from 'react';
import { useDataText, useSourceText } from '../base/use-data-text';
import type { DyadEvent, Source } from '../../model/dataset';
import type { Assessment, Verdict } from '../../model/dataset-file';
import { VerdictIcon } from '../../render/svg/verdict-icon';
import { useInstance, useSession } from '../base/instance-context';
import { useMessages } from '../base/use-messages';
import { drawRich } from '../base/rich';
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
  const { details } = useMessages();
  const heading = useId();
  const { verdict, note, references } = assessment;
  const dataText = useDataText();
  return (
    <section className="assessment" aria-labelledby={heading}>
      <h3 id={heading}>{details.againstRecord}</h3>
      <p className="verdict-line">
        <VerdictIcon verdict={verdict} />{' '}
        {drawRich(details.verdict(assessment), (text, part) =>
          part === 'strong' ? <strong>{text}</strong> : <span className="confidence">{text}</span>,
        )}
      </p>
      <p {...dataText}>{note}</p>
      <Instead event={event} assessment={assessment} onSelect={onSelect} />
      {references.length > 0 && (
        <details className="references">
          <summary>{details.references(references.length)}</summary>
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
        <p className="confidence">{details.meaning(verdict)}</p>
      ) : (
        <p className="method-link">
          <button type="button" className="link-button" onClick={openMethod}>
            {details.whatVerdictsMean}
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
  const { details, dates } = useMessages();
  const { record } = useSession().filters;
  const show = useShowInstead();
  const dataText = useDataText();
  const others = (assessment.instead ?? []).flatMap((id) => {
    const row = table.rowOf(id);
    return row === undefined ? [] : [table.at(row)];
  });
  if (others.length === 0) return null;
  return (
    <div className="instead">
      <h4>{SUPPORTED.has(assessment.verdict) ? details.recordHas : details.recordHasInstead}</h4>
      <ul>
        {others.map((other) => (
          <li key={other.id}>
            <button
              type="button"
              className="title-button"
              {...dataText}
              onClick={() => {
                onSelect(other.id);
              }}
            >
              {other.title}
            </button>{' '}
            <span className="source-line">{dates.inWords(other.time, other.throughout)}</span>
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
          {record ? details.showBoth : details.showWithRecord}
        </button>
      )}
    </div>
  );
}

/** A source that is named: title as a link where it has an address, other addresses, how far it is reliable. */
export function SourceLine({ source, id }: { readonly source: Source | undefined; readonly id: string }) {
  const { details } = useMessages();
  const sourceText = useSourceText()(source);
  if (source === undefined) return <span>{id}</span>;
  const { title, url, alsoAt = [], reliability } = source;
  return (
    <>
      <bdi {...sourceText}>
        {url === undefined ? <span>{title}</span> : <OutLink url={url}>{title}</OutLink>}
      </bdi>
      {alsoAt.map((address, i) => (
        <span key={address}>
          {' '}
          <OutLink url={address}>{details.alsoAt(i + 2)}</OutLink>
        </span>
      ))}
      {reliability !== undefined && (
        <span className="source-line">{` ${details.reliability(reliability)}`}</span>
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
