import { FIRST_YEAR, LAST_YEAR } from '../../dates/calendar';
import { utcYear } from '../../dates/units';
import {
  COLUMN_PRECISIONS,
  LAYERS,
  VERDICT_ORDER,
  type EventColumns,
} from '../../model/events/event-columns';
import { outOfRange, tagOf, wrongKind } from './refusal';
import { checkIds, readTexts, checkTitles } from './texts';
import { optional, readFields, type Read } from './values';

const NAMES = ['start', 'end', 'precision', 'category', 'layer', 'verdict', 'title', 'id'] as const;

/**
 * Reads columns, of events in so many categories: every value of every column is looked at once, and the first that
 * cannot be drawn is named with its row. The columns are not copied.
 */
export function readColumns(value: unknown, categories: number): EventColumns {
  const fields = readFields(value, 'columns', NAMES);
  const start = readTimes(fields['start'], 'columns.start');
  const end = optional(readTimes)(fields['end'], 'columns.end');
  const precision = optional(readCodes)(fields['precision'], 'columns.precision');
  const layer = optional(readCodes)(fields['layer'], 'columns.layer');
  const verdict = optional(readCodes)(fields['verdict'], 'columns.verdict');
  const id = optional(readTexts)(fields['id'], 'columns.id');
  const columns: EventColumns = {
    start,
    category: readCodes(fields['category'], 'columns.category'),
    title: readTexts(fields['title'], 'columns.title'),
    ...(end && { end }),
    ...(precision && { precision }),
    ...(layer && { layer }),
    ...(verdict && { verdict }),
    ...(id && { id }),
  };
  checkLengths(columns);
  checkNumbers(columns, categories);
  checkTitles(columns.title);
  if (id !== undefined) checkIds(id);
  return columns;
}

const MOMENTS = 'write a Float64Array of milliseconds UTC, with NaN for an event without a date';

const readTimes: Read<Float64Array> = (value, name) => {
  if (isArrayOf(value, 'Float64Array')) return value;
  // A list of texts or dates is what people try first: the first of them says what the list is of.
  const first: unknown = Array.isArray(value) ? value[0] : undefined;
  throw first === undefined ? wrongKind(name, value, MOMENTS) : wrongKind(`${name}[0]`, first, MOMENTS);
};

const readCodes: Read<Uint8Array> = (value, name) => {
  if (!isArrayOf(value, 'Uint8Array')) throw wrongKind(name, value, 'write a Uint8Array');
  return value;
};

interface ArrayKinds {
  readonly Float64Array: Float64Array;
  readonly Uint8Array: Uint8Array;
}

/** Whether a value is a typed array of a kind, of any window. */
export const isArrayOf = <Kind extends keyof ArrayKinds>(
  value: unknown,
  kind: Kind,
): value is ArrayKinds[Kind] => ArrayBuffer.isView(value) && tagOf(value) === kind;

function checkLengths({ start, ...others }: EventColumns): void {
  for (const [name, { length }] of Object.entries<{ readonly length: number }>({ ...others })) {
    if (length === start.length) continue;
    throw new RangeError(
      `columns.${name} has ${length} values and columns.start has ${start.length}: each event needs one in both`,
    );
  }
}

/** The years that dates can lie in: a day and a month of them have names of four digits, as EDTF wants it. */
const FOUR_DIGITS = { first: -9999, last: 9999 };
const YEARS_OF = [FOUR_DIGITS, FOUR_DIGITS, { first: FIRST_YEAR, last: LAST_YEAR }] as const;

/** Throws at the first row whose numbers cannot be drawn. */
function checkNumbers(columns: EventColumns, categories: number): void {
  const faults = faultFinder(columns, categories);
  for (let row = 0; row < columns.start.length; row++) if (faults.isIn(row)) throw faults.errorOf(row);
}

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
      return !Number.isNaN(stop) && (isOut(stop, unit) || !(begin <= stop));
    },
    /** The error of a row that has a fault. */
    errorOf(row: number): Error {
      for (const { name, column, limit } of codes) {
        const code = column?.[row] ?? 0;
        if (code >= limit)
          return outOfRange(
            `columns.${name}[${row}]`,
            code,
            `there are ${limit}, numbered from 0 to ${limit - 1}`,
          );
      }
      const unit = unitAt(row);
      const { first, last } = YEARS_OF[unit] ?? FOUR_DIGITS;
      const begin = start[row] ?? NaN;
      const stop = end?.[row] ?? NaN;
      for (const [name, time] of [
        ['start', begin],
        ['end', stop],
      ] as const) {
        if (isOut(time, unit))
          return outOfRange(
            `columns.${name}[${row}]`,
            time,
            `what is known to the ${COLUMN_PRECISIONS[unit]} lies in the years ${first} to ${last}`,
          );
      }
      return outOfRange(
        `columns.end[${row}]`,
        stop,
        Number.isNaN(begin)
          ? `columns.start[${row}] is NaN, and an event without a beginning has no end: write NaN, or its beginning`
          : `it is less than columns.start[${row}], which is ${begin}: an event ends after it begins`,
      );
    },
  };
}
