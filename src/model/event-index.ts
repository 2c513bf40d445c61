import { compareTimes } from '../dates/compare';
import type { EventTime, Interval } from '../dates/time';
import type { Dataset, DyadEvent, Verdict } from './dataset';
import { LAYERS, unitStart, VERDICT_ORDER, type NumberColumns } from './event-columns';
import { isAscending, sortRows } from './sort';
import { verdictOf } from './verdict';

/**
 * The dated events of all layers in columns, sorted in time: what layout, filters and drawing read. A
 * *position* is a place in these columns, a *row* a place in the dataset's table.
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
  /** What else the filters ask of an event: a place in `kinds`. */
  readonly kind: Uint16Array;
  readonly kinds: readonly EventKind[];
  /** 1 where the columns do not tell all of the date: "about", in doubt, one of a set, a date that is filled. */
  readonly special: Uint8Array;
  /** The events of each band and layer, by `bandPlace`. */
  readonly bands: readonly BandColumns[];
}

/** Events that are alike in all that filters ask of them: filters take or leave them as a whole. */
export interface EventKind {
  readonly layer: number;
  /** Place of the primary category. */
  readonly category: number;
  /** Every category as a set of bits, the first category being bit 0. */
  readonly categories: number;
  readonly verdict: Verdict;
  /** How many dated events are of this kind. */
  readonly count: number;
}

/**
 * Some events of one band and layer, sorted three times over, so that how many are active in a stretch of time
 * is counted by bisection: those that start before its end, less those that end before its start.
 */
