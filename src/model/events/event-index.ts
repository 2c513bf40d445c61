import { compareTimes } from '../../dates/compare';
import type { EventTime, Interval } from '../../dates/time';
import type { Dataset, DyadEvent, Verdict } from '../dataset';
import { COLUMN_PRECISIONS, LAYERS, unitStart, VERDICT_ORDER, type NumberColumns } from './event-columns';
import { isAscending, sortRows, sortRowsBy, sortTimes } from './sort';
import { verdictOf } from '../verdict';

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
type Sorted = Omit<EventIndex, 'count' | 'bands'>;

/** Builds the columns. Events without a date are left to the shelf. */
export function buildIndex(dataset: Dataset): EventIndex {
  const places = new Map(dataset.categories.map((category, place) => [category.id, place]));
  const dated = dataset.events
    .flatMap((event, row) => (event.time === null ? [] : [{ event, row, time: event.time }]))
    .toSorted((a, b) => compareTimes(a.time, b.time) || a.row - b.row);
  const extents = dated.map(({ time }) => time.extent);
  const kinds = kindCounter();
  const kind = Uint16Array.from(dated, ({ event }) => kinds.note(kindOf(event, places)));
  const counted = kinds.all();
  return assemble(
    {
      row: Uint32Array.from(dated, ({ row }) => row),
      firstStart: Float64Array.from(extents, ({ first }) => first.start),
      firstEnd: Float64Array.from(extents, ({ first }) => first.end),
      lastStart: Float64Array.from(extents, ({ last }) => last.start),
      lastEnd: Float64Array.from(extents, ({ last }) => last.end),
      anchor: Float64Array.from(dated, ({ time }) => anchorTime(time)),
      category: Uint8Array.from(kind, (number) => counted[number]?.category ?? 0),
      layer: Uint8Array.from(kind, (number) => counted[number]?.layer ?? 0),
      kind,
      kinds: counted,
      special: Uint8Array.from(dated, ({ time }) => Number(isSpecial(time))),
    },
    dataset.categories.length,
  );
}

/** Says how far the work is, from 0 to 1. */
export type OnProgress = (share: number) => void;

/**
 * The same of columns: dates are widened to their units, then sorted as numbers. In few loops: the code of each has
 * to get warm first, which is felt with ten thousand events.
 */
export function indexColumns(
  columns: NumberColumns,
  categories: number,
  onProgress: OnProgress = () => {},
): EventIndex {
  const wide = widened(columns);
  onProgress(0.25);
  const isSorted = isAscending(wide.begins) && isAscending(wide.ends);
  const order = isSorted ? null : sortRowsBy(wide.begins, wide.ends);
  onProgress(0.5);
  const sorted = filled(columns, wide, order);
  onProgress(0.75);
  const index = assemble(sorted, categories);
  onProgress(1);
  return index;
}

/** The rows with a date, and the first and the last moment that each of them may cover. */
interface Widened {
  readonly rows: Uint32Array;
  readonly begins: Float64Array;
  readonly ends: Float64Array;
}

function widened({ start, end, precision }: NumberColumns): Widened {
  const rows = new Uint32Array(start.length);
  const begins = new Float64Array(start.length);
  const ends = new Float64Array(start.length);
  let count = 0;
  /** The last unit of each precision: in a file that is sorted, the next event is often in the same one. */
  const unitBegin = new Float64Array(COLUMN_PRECISIONS.length).fill(NaN);
  const unitEnd = new Float64Array(COLUMN_PRECISIONS.length).fill(NaN);
  for (let row = 0; row < start.length; row++) {
    const from = start[row] ?? NaN;
    if (!Number.isFinite(from)) continue;
    const unit = precision === undefined ? 0 : (precision[row] ?? 0);
    const to = end === undefined ? NaN : (end[row] ?? NaN);
    if (!(from >= (unitBegin[unit] ?? NaN) && from < (unitEnd[unit] ?? NaN))) {
      const begin = unitStart(from, unit);
      unitBegin[unit] = begin;
      unitEnd[unit] = unitStart(begin, unit, 1);
    }
    rows[count] = row;
    begins[count] = unitBegin[unit] ?? NaN;
    ends[count] = Number.isNaN(to) ? (unitEnd[unit] ?? NaN) : unitStart(to, unit, 1);
    count++;
  }
  return { rows: rows.subarray(0, count), begins: begins.subarray(0, count), ends: ends.subarray(0, count) };
}

