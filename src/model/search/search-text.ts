import { bisect } from '../events/bisect';
import { foldLines } from './fold';
import type { Query } from './search';

/**
 * The folded texts of many events, joined into a few long strings, so that a search is a scan by `indexOf` and
 * not a walk through a million strings:
 *
 *     text     trade deal⏎aid⏎visit to moscow⏎talks
 *     starts   0              15              31    37
 *
 * The same sign, a line break, stands between the parts of a row and between rows. No folded term holds one, so
 * every hit lies within one part of one row.
 */
export interface SearchChunk {
  /** The rows whose texts these are, half-open. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** The code unit at which each row's text begins, and where one more would. */
  readonly starts: Uint32Array;
}

/** Chunks without gaps, in the order of their rows. */
export interface SearchText {
  /** How many rows there are. */
  readonly count: number;
  readonly chunks: readonly SearchChunk[];
}

/** Gives the text of a row as written, its parts one a line: see `joinParts`. */
export type TextOf = (row: number) => string;

/**
 * A chunk ends at whichever comes first, so that folding one takes some milliseconds: it is the least that can
 * be done between two looks at what else there is to do. In code units.
 */
const CHUNK_ROWS = 4096;
const CHUNK_LENGTH = 131_072;

/** Folds the rows from `from` on, as many as make a chunk; at least one. */
export function foldChunk(textOf: TextOf, from: number, to: number): SearchChunk {
  const last = Math.min(to, from + CHUNK_ROWS);
  const texts: string[] = [];
  const starts: number[] = [0];
  let length = 0;
  for (let row = from; row < last && length < CHUNK_LENGTH; row++) {
    const text = foldLines(textOf(row));
    texts.push(text);
    length += text.length + 1;
    starts.push(length);
  }
  return { from, to: from + texts.length, text: texts.join('\n'), starts: Uint32Array.from(starts) };
}

/** Folds all rows, a chunk at a step. */
export function* foldChunks(count: number, textOf: TextOf): Generator<SearchChunk> {
  for (let from = 0; from < count;) {
    const chunk = foldChunk(textOf, from, count);
    yield chunk;
    from = chunk.to;
  }
}

/** Folds all rows at once. */
export const buildSearchText = (count: number, textOf: TextOf): SearchText => ({
  count,
  chunks: [...foldChunks(count, textOf)],
});

/**
 * Marks with 1 each row from `from` to before `to` that holds every term, and gives how many do. `found` has a
 * place for each of these rows; the others stay as they are. Finds what `matchesQuery` finds row by row.
 */
export function findRows(
  { chunks }: SearchText,
  query: Query,
  from: number,
  to: number,
  found: Uint8Array,
): number {
  // A long term is likely a rare one: it leads, and the others are looked for only where it stands.
  const terms = query.toSorted((a, b) => b.length - a.length);
  let count = 0;
  for (const chunk of chunks) {
    const first = Math.max(from, chunk.from);
    const last = Math.min(to, chunk.to);
    if (first < last) count += findInChunk(chunk, terms, first, last, found.subarray(first - from));
  }
  return count;
}

/**
 * The terms take turns: each, sought from the row at hand, either stands in it or tells the next row that can
 * hold all of them. What lies between is skipped, and no stretch of text is read twice for the same term.
 */
function findInChunk(chunk: SearchChunk, terms: Query, from: number, to: number, found: Uint8Array): number {
  const { text, starts } = chunk;
  /** Where each term stands at or after the row at hand, as far as it has been sought. */
  const hits = terms.map(() => -1);
  let count = 0;
  for (let row = from - chunk.from; row < to - chunk.from;) {
    const start = starts[row] ?? 0;
    const end = starts[row + 1] ?? 0;
    let missing = -1;
    for (let i = 0; i < terms.length && missing < 0; i++) {
      let hit = hits[i] ?? -1;
      if (hit < start) {
        hit = text.indexOf(terms[i] ?? '', start);
        if (hit < 0) return count;
        hits[i] = hit;
      }
      if (hit >= end) missing = hit;
    }
    if (missing < 0) {
      found[row + chunk.from - from] = 1;
      count++;
      row++;
    } else {
      row = rowOf(starts, row + 1, missing);
    }
  }
  return count;
}

/** The row in which a code unit stands; `low` is a row that begins no later. */
const rowOf = (starts: Uint32Array, low: number, unit: number): number =>
  bisect(low + 1, starts.length - 1, (row) => (starts[row] ?? 0) <= unit) - 1;
