import { useId } from 'react';
import type { DyadEvent } from '../../model/dataset';
import type { Assessment, Reliability } from '../../model/dataset-file';
import { VerdictIcon } from '../../render/svg/verdict-icon';
import { useDataText } from '../base/use-data-text';
import { useInstance } from '../base/instance-context';
import { drawRich } from '../base/rich';
import { MeasureSpark } from '../measures/MeasureSpark';
import { NumberBars } from './NumberBars';
import { SourceLine } from './SourceLine';
import { useDetailWords } from './use-detail-words';

interface AssessmentProps {
  readonly event: DyadEvent;
  readonly assessment: Assessment;
}

/** What the public record says of a claim: verdict, the number that decides, note, references. */
export function AssessmentBlock({ event, assessment }: AssessmentProps) {
  const words = useDetailWords();
  const heading = useId();
  const dataText = useDataText();
  return (
    <section className="assessment" aria-labelledby={heading}>
      <div className="outcome">
        <h3 id={heading} className="visually-hidden">
          {words.againstRecord}
        </h3>
        <p className="verdict-line">
          <VerdictIcon verdict={assessment.verdict} />{' '}
          {drawRich(words.verdict(assessment), (text, part) =>
            part === 'strong' ? <strong>{text}</strong> : <span className="confidence">{text}</span>,
          )}
        </p>
        <NumberBars event={event} />
      </div>
      <div className="reasons">
        <p {...dataText}>{assessment.note}</p>
        <References ids={assessment.references} />
        <MeasureSpark event={event.id} />
      </div>
    </section>
  );
}

/** The sources on which a verdict rests: how many and how reliable, and unfolded each of them. */
function References({ ids }: { readonly ids: readonly string[] }) {
  const { sources } = useInstance().data.head;
  const words = useDetailWords();
  if (ids.length === 0) return null;
  const named = ids.map((id) => ({ id, source: sources.find((source) => source.id === id) }));
  const grade = sameGrade(named.map(({ source }) => source?.reliability));
  return (
    <details className="references">
      <summary>
        {drawRich(words.references(ids.length, grade), (text, part) =>
          part === 'strong' ? <strong>{text}</strong> : <span>{text}</span>,
        )}
      </summary>
      <ul>
        {named.map(({ id, source }) => (
          <li key={id}>
            <SourceLine source={source} id={id} words={words} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The grade that all of them have; null where they differ or one has none. */
function sameGrade(all: readonly (Reliability | undefined)[]): Reliability['grade'] | null {
  const grade = all[0]?.grade;
  return grade !== undefined && all.every((each) => each?.grade === grade) ? grade : null;
}
