import type { NumberColumns } from './event-columns';
import type { EventIndex } from './event-index';

/** To the worker that builds an index. */
export interface IndexRequest {
  readonly columns: NumberColumns;
  readonly categories: number;
}

/** And back from it: how far it is, from 0 to 1, and the index, handed over without being copied. */
export type IndexAnswer =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'built'; readonly index: EventIndex };

/** All memory of an index, to be handed over with it. */
export function buffersOf(index: EventIndex): readonly ArrayBufferLike[] {
  const { kinds: _kinds, bands, count: _count, ...columns } = index;
  const all = [...Object.values(columns), ...bands.flatMap((band) => Object.values(band))];
  return [...new Set(all.map(({ buffer }) => buffer))];
}
