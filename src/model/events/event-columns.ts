import { dayAt, FIRST_YEAR, LAST_YEAR } from '../../dates/calendar';
import { timeOf } from '../../dates/edtf';
import type { EventTime } from '../../dates/time';
import type { DateNode } from '../../dates/tree';
import type { DyadEvent } from '../dataset';
import type { Category, Layer, Verdict } from '../dataset-file';
import { utcDay, utcMonth, utcYear } from '../../dates/units';
import type { EventTable } from './event-table';
import { VERDICTS } from '../verdict';

/** Layers, in the order of their numbers in {@link EventColumns.layer}. */
export const LAYERS: readonly Layer[] = ['claims', 'record'];

/** Verdicts, in the order of their numbers in {@link EventColumns.verdict}. */
export const VERDICT_ORDER: readonly Verdict[] = VERDICTS;

/** Units of dates, in the order of their numbers in {@link EventColumns.precision}. */
export const COLUMN_PRECISIONS = ['day', 'month', 'year'] as const;

/**
 * Events as columns, the form for many: the n-th value of each column belongs to the n-th event, its row. Dates
 * keep their precision: a start of 14:20 on 3 March 1994 known to the month is "some time in March 1994".
 */
export interface EventColumns {
  /** Any moment of the unit in which the event began, in milliseconds UTC; NaN for an event without a date. */
  readonly start: Float64Array;
  /** For a span, any moment of the unit in which it ended; NaN for what happened at a moment. */
  readonly end?: Float64Array;
  /**
   * The unit to which the dates are known, an index into {@link COLUMN_PRECISIONS}.
   * @defaultValue all are known to the day
   */
  readonly precision?: Uint8Array;
  /** Index of the primary category in the categories of the head. */
  readonly category: Uint8Array;
  /**
   * Index into {@link LAYERS}.
   * @defaultValue all are claims
   */
  readonly layer?: Uint8Array;
  /**
   * Index into {@link VERDICT_ORDER}.
   * @defaultValue all are `not-checked`
   */
  readonly verdict?: Uint8Array;
  /** Titles, without the date. */
  readonly title: Texts;
  /**
   * Ids, unique and lasting, since links name them.
   * @defaultValue the row's number
   */
  readonly id?: Texts;
}

/** The columns that an index is built of: all but the texts, which stay where they are. */
export type NumberColumns = Omit<EventColumns, 'title' | 'id'>;

/** Texts by row: an array of strings, or a column that makes each when it is asked for. */
export interface Texts {
  /** Returns the text of a row, counted from 0; undefined outside of the column. */
  at(row: number): string | undefined;
  /** Number of rows. */
  readonly length: number;
}

/** Why columns cannot be drawn, in words; null where they can. */
export function faultOfColumns(columns: EventColumns, categories: number): string | null {
  const count = columns.start.length;
  const lengths: readonly (readonly [string, number | undefined])[] = [
    ['end', columns.end?.length],
    ['precision', columns.precision?.length],
    ['category', columns.category.length],
    ['layer', columns.layer?.length],
    ['verdict', columns.verdict?.length],
    ['title', columns.title.length],
    ['id', columns.id?.length],
  ];
  for (const [name, length = count] of lengths) {
    if (length !== count)
      return `the column "${name}" has ${length} values and "start" has ${count}: each event needs one in both`;
  }
  const faults = faultFinder(columns, categories);
  for (let row = 0; row < count; row++) if (faults.isIn(row)) return faults.tell(row);
  return null;
}

/** The years that dates can lie in: a day and a month of them have names of four digits, as EDTF wants it. */
const FOUR_DIGITS = { first: -9999, last: 9999 };
const YEARS_OF = [FOUR_DIGITS, FOUR_DIGITS, { first: FIRST_YEAR, last: LAST_YEAR }] as const;