/**
 * Puts rows and their bounds into an order, and beside them what else the columns say: where the first moment may
 * end and the last one begin, the glyph between the bounds of the first, and the kind by category, layer and verdict.
 */
function filled(
  { end, precision, category, layer, verdict }: NumberColumns,
  { rows, begins, ends }: Widened,
  order: Uint32Array | null,
): Sorted {
  const count = rows.length;
  const row = new Uint32Array(count);
  const firstStart = new Float64Array(count);
  const lastEnd = new Float64Array(count);
  const firstEnd = new Float64Array(count);
  const lastStart = new Float64Array(count);
  const anchor = new Float64Array(count);
  const inCategory = new Uint8Array(count);
  const inLayer = new Uint8Array(count);
  const kind = new Uint16Array(count);
  const verdicts = VERDICT_ORDER.length;
  /** Kinds are numbered from 1 as they come. */
  const numbers = new Uint16Array(256 * LAYERS.length * verdicts);
  const counts: number[] = [];
  const codes: number[] = [];
  for (let position = 0; position < count; position++) {
    const at = order === null ? position : (order[position] ?? 0);
    const from = rows[at] ?? 0;
    const begin = begins[at] ?? 0;
    const until = ends[at] ?? 0;
    row[position] = from;
    firstStart[position] = begin;
    lastEnd[position] = until;
    const last = end === undefined ? NaN : (end[from] ?? NaN);
    const unit = precision === undefined ? 0 : (precision[from] ?? 0);
    const isSpan = !Number.isNaN(last);
    const stop = isSpan ? unitStart(begin, unit, 1) : until;
    firstEnd[position] = stop;
    lastStart[position] = isSpan ? unitStart(last, unit) : begin;
    anchor[position] = begin + (stop - begin) / 2;
    const band = category[from] ?? 0;
    const on = layer === undefined ? 0 : (layer[from] ?? 0);
    inCategory[position] = band;
    inLayer[position] = on;
    const judged = verdict === undefined ? verdicts - 1 : (verdict[from] ?? 0);
    const code = bandPlace(band, on) * verdicts + judged;
    let number = (numbers[code] ?? 0) - 1;
    if (number < 0) {
      number = codes.push(code) - 1;
      counts.push(0);
      numbers[code] = number + 1;
    }
    counts[number] = (counts[number] ?? 0) + 1;
    kind[position] = number;
  }
  const kinds = codes.map((code, number) => columnKind(code, counts[number] ?? 0));
  const special = new Uint8Array(count);
  const times = { firstStart, firstEnd, lastStart, lastEnd, anchor };
  return { row, ...times, category: inCategory, layer: inLayer, kind, kinds, special };
}

/** A kind from its code: the place of its band, then its verdict. */
function columnKind(code: number, count: number): EventKind {
  const place = Math.floor(code / VERDICT_ORDER.length);
  const category = Math.floor(place / LAYERS.length);
  return {
    layer: place % LAYERS.length,
    category,
    categories: (1 << category) >>> 0,
    verdict: VERDICT_ORDER[code % VERDICT_ORDER.length] ?? 'not-checked',
    count,
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
function assemble(sorted: Sorted, categories: number): EventIndex {
  const { category, layer, kinds } = sorted;
  const count = sorted.row.length;
  const sizes = new Uint32Array(categories * LAYERS.length);
  for (const kind of kinds) {
    const place = bandPlace(kind.category, kind.layer);
    sizes[place] = (sizes[place] ?? 0) + kind.count;
  }
  const dealt = Array.from(sizes, (size) => new Uint32Array(size));
  const filledTo = new Uint32Array(dealt.length);
  for (let position = 0; position < count; position++) {
    const place = bandPlace(category[position] ?? 0, layer[position] ?? 0);
    const at = filledTo[place] ?? 0;
    filledTo[place] = at + 1;
    const positions = dealt[place];
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
