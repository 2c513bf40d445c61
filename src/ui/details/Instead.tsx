import type { DyadEvent } from '../../model/dataset';
import type { Assessment, Verdict } from '../../model/dataset-file';
import { useDataText } from '../base/use-data-text';
import { useInstance, useSession } from '../base/instance-context';
import { useDetailWords } from './use-detail-words';
import { useShowInstead } from './use-show-instead';

interface InsteadProps {
  readonly event: DyadEvent;
  readonly assessment: Assessment;
  readonly onSelect: (id: string) => void;
}

/** What is on record of these agrees with the claim, at least in part: nothing stands in its place. */
const SUPPORTED: ReadonlySet<Verdict> = new Set(['corroborated', 'partly']);

/** Which record events explain the claim; shows them on the timeline, both in view and joined by a line. */
export function Instead({ event, assessment, onSelect }: InsteadProps) {
  const { table } = useInstance().data;
  const words = useDetailWords();
  const { record } = useSession().filters;
  const show = useShowInstead();
  const dataText = useDataText();
  const others = (assessment.instead ?? []).flatMap((id) => {
    const row = table.rowOf(id);
    return row === undefined ? [] : [table.at(row)];
  });
  if (others.length === 0) return null;
  return (
    <details className="instead" open>
      <summary>
        <strong>{SUPPORTED.has(assessment.verdict) ? words.recordHas : words.recordHasInstead}</strong>
      </summary>
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
              {other.shortTitle ?? other.title}
            </button>{' '}
            <span className="source-line">{words.stepDate(other.time)}</span>
          </li>
        ))}
      </ul>
      {event.time !== null && (
        <button
          type="button"
          className="link-button"
          onClick={({ currentTarget }) => {
            show([event, ...others], currentTarget);
          }}
        >
          {record ? words.showBoth : words.showWithRecord}
        </button>
      )}
    </details>
  );
}
