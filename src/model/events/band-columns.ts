import { bandKey, bandKeys } from './band-key';
import type { BandColumns, EventIndex } from './event-index';
import { isAscending, sortRows, sortTimes } from './sort';

/** The columns that all else follows from, sorted in time. */
export type Sorted = Omit<EventIndex, 'count' | 'bands'>;

/** What follows from sorted columns. */
export function assemble(sorted: Sorted, categories: number): EventIndex {
  const { category, layer, kinds } = sorted;
  const count = sorted.row.length;
  const sizes = new Uint32Array(bandKeys(categories).length);
  for (const kind of kinds) {
    const band = bandKey(kind.category, kind.layer);
    sizes[band] = (sizes[band] ?? 0) + kind.count;
  }
  const dealt = Array.from(sizes, (size) => new Uint32Array(size));
  const filledTo = new Uint32Array(dealt.length);
  for (let position = 0; position < count; position++) {
    const band = bandKey(category[position] ?? 0, layer[position] ?? 0);
    const at = filledTo[band] ?? 0;
    filledTo[band] = at + 1;
    const positions = dealt[band];
    if (positions !== undefined) positions[at] = position;
  }
  return { count, ...sorted, bands: dealt.map((positions) => bandColumns(sorted, positions)) };
}

/** The columns of some positions of one band, which come in time order. */
export function bandColumns(
  index: Pick<EventIndex, 'anchor' | 'firstStart' | 'lastEnd'>,
  positions: Uint32Array,
): BandColumns {
  const anchors = gatherTimes(index.anchor, positions);
  const ends = gatherTimes(index.lastEnd, positions);
  const byAnchor = isAscending(anchors) ? null : sortRows(anchors);
  return {
    positions: byAnchor === null ? positions : gatherWords(positions, byAnchor),
    anchors: byAnchor === null ? anchors : gatherTimes(anchors, byAnchor),
    starts: gatherTimes(index.firstStart, positions),
    ends: sortTimes(ends),
  };
}

// One loop for each kind of array: a loop that meets four kinds runs several times slower.
function gatherTimes(from: Float64Array, order: Uint32Array): Float64Array {
  const to = new Float64Array(order.length);
  for (let i = 0; i < order.length; i++) to[i] = from[order[i] ?? 0] ?? 0;
  return to;
}

function gatherWords(from: Uint32Array, order: Uint32Array): Uint32Array {
  const to = new Uint32Array(order.length);
  for (let i = 0; i < order.length; i++) to[i] = from[order[i] ?? 0] ?? 0;
  return to;
}
