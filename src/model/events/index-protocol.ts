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
export function buffersOf(index: EventIndex): readonly ArrayBuffer[] {
  const {
    row,
    firstStart,
    firstEnd,
    lastStart,
    lastEnd,
    anchor,
    category,
    layer,
    kind,
    needsFullDate,
    bands,
  } = index;
  const times: readonly ArrayBufferView[] = [firstStart, firstEnd, lastStart, lastEnd, anchor];
  const codes: readonly ArrayBufferView[] = [row, category, layer, kind, needsFullDate];
  const ofBands = bands.flatMap(({ positions, anchors, starts, ends }) => [positions, anchors, starts, ends]);
  const buffers = [...times, ...codes, ...ofBands].flatMap(({ buffer }) =>
    buffer instanceof ArrayBuffer ? [buffer] : [],
  );
  return [...new Set(buffers)];
}
