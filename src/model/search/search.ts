import { fold, foldWords, joinWords } from './fold';

/** What a reader searches for: folded terms, all of which an event must hold. */
export type Query = readonly string[];

/**
 * Reads a search text. Words are separate terms, in any order; words in quotation marks, straight or
 * curly, and words with hyphens between them are one. An empty text gives no terms and matches everything.
 */
export function readQuery(text: string): Query {
  const terms = foldWords(text.replaceAll('\n', ' '))
    .split('"')
    .flatMap((part, i) => (i % 2 === 1 ? [part] : part.split(' ')))
    .map((term) => joinWords(term).trim());
  return [...new Set(terms.filter((term) => term !== ''))];
}

/**
 * The text in which an event is sought, as written: its parts, one a line. A line break keeps a phrase from
 * matching across two of them, so one inside a part becomes a space, as folding has it anyway.
 */
export const joinParts = (parts: readonly string[]): string => parts.map(onOneLine).join('\n');

const onOneLine = (part: string): string => (part.includes('\n') ? part.replaceAll('\n', ' ') : part);

/** Whether a searchable text holds every term of the query. */
export const matchesQuery = (searchable: string, query: Query): boolean =>
  query.every((term) => searchable.includes(term));

/** A stretch of a text, in UTF-16 code units, half-open. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where the terms stand in a text as written: sorted, overlapping hits joined. */
export function findHits(text: string, query: Query): readonly Stretch[] {
  if (query.length === 0) return [];
  const folded = fold(text);
  const hits: Stretch[] = [];
  for (const term of query) {
    for (let at = folded.text.indexOf(term); at >= 0; at = folded.text.indexOf(term, at + term.length)) {
      hits.push({
        start: originalStart(folded.offsets, at),
        end: inkEnd(text, originalEnd(folded.offsets, at + term.length)),
      });
    }
  }
  return joinStretches(hits);
}

const originalStart = (offsets: Uint32Array, at: number): number => offsets[at] ?? 0;

/** A hit that ends inside a character's folding (the first "s" of "ß") takes the whole character. */
function originalEnd(offsets: Uint32Array, at: number): number {
  const last = offsets[at - 1] ?? 0;
  let end = at;
  while (end < offsets.length - 1 && offsets[end] === last) end++;
  return offsets[end] ?? last;
}

/** White space behind a hit is no part of it, though folding counts it to the letter before. */
function inkEnd(text: string, end: number): number {
  while (/\s/.test(text[end - 1] ?? '')) end--;
  return end;
}

function joinStretches(stretches: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (const next of stretches.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last !== undefined && next.start <= last.end) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, next.end) };
    } else {
      joined.push(next);
    }
  }
  return joined;
}