/** Looks for a fault in all columns at once: six loops over a million rows are felt before the first picture. */
function faultFinder({ start, end, precision, category, layer, verdict }: EventColumns, categories: number) {
  const from = Float64Array.from(YEARS_OF, ({ first }) => utcYear.startOf(first));
  const until = Float64Array.from(YEARS_OF, ({ last }) => utcYear.startOf(last + 1));
  const unitAt = (row: number): number => (precision === undefined ? 0 : (precision[row] ?? 0));
  // NaN is no time, and no fault; what goes on for ever has no unit to end in.
  const isOut = (time: number, unit: number): boolean =>
    time < (from[unit] ?? 0) || time >= (until[unit] ?? 0);
  const codes = [
    { name: 'category', column: category, limit: categories },
    { name: 'precision', column: precision, limit: COLUMN_PRECISIONS.length },
    { name: 'layer', column: layer, limit: LAYERS.length },
    { name: 'verdict', column: verdict, limit: VERDICT_ORDER.length },
  ];
  return {
    isIn(row: number): boolean {
      const unit = unitAt(row);
      const begin = start[row] ?? NaN;
      if ((category[row] ?? 0) >= categories || unit >= COLUMN_PRECISIONS.length || isOut(begin, unit))
        return true;
      if (layer !== undefined && (layer[row] ?? 0) >= LAYERS.length) return true;
      if (verdict !== undefined && (verdict[row] ?? 0) >= VERDICT_ORDER.length) return true;
      const stop = end === undefined ? NaN : (end[row] ?? NaN);
      return isOut(stop, unit) || stop < begin;
    },
    /** The fault of a row that has one, in words. */
    tell(row: number): string {
      for (const { name, column, limit } of codes) {
        const code = column?.[row] ?? 0;
        if (code >= limit)
          return `"${name}" of row ${row} is ${code}: there are ${limit}, numbered from 0 to ${limit - 1}`;
      }
      const unit = unitAt(row);
      const { first, last } = YEARS_OF[unit] ?? FOUR_DIGITS;
      for (const [name, time = NaN] of [
        ['start', start[row]],
        ['end', end?.[row]],
      ] as const) {
        if (isOut(time, unit))
          return `"${name}" of row ${row} is ${time}: what is known to the ${COLUMN_PRECISIONS[unit]} lies in the years ${first} to ${last}`;
      }
      return `row ${row} ends before it begins: ${end?.[row]} is less than ${start[row]}`;
    },
  };
}

/** The units of `COLUMN_PRECISIONS`. */
const COLUMN_UNITS = [utcDay, utcMonth, utcYear] as const;

/** The first moment of a unit that holds a time, or of the unit after it. Milliseconds UTC. */
export function unitStart(time: number, precision: number, after = 0): number {
  const unit = COLUMN_UNITS[precision] ?? utcDay;
  return after === 0 ? unit.floor(time) : unit.startOf(unit.numberAt(time) + after);
}

/** The unit that holds a time, as a date. */
function unitDate(time: number, precision: number): DateNode {
  const { year, month, day } = dayAt(time);
  if (precision === 0) return { node: 'day', year, month, day, qualifier: '' };
  return precision === 1
    ? { node: 'month', year, month, qualifier: '' }
    : { node: 'year', year, qualifier: '' };
}

/** Makes events of columns, one at a time. */
export function columnTable(columns: EventColumns, categories: readonly Category[]): EventTable {
  const { start, end, precision, category, layer, verdict, title, id } = columns;
  const count = start.length;
  let rows: ReadonlyMap<string, number> | null = null;
  const idOf = (row: number): string => id?.at(row) ?? String(row);
  const timeAt = (row: number): EventTime | null => {
    const first = start[row] ?? NaN;
    const last = end?.[row] ?? NaN;
    if (!Number.isFinite(first)) return null;
    const unit = precision?.[row] ?? 0;
    const from = unitDate(first, unit);
    return timeOf(Number.isNaN(last) ? from : { node: 'span', from, to: unitDate(last, unit) });
  };
  return {
    count,
    titleOf: (row) => title.at(row) ?? '',
    rowOf(wanted) {
      if (id === undefined) {
        const row = Number(wanted);
        return Number.isInteger(row) && row >= 0 && row < count && String(row) === wanted ? row : undefined;
      }
      rows ??= new Map(Array.from({ length: count }, (_, row) => [idOf(row), row]));
      return rows.get(wanted);
    },
    at(row) {
      if (!(row >= 0 && row < count)) throw new Error(`there is no row ${row} among ${count} events`);
      const time = timeAt(row);
      return {
        id: idOf(row),
        title: title.at(row) ?? '',
        summary: '',
        date: time === null ? null : time.text,
        dateBasis: 'source',
        categories: [categories[category[row] ?? 0]?.id ?? ''],
        layer: LAYERS[layer?.[row] ?? 0] ?? 'claims',
        evidence: [],
        ...assessed(VERDICT_ORDER[verdict?.[row] ?? VERDICT_ORDER.length - 1]),
        time,
      };
    },
  };
}

/** Columns hold a verdict and not its reasons. */
const assessed = (verdict: Verdict | undefined): Pick<DyadEvent, 'assessment'> =>
  verdict === undefined || verdict === 'not-checked'
    ? {}
    : { assessment: { verdict, confidence: 'low', note: '', references: [] } };