export interface BandColumns {
  /** Positions in the order of their anchors, and those anchors. */
  readonly positions: Uint32Array;
  readonly anchors: Float64Array;
  /** Earliest starts and latest ends, each ascending by itself: what the events may cover. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
}

/** Where a band's events of a layer stand in `EventIndex.bands`. */
export const bandPlace = (category: number, layer: number): number => category * LAYERS.length + layer;

/** The columns that all else follows from, sorted in time. */
type Sorted = Pick<
  EventIndex,
  'row' | 'firstStart' | 'firstEnd' | 'lastStart' | 'lastEnd' | 'anchor' | 'kind' | 'special'
>;

/** Builds the columns. Events without a date are left to the shelf. */
export function buildIndex(dataset: Dataset): EventIndex {
  const places = new Map(dataset.categories.map((category, place) => [category.id, place]));
  const dated = dataset.events
    .flatMap((event, row) => (event.time === null ? [] : [{ event, row, time: event.time }]))
    .toSorted((a, b) => compareTimes(a.time, b.time) || a.row - b.row);
  const extents = dated.map(({ time }) => time.extent);
  const kinds = kindCounter();
  return assemble(
    {
      row: Uint32Array.from(dated, ({ row }) => row),
      firstStart: Float64Array.from(extents, ({ first }) => first.start),
      firstEnd: Float64Array.from(extents, ({ first }) => first.end),
      lastStart: Float64Array.from(extents, ({ last }) => last.start),
      lastEnd: Float64Array.from(extents, ({ last }) => last.end),
      anchor: Float64Array.from(dated, ({ time }) => anchorTime(time)),
      kind: Uint16Array.from(dated, ({ event }) => kinds.note(kindOf(event, places))),
      special: Uint8Array.from(dated, ({ time }) => Number(isSpecial(time))),
    },
    kinds.all(),
    dataset.categories.length,
  );
}

/** Says how far the work is, from 0 to 1. */
export type OnProgress = (share: number) => void;

/**
 * The same of columns: dates are widened to their units, then sorted as numbers. Little is kept beside what is
 * built, since each large allocation is a reason for the browser to collect garbage, and it may have a million rows
 * to look through.
 */
export function indexColumns(
  columns: NumberColumns,
  categories: number,
  onProgress: OnProgress = () => {},
): EventIndex {
  const count = columns.start.reduce((sum, time) => sum + Number(Number.isFinite(time)), 0);
  const [
    firstStart = NO_TIMES,
    firstEnd = NO_TIMES,
    lastStart = NO_TIMES,
    lastEnd = NO_TIMES,
    anchor = NO_TIMES,
  ] = times(count, 5);
  const row = new Uint32Array(count);
  widenBounds(columns, row, firstStart, lastEnd);
  onProgress(0.25);
  if (!isAscending(firstStart) || !isAscending(lastEnd))
    reorder(sortRows(firstStart, sortRows(lastEnd)), row, firstStart, lastEnd);
  onProgress(0.5);
  const sorted = { row, firstStart, firstEnd, lastStart, lastEnd, anchor };
  fillBetween(columns, sorted);
  const { kind, kinds } = kindsOf(columns, row);
  onProgress(0.75);
  const index = assemble({ ...sorted, kind, special: new Uint8Array(count) }, kinds, categories);
  onProgress(1);
  return index;
}

const NO_TIMES = new Float64Array();

/** Some columns of times in one allocation. */
const times = (count: number, columns: number): readonly Float64Array[] => {
  const all = new Float64Array(count * columns);
  return Array.from({ length: columns }, (_, i) => all.subarray(i * count, (i + 1) * count));
};

/** The rows with a date, and the first and the last moment that each of them may cover. */
function widenBounds(
  { start, end, precision }: NumberColumns,
  rows: Uint32Array,
  begins: Float64Array,
  ends: Float64Array,
): void {
  for (let row = 0, at = 0; row < start.length; row++) {
    const from = start[row] ?? NaN;
    if (!Number.isFinite(from)) continue;
    const unit = precision === undefined ? 0 : (precision[row] ?? 0);
    const to = end === undefined ? NaN : (end[row] ?? NaN);
    rows[at] = row;
    begins[at] = unitStart(from, unit);
    ends[at] = unitStart(Number.isNaN(to) ? from : to, unit, 1);
    at++;
  }
}

/** Puts rows and their bounds into an order, in place, cycle by cycle; the order is used up. */
function reorder(order: Uint32Array, rows: Uint32Array, begins: Float64Array, ends: Float64Array): void {
  for (let first = 0; first < order.length; first++) {
    if (order[first] === first) continue;
    const [row, begin, end] = [rows[first] ?? 0, begins[first] ?? 0, ends[first] ?? 0];
    let to = first;
    for (;;) {
      const from = order[to] ?? 0;
      order[to] = to;
      if (from === first) break;
      rows[to] = rows[from] ?? 0;
      begins[to] = begins[from] ?? 0;
      ends[to] = ends[from] ?? 0;
      to = from;
    }
    rows[to] = row;
    begins[to] = begin;
    ends[to] = end;
  }
}

/** Where the first moment may end and the last one begin, and the glyph between the bounds of the first. */
function fillBetween(
  { end, precision }: NumberColumns,
  { row, firstStart, firstEnd, lastStart, lastEnd, anchor }: Omit<Sorted, 'kind' | 'special'>,
): void {
  for (let position = 0; position < row.length; position++) {
    const from = row[position] ?? 0;
    const last = end === undefined ? NaN : (end[from] ?? NaN);
    const begin = firstStart[position] ?? 0;
    const unit = precision === undefined ? 0 : (precision[from] ?? 0);
    const isSpan = !Number.isNaN(last);
    const stop = isSpan ? unitStart(begin, unit, 1) : (lastEnd[position] ?? 0);
    firstEnd[position] = stop;
    lastStart[position] = isSpan ? unitStart(last, unit) : begin;
    anchor[position] = begin + (stop - begin) / 2;
  }
}

/** The kind of each position, by category, layer and verdict. */
function kindsOf(
  { category, layer, verdict }: NumberColumns,
  row: Uint32Array,
): { readonly kind: Uint16Array; readonly kinds: readonly EventKind[] } {
  const codes = new Uint16Array(row.length);
  const counts = new Uint32Array(256 * LAYERS.length * VERDICT_ORDER.length);
  for (let position = 0; position < row.length; position++) {
    const from = row[position] ?? 0;
    const inLayer = layer === undefined ? 0 : (layer[from] ?? 0);
    const judged = verdict === undefined ? VERDICT_ORDER.length - 1 : (verdict[from] ?? 0);
    const code = ((category[from] ?? 0) * LAYERS.length + inLayer) * VERDICT_ORDER.length + judged;
    codes[position] = code;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  const kinds: EventKind[] = [];
  const numbers = new Uint16Array(counts.length);
  for (const [code, count] of counts.entries()) {
    if (count === 0) continue;
    const place = Math.floor(code / VERDICT_ORDER.length / LAYERS.length);
    numbers[code] =
      kinds.push({
        layer: Math.floor(code / VERDICT_ORDER.length) % LAYERS.length,
        category: place,
        categories: (1 << place) >>> 0,
        verdict: VERDICT_ORDER[code % VERDICT_ORDER.length] ?? 'not-checked',
        count,
      }) - 1;
  }
  for (let position = 0; position < codes.length; position++) {
    codes[position] = numbers[codes[position] ?? 0] ?? 0;
  }
  return { kind: codes, kinds };
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

/** Numbers kinds as they come, and counts their events. */
function kindCounter() {
  const numbers = new Map<string, number>();
  const kinds: Omit<EventKind, 'count'>[] = [];
  const counts: number[] = [];
  return {
    note(kind: Omit<EventKind, 'count'>): number {
      const key = `${kind.layer} ${kind.category} ${kind.categories} ${kind.verdict}`;
      const number = numbers.get(key) ?? kinds.push(kind) - 1;
      numbers.set(key, number);
      counts[number] = (counts[number] ?? 0) + 1;
      return number;
    },
    all: (): readonly EventKind[] => kinds.map((kind, number) => ({ ...kind, count: counts[number] ?? 0 })),
  };
}

const kindOf = (event: DyadEvent, places: ReadonlyMap<string, number>): Omit<EventKind, 'count'> => ({
  layer: LAYERS.indexOf(event.layer),
  category: places.get(event.categories[0]) ?? 0,
  categories: categoryBits(event, places),
  verdict: verdictOf(event),
});

const isSpecial = ({
  approximate,
  uncertain,
  extent: { alternatives, certain, first },
}: EventTime): boolean =>
  approximate ||
  uncertain ||
  alternatives.length > 0 ||
  // Filled from its first moment to its last (`throughout`).
  (certain !== null && certain.start !== first.end);

/** What follows from sorted columns. */
function assemble(sorted: Sorted, kinds: readonly EventKind[], categories: number): EventIndex {
  const count = sorted.row.length;
  const category = new Uint8Array(count);
  const layer = new Uint8Array(count);
  const categoryOf = Uint8Array.from(kinds, (kind) => kind.category);
  const layerOf = Uint8Array.from(kinds, (kind) => kind.layer);
  for (let position = 0; position < count; position++) {
    const kind = sorted.kind[position] ?? 0;
    category[position] = categoryOf[kind] ?? 0;
    layer[position] = layerOf[kind] ?? 0;
  }
  const index = { count, ...sorted, category, layer, kinds };
  const sizes = new Uint32Array(categories * LAYERS.length);
  for (const kind of kinds) {
    const place = bandPlace(kind.category, kind.layer);
    sizes[place] = (sizes[place] ?? 0) + kind.count;
  }
  const bands = Array.from(sizes, (size) => {
    const [anchors = NO_TIMES, starts = NO_TIMES, ends = NO_TIMES] = times(size, 3);
    return { positions: new Uint32Array(size), anchors, starts, ends };
  });
  const byAnchor = isAscending(sorted.anchor) ? null : sortRows(sorted.anchor);
  const byEnd = isAscending(sorted.lastEnd) ? null : sortRows(sorted.lastEnd);
  dealOut(
    index,
    null,
    sorted.firstStart,
    bands.map(({ starts }) => starts),
  );
  dealOut(
    index,
    byEnd,
    sorted.lastEnd,
    bands.map(({ ends }) => ends),
  );
  const positions = bands.map((band) => band.positions);
  dealOut(
    index,
    byAnchor,
    sorted.anchor,
    bands.map(({ anchors }) => anchors),
    positions,
  );
  return { ...index, bands };
}

/** Deals the values of a column out to their bands, in an order, that of the index if not said. */
function dealOut(
  { count, category, layer }: Pick<EventIndex, 'count' | 'category' | 'layer'>,
  order: Uint32Array | null,
  values: Float64Array,
  to: readonly Float64Array[],
  positions: readonly Uint32Array[] = [],
): void {
  const filled = new Uint32Array(to.length);
  for (let i = 0; i < count; i++) {
    const position = order === null ? i : (order[i] ?? 0);
    const place = bandPlace(category[position] ?? 0, layer[position] ?? 0);
    const at = filled[place] ?? 0;
    filled[place] = at + 1;
    const column = to[place];
    if (column !== undefined) column[at] = values[position] ?? 0;
    const dealt = positions[place];
    if (dealt !== undefined) dealt[at] = position;
  }
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
    ends: isAscending(ends) ? ends : gatherTimes(ends, sortRows(ends)),
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

/** The positions of a band that are active in a stretch of time, in time order: those that a count counts. */
export function activeIn(
  index: EventIndex,
  { positions }: BandColumns,
  { start, end }: Interval,
): Uint32Array {
  return positions.filter((position) => isActive(index, position, { start, end })).toSorted();
}

/** Whether an event may be under way in a stretch of time. */
export const isActive = (
  { firstStart, lastEnd }: Pick<EventIndex, 'firstStart' | 'lastEnd'>,
  position: number,
  { start, end }: Interval,
): boolean => (firstStart[position] ?? NaN) < end && (lastEnd[position] ?? NaN) > start;

/** The categories of an event as bits. */
export const categoryBits = (event: DyadEvent, places: ReadonlyMap<string, number>): number =>
  event.categories.reduce((bits, id) => bits | (1 << (places.get(id) ?? 0)), 0) >>> 0;

/** How many dated events a layer has, by its number. */
export const countLayer = ({ kinds }: Pick<EventIndex, 'kinds'>, layer: number): number =>
  kinds.reduce((sum, kind) => sum + (kind.layer === layer ? kind.count : 0), 0);

/** From the earliest to the latest bounded moment that any event, or any of one layer, may cover; null for none. */
export function indexExtent(index: EventIndex, layer?: number): Interval | null {
  const bands = index.bands.filter((_, place) => layer === undefined || place % LAYERS.length === layer);
  const starts = bands.map((band) => band.starts[0] ?? Infinity);
  const ends = bands.map((band) => band.ends.at(-1) ?? -Infinity);
  const start = Math.min(...starts);
  const end = Math.max(...ends);
  // Where a date has no bound, its other end may be the earliest or the latest there is: then all are asked.
  const isBounded = start > -Infinity && end < Infinity;
  if (isBounded) return start <= end ? { start, end } : null;
  return scanExtent(index, layer);
}

function scanExtent(index: EventIndex, layer: number | undefined): Interval | null {
  let start = Infinity;
  let end = -Infinity;
  for (const column of [index.firstStart, index.firstEnd, index.lastStart, index.lastEnd]) {
    for (let position = 0; position < index.count; position++) {
      const time = column[position] ?? NaN;
      if (!Number.isFinite(time) || (layer !== undefined && index.layer[position] !== layer)) continue;
      if (time < start) start = time;
      if (time > end) end = time;
    }
  }
  return start <= end ? { start, end } : null;
}
