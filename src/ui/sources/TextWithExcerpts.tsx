import type { ExcerptState } from '../../evidence/excerpt-state';
import type { Source } from '../../model/dataset';
import { useDataText, useSourceText } from '../base/use-data-text';
import type { SourceExcerpt } from '../../evidence/source-excerpts';
import type { SourceMessages } from '../../words/parts/sources';

interface TextWithExcerptsProps {
  readonly source: Source;
  readonly text: string;
  readonly excerpts: readonly SourceExcerpt[];
  readonly states: readonly ExcerptState[];
  readonly onOpen: (id: string) => void;
  readonly words: SourceMessages;
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly events: readonly SourceExcerpt[];
}

/** The whole text, letter for letter, with every excerpt that was found marked in its place. */
export function TextWithExcerpts({ source, text, excerpts, states, onOpen, words }: TextWithExcerptsProps) {
  const dataText = useDataText();
  const sourceText = useSourceText()(source);
  return (
    <details className="whole-text">
      <summary>{words.wholeText}</summary>
      <div className="source-text" {...sourceText}>
        {piecesOf(text, excerpts, states).map(({ start, end, events }) =>
          events.length === 0 ? (
            <span key={start}>{text.slice(start, end)}</span>
          ) : (
            <span key={start}>
              <mark>{text.slice(start, end)}</mark>
              {events.map(({ event }) => (
                <button
                  key={event.id}
                  type="button"
                  className="button in-text"
                  {...dataText}
                  onClick={() => {
                    onOpen(event.id);
                  }}
                >
                  {event.shortTitle ?? event.title}
                </button>
              ))}
            </span>
          ),
        )}
      </div>
    </details>
  );
}

/** Cuts the text where excerpts begin and end; two events may rest on one sentence. */
function piecesOf(
  text: string,
  excerpts: readonly SourceExcerpt[],
  states: readonly ExcerptState[],
): readonly Piece[] {
  const found = excerpts.flatMap((excerpt, i) => {
    const state = states[i];
    return state !== undefined && 'start' in state ? [{ excerpt, start: state.start, end: state.end }] : [];
  });
  const cuts = [...new Set([0, text.length, ...found.flatMap(({ start, end }) => [start, end])])].toSorted(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1] ?? text.length;
    return {
      start,
      end,
      events: found.filter((each) => each.start <= start && each.end >= end).map(({ excerpt }) => excerpt),
    };
  });
}
