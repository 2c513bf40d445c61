import type { Query } from './search';
import type { TextParts } from './text-column';

/** What a search worker is told: first how many rows there are, then their texts in order, and searches at any time. */
export type SearchRequest =
  | { readonly kind: 'open'; readonly count: number }
  /** The texts of the next rows, each with its parts one a line. The buffers are handed over. */
  | { readonly kind: 'load'; readonly texts: TextParts }
  /** Ends the search before it. A query without terms asks for nothing and gets no answer. */
  | { readonly kind: 'search'; readonly id: number; readonly query: Query };

/** What it tells. */
export type SearchAnswer =
  /** So many rows can be searched. */
  { readonly kind: 'progress'; readonly rows: number } | FoundRows;

/** A part of what a search found. The parts come in the order of their rows and without gaps. */
export interface FoundRows {
  readonly kind: 'found';
  /** Id of the search. */
  readonly id: number;
  /** The rows that were searched, half-open. */
  readonly from: number;
  readonly to: number;
  /** For each of these rows, 1 where it holds every term. The buffer is handed over. */
  readonly found: Uint8Array<ArrayBuffer>;
  /** Whether this is the last part. */
  readonly done: boolean;
}
