import type { Query } from './search';
import type { FoundRows, SearchAnswer } from './search-protocol';
import { findRows, foldChunk, type SearchChunk, type TextOf } from './search-text';

/**
 * A search in steps, the same in a worker and on the page: each step folds a chunk, or searches some that are
 * folded, and takes some milliseconds at most. A search begins before everything is folded, and goes on as it
 * comes; a newer one ends it.
 */
export interface SearchEngine {
  /** Takes the texts of the next `rows` rows, by their place among these. */
  load(rows: number, textOf: TextOf): void;
  /** Begins a search; a query without terms ends the one at hand. */
  search(id: number, query: Query): void;
  /** Does the next step and gives what there is to tell; null where there is nothing to do. */
  step(): SearchAnswer | null;
}

/** How many chunks one step searches: reading a folded text is some forty times as fast as folding it. */
const CHUNKS_AT_ONCE = 16;

/** Texts that are not folded yet: `row` counts from 0 for each load. */
interface Waiting {
  readonly rows: number;
  readonly textOf: TextOf;
  row: number;
}

/** The search at hand, and how many chunks it has been through. */
interface Search {
  readonly id: number;
  readonly query: Query;
  chunks: number;
}

/** An engine for `count` rows. */
export function createSearchEngine(count: number): SearchEngine {
  const chunks: SearchChunk[] = [];
  const waiting: Waiting[] = [];
  let search: Search | null = null;

  function foldNext(next: Waiting): SearchAnswer {
    const before = chunks.at(-1)?.to ?? 0;
    const { from, to, text, starts } = foldChunk(next.textOf, next.row, next.rows);
    const rows = before + to - from;
    chunks.push({ from: before, to: rows, text, starts });
    next.row = to;
    if (next.row === next.rows) waiting.shift();
    return { kind: 'progress', rows };
  }

  function searchNext(at: Search): FoundRows {
    const some = chunks.slice(at.chunks, at.chunks + CHUNKS_AT_ONCE);
    at.chunks += some.length;
    const from = some[0]?.from ?? 0;
    const to = some.at(-1)?.to ?? 0;
    const found = new Uint8Array(to - from);
    findRows({ count, chunks: some }, at.query, from, to, found);
    const done = to === count;
    if (done) search = null;
    return { kind: 'found', id: at.id, from, to, found, done };
  }

  return {
    load(rows, textOf) {
      if (rows > 0) waiting.push({ rows, textOf, row: 0 });
    },
    search(id, query) {
      search = query.length === 0 ? null : { id, query, chunks: 0 };
    },
    step() {
      if (search !== null && search.chunks < chunks.length) return searchNext(search);
      const [next] = waiting;
      return next === undefined ? null : foldNext(next);
    },
  };
}
