import { DAY } from '../../dates/calendar';
import { assemble, type Sorted } from './band-columns';
import { BAND_LIMIT, bandKey, categoryOfBand, layerOfBand } from './band-key';
import { COLUMN_PRECISIONS, unitStart, VERDICT_ORDER, type NumberColumns } from './event-columns';
import type { EventIndex, EventKind } from './event-index';
import { isAscending, sortRowsBy } from './sort';

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
  const kind = new Uint32Array(count);
  const verdicts = VERDICT_ORDER.length;
  /** Kinds are numbered from 1 as they come. */
  const numbers = new Uint16Array(BAND_LIMIT * verdicts);
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
    const code = bandKey(band, on) * verdicts + judged;
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
  const needsFullDate = new Uint8Array(count);
  const times = { firstStart, firstEnd, lastStart, lastEnd, anchor };
  return { row, ...times, category: inCategory, layer: inLayer, kind, kinds, needsFullDate, finest: DAY };
}

/** A kind from its code: the key of its band, then its verdict. */
function columnKind(code: number, count: number): EventKind {
  const band = Math.floor(code / VERDICT_ORDER.length);
  const category = categoryOfBand(band);
  return {
    layer: layerOfBand(band),
    category,
    categories: [category],
    verdict: VERDICT_ORDER[code % VERDICT_ORDER.length] ?? 'not-checked',
    count,
  };
}
