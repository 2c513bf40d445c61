import { wholeSlice } from '../../model/characters';
import { useSourceText } from '../base/use-data-text';
import type { Source } from '../../model/dataset';
import type { SourceMessages } from '../../words/parts/sources';

interface PassedOverListProps {
  readonly source: Source;
  /** The reader's copy, from which the words are shown; without it only their place is known. */
  readonly text: string | null;
  readonly words: SourceMessages;
}

/** The sentences of a source of which nothing is said: where they stand, and why. */
export function PassedOverList({ source, text, words }: PassedOverListProps) {
  const sourceText = useSourceText()(source);
  const passedOver = (source.passedOver ?? []).filter(({ reason }) => reason !== 'apparatus');
  if (passedOver.length === 0) return null;
  const sectionAt = (start: number): string | null =>
    source.sections?.findLast((section) => section.start <= start)?.heading ?? null;
  return (
    <details className="left-out">
      <summary>{words.passedOver(passedOver.length)}</summary>
      <ul>
        {passedOver.map(({ start, end, reason }) => (
          <li key={start}>
            {text !== null && <q {...sourceText}>{wholeSlice(text, start, end)}</q>}
            <p className="source-line">
              {`${words.place(sectionAt(start), start)}. ${words.passedOverWhy[reason]}`}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
