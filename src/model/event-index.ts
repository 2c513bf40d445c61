import { compareTimes } from '../dates/compare';
import type { EventTime, Interval } from '../dates/time';
import type { Dataset, DyadEvent, Layer } from './dataset';

/**
 * The dated events of all layers in columns, sorted in time: what layout, filters and drawing read. A
 * *position* is a place in these columns, a *row* a place in `dataset.events`.
 */
export interface EventIndex {
  readonly count: number;
  /** Row of each position. */
  readonly row: Uint32Array;
  /** Milliseconds UTC, as in `TimeExtent`; may be infinite. */
  readonly firstStart: Float64Array;
  readonly firstEnd: Float64Array;
  readonly lastStart: Float64Array;
  readonly lastEnd: Float64Array;
  /** The moment at which the event's glyph stands; always finite. */
  readonly anchor: Float64Array;
  /** Place of the primary category in `dataset.categories`. */
  readonly category: Uint8Array;
  /** Place of the layer in `LAYERS`: 0 for claims, 1 for the record. */
  readonly layer: Uint8Array;
  /** Every category of the event as a set of bits, the first category being bit 0. */
  readonly categories: Uint32Array;
}

/** The layers in the order of their numbers in the index. */
export const LAYERS: readonly Layer[] = ['claims', 'record'];

/** Builds the columns. Events without a date are left to the shelf. */
export function buildIndex(dataset: Dataset): EventIndex {
  const places = new Map(dataset.categories.map((category, place) => [category.id, place]));
  const dated = dataset.events
    .flatMap((event, row) => (event.time === null ? [] : [{ event, row, time: event.time }]))
    .toSorted((a, b) => compareTimes(a.time, b.time) || a.row - b.row);
  const extents = dated.map(({ time }) => time.extent);
  return {
    count: dated.length,
    row: Uint32Array.from(dated, ({ row }) => row),
    firstStart: Float64Array.from(extents, ({ first }) => first.start),
    firstEnd: Float64Array.from(extents, ({ first }) => first.end),
    lastStart: Float64Array.from(extents, ({ last }) => last.start),
    lastEnd: Float64Array.from(extents, ({ last }) => last.end),
    anchor: Float64Array.from(dated, ({ time }) => anchorTime(time)),
    category: Uint8Array.from(dated, ({ event }) => places.get(event.categories[0]) ?? 0),
    layer: Uint8Array.from(dated, ({ event }) => LAYERS.indexOf(event.layer)),
    categories: Uint32Array.from(dated, ({ event }) => categoryBits(event, places)),
  };
}

/**
 * The middle of the date for what happened at a moment or filled its date (mid-2005 for "2005"), the middle
 * of where it begins for a span (the first day of a war), and of the first member for one of a set, since
 * the event lies in none of the gaps. Where a side has no bound, the other side.
 */
function anchorTime({ kind, extent }: EventTime): number {
  const { first, last, possible, alternatives } = extent;
  const { start, end } = alternatives[0] ?? (kind === 'moment' ? possible : first);
  if (Number.isFinite(start) && Number.isFinite(end)) return start + (end - start) / 2;
  return [end, start, last.start, last.end].find(Number.isFinite) ?? 0;
}

/** The categories of an event as bits. */
export const categoryBits = (event: DyadEvent, places: ReadonlyMap<string, number>): number =>
  event.categories.reduce((bits, id) => bits | (1 << (places.get(id) ?? 0)), 0) >>> 0;

/** How many dated events a layer has, by its number. */
export const countLayer = (index: EventIndex, layer: number): number =>
  index.layer.reduce((count, each) => count + Number(each === layer), 0);

/** From the earliest to the latest bounded moment that any event, or any of one layer, may cover; null for none. */
export function indexExtent(index: EventIndex, layer?: number): Interval | null {
  let start = Infinity;
  let end = -Infinity;
  for (const column of [index.firstStart, index.firstEnd, index.lastStart, index.lastEnd]) {
    for (const [position, time] of column.entries()) {
      if (!Number.isFinite(time) || (layer !== undefined && index.layer[position] !== layer)) continue;
      if (time < start) start = time;
      if (time > end) end = time;
    }
  }
  return start <= end ? { start, end } : null;
}
