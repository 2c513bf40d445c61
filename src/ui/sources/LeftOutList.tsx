import { wholeSlice } from '../../model/characters';
import type { LeftOut, Source } from '../../model/dataset';
import { VerdictIcon } from '../../render/svg/verdict-icon';
import { en } from '../../words/en';

const REASONS: Readonly<Record<LeftOut['kind'], string>> = {
  state: 'describes how things are and tells of no act',
  opinion: 'judges or expects and tells of no act',
};

interface LeftOutListProps {
  readonly source: Source;
  /** The reader's copy, from which the words are shown; without it only their place is known. */
  readonly text: string | null;
}

/** The statements of a source that are no events: where they stand, why they are left out, what the record says. */
export function LeftOutList({ source, text }: LeftOutListProps) {
  const leftOut = source.leftOut ?? [];
  if (leftOut.length === 0) return null;
  return (
    <details className="left-out">
      <summary>
        {leftOut.length} {leftOut.length === 1 ? 'statement' : 'statements'} left out, and why
      </summary>
      <ul>
        {leftOut.map(({ section, start, end, kind, assessment }) => (
          <li key={start}>
            <span className="source-line">
              {section ?? 'opening paragraphs'}, character {en.number(start)}: {REASONS[kind]}.
            </span>
            {text !== null && <q>{wholeSlice(text, start, end)}</q>}
            {assessment !== undefined && (
              <p>
                <VerdictIcon verdict={assessment.verdict} /> {en.verdicts.label(assessment.verdict)}.{' '}
                {assessment.note}
              </p>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
