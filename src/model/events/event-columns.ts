import { dayAt } from '../../dates/calendar';
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

/** The layer of a number in {@link LAYERS}. */
export const layerAt = (index: number): Layer => LAYERS[index] ?? 'claims';

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
        layer: layerAt(layer?.[row] ?? 0),
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
