import { dayAt, DAY, FIRST_YEAR, LAST_YEAR, startOfDay } from '../dates/calendar';
import { readDate } from '../dates/edtf';
import type { Category, Dataset, DyadEvent, Layer, Verdict } from './dataset';
import type { EventTable } from './event-table';
import { VERDICTS } from './verdict';

/** The layers in the order of their numbers in columns. */
export const LAYERS: readonly Layer[] = ['claims', 'record'];

/** The verdicts in the order of their numbers in columns. */
export const VERDICT_ORDER: readonly Verdict[] = VERDICTS.map(({ verdict }) => verdict);

/** Units of dates in the order of their numbers in columns. */
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
  /** The unit in which the dates are known, a place in `COLUMN_PRECISIONS`; all to the day, without it. */
  readonly precision?: Uint8Array;
  /** Place of the primary category in the categories. */
  readonly category: Uint8Array;
  /** Place in `LAYERS`; all claims, without it. */
  readonly layer?: Uint8Array;
  /** Place in `VERDICT_ORDER`; nobody has checked any, without it. */
  readonly verdict?: Uint8Array;
  readonly title: Texts;
  /** Unique and lasting, since links name them; the row's number, without it. */
  readonly id?: Texts;
}

/** The columns that an index is built of: all but the texts, which stay where they are. */
export type NumberColumns = Omit<EventColumns, 'title' | 'id'>;

/** Texts by row: an array of them, or a column that makes them when asked. */
export interface Texts {
  at(row: number): string | undefined;
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
  return (
    faultOfCodes('category', columns.category, categories) ??
    faultOfCodes('precision', columns.precision, COLUMN_PRECISIONS.length) ??
    faultOfCodes('layer', columns.layer, LAYERS.length) ??
    faultOfCodes('verdict', columns.verdict, VERDICT_ORDER.length) ??
    faultOfTimes('start', columns.start, columns.precision) ??
    faultOfTimes('end', columns.end, columns.precision) ??
    faultOfSpans(columns)
  );
}

function faultOfCodes(name: string, codes: Uint8Array | undefined, limit: number): string | null {
  const row = codes?.findIndex((code) => code >= limit) ?? -1;
  if (row < 0) return null;
  return `"${name}" of row ${row} is ${codes?.[row]}: there are ${limit}, numbered from 0 to ${limit - 1}`;
}

/** The years that dates can lie in: a day and a month of them have names of four digits, as EDTF wants it. */
const FOUR_DIGITS = { first: -9999, last: 9999 };
const YEARS_OF = [FOUR_DIGITS, FOUR_DIGITS, { first: FIRST_YEAR, last: LAST_YEAR }] as const;

/** NaN is no time, and no fault; what goes on for ever has no unit to end in. One step for each event. */
function faultOfTimes(name: string, times: Float64Array | undefined, precision: Uint8Array | undefined) {
  if (times === undefined) return null;
  const bounds = YEARS_OF.map(({ first, last }) => ({
    from: startOfDay(first, 1, 1),
    until: startOfDay(last + 1, 1, 1),
  }));
  const row = times.findIndex((time, i) => {
    const bound = bounds[precision === undefined ? 0 : (precision[i] ?? 0)];
    return bound !== undefined && (time < bound.from || time >= bound.until);
  });
  if (row < 0) return null;
  const unit = precision?.[row] ?? 0;
  const { first, last } = YEARS_OF[unit] ?? FOUR_DIGITS;
  return `"${name}" of row ${row} is ${times[row]}: what is known to the ${COLUMN_PRECISIONS[unit]} lies in the years ${first} to ${last}`;
}

function faultOfSpans({ start, end }: EventColumns): string | null {
  const row = end?.findIndex((time, i) => time < (start[i] ?? NaN)) ?? -1;
  return row < 0 ? null : `row ${row} ends before it begins: ${end?.[row]} is less than ${start[row]}`;
}

/** The first moment of a unit that holds a time, or of the unit after it. Milliseconds UTC. */
export function unitStart(time: number, precision: number, after = 0): number {
  if (precision === 0) return (Math.floor(time / DAY) + after) * DAY;
  const { year, month } = dayAt(time);
  return precision === 1 ? startOfDay(year, month + after, 1) : startOfDay(year + after, 1, 1);
}

const pad = (value: number, length: number): string => String(Math.abs(value)).padStart(length, '0');

/** A unit as EDTF: "1994-03-03", "1994-03", "1994". */
function unitText(time: number, precision: number): string {
  const { year, month, day } = dayAt(time);
  if (Math.abs(year) > 9999) return `Y${year}`;
  const parts = [`${year < 0 ? '-' : ''}${pad(year, 4)}`, pad(month, 2), pad(day, 2)];
  return parts.slice(0, COLUMN_PRECISIONS.length - precision).join('-');
}

/** Makes events of columns, one at a time. */
export function columnTable(columns: EventColumns, categories: readonly Category[]): EventTable {
  const { start, end, precision, category, layer, verdict, title, id } = columns;
  const count = start.length;
  let rows: ReadonlyMap<string, number> | null = null;
  const idOf = (row: number): string => id?.at(row) ?? String(row);
  const dateOf = (row: number): string | null => {
    const from = start[row] ?? NaN;
    const to = end?.[row] ?? NaN;
    if (!Number.isFinite(from)) return null;
    const unit = precision?.[row] ?? 0;
    return Number.isNaN(to) ? unitText(from, unit) : `${unitText(from, unit)}/${unitText(to, unit)}`;
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
      const date = dateOf(row);
      const read = date === null ? null : readDate(date);
      return {
        id: idOf(row),
        title: title.at(row) ?? '',
        summary: '',
        date,
        dateBasis: 'source',
        categories: [categories[category[row] ?? 0]?.id ?? ''],
        layer: LAYERS[layer?.[row] ?? 0] ?? 'claims',
        evidence: [],
        ...assessed(VERDICT_ORDER[verdict?.[row] ?? VERDICT_ORDER.length - 1]),
        time: read?.ok === true ? read.value : null,
      };
    },
  };
}

/** Columns hold a verdict and not its reasons. */
const assessed = (verdict: Verdict | undefined): Pick<DyadEvent, 'assessment'> =>
  verdict === undefined || verdict === 'not-checked'
    ? {}
    : { assessment: { verdict, confidence: 'low', note: '', references: [] } };

/** What a dataset of columns is, besides its events. */
export type DatasetHead = Omit<Dataset, 'events'>;
