import { wholeSlice } from '../../model/characters';
import { useDataText, useSourceText } from '../base/use-data-text';
import type { Source } from '../../model/dataset';
import { VerdictIcon } from '../../render/svg/verdict-icon';
import { useMessages } from '../base/use-messages';
import type { SourceMessages } from '../../words/parts/sources';

interface LeftOutListProps {
  readonly source: Source;
  /** The reader's copy, from which the words are shown; without it only their place is known. */
  readonly text: string | null;
  readonly words: SourceMessages;
}

/** The statements of a source that are no events: where they stand, why they are left out, what the record says. */
export function LeftOutList({ source, text, words }: LeftOutListProps) {
  const { verdicts } = useMessages();
  const dataText = useDataText();
  const sourceText = useSourceText()(source);
  const leftOut = source.leftOut ?? [];
  if (leftOut.length === 0) return null;
  return (
    <details className="left-out">
      <summary>{words.leftOut(leftOut.length)}</summary>
      <ul>
        {leftOut.map(({ section, start, end, kind, about, assessment }) => (
          <li key={start}>
            {about !== undefined && <strong {...dataText}>{about}</strong>}
            {text !== null && <q {...sourceText}>{wholeSlice(text, start, end)}</q>}
            {assessment !== undefined && (
              <p {...dataText}>
                <VerdictIcon verdict={assessment.verdict} />{' '}
                <span>{words.verdict(verdicts.label(assessment.verdict), assessment.note)}</span>
              </p>
            )}
            <p className="source-line">{`${words.place(section, start)}. ${words.leftOutWhy(kind)}`}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
