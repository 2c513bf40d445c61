import type { Interval } from '../../dates/time';
import { utcCentury, utcDay, utcDecade, utcMonth, utcYear } from '../../dates/units';
import type { EventIndex } from '../events/event-index';
import { PERIOD_UNITS, type PeriodUnit } from './period-units';
import { lowerBound } from '../events/bisect';

/*
 *  positions   0  1  2  3  4  5         in time order, by where their dates begin
 *  period      0  0  1  0  2  1         the index of the period in which each event stands: not ascending
 *
 *  order       0  1  3 | 2  5 | 4       reading order: period by period, in each by time
 *  starts      0         3      5  6    where each period begins in it, and the end
 *
 *  A *rank* is an index of `order`.
 */

/** The periods of a dataset, and which of them each event stands in. */
export interface PeriodTable {
  readonly unit: PeriodUnit;
  /** The numbers of the periods that hold an event, ascending. */
  readonly numbers: Int32Array;
  /** For each position of the index, the index of its period in `numbers`. */
  readonly periods: Uint32Array;
}

/** Some events in reading order, period by period. */
export interface Periods {
  readonly table: PeriodTable;
  /** Positions in the index. */
  readonly order: Uint32Array;
  /** The periods that hold one of them, by their indexes in the table. */
  readonly periods: Uint32Array;
  /** The rank at which each of these begins; and once more, for all, the end. */
  readonly starts: Uint32Array;
}

/**
 * More events than this under a heading, on average, and shorter periods serve better. Days come late: what is known
 * to the month or the year would stand under a day in its middle.
 */
function mostUnder(unit: PeriodUnit): number {
  if (unit === utcDay) return Infinity;
  return unit === utcMonth ? 5000 : 200;
}

/** Headings should hold a few events each: how long a period is follows from how long and how full the whole is. */
function periodUnitFor(extent: Interval, count: number): PeriodUnit {
  const span = extent.end - extent.start;
  const years = span / utcYear.length;
  const longest = years > 400 ? utcCentury : years > 12 ? utcDecade : years > 1.5 ? utcYear : utcMonth;
  const fits = (unit: PeriodUnit): boolean => count / Math.max(1, span / unit.length) <= mostUnder(unit);
  return PERIOD_UNITS.slice(PERIOD_UNITS.indexOf(longest)).find(fits) ?? utcDay;
}

/**
 * Finds the period of each event of a dataset. `extent` is that of the whole, and every event counts, so that
 * filtering never changes the headings.
 */
export function periodTable(index: Pick<EventIndex, 'count' | 'anchor'>, extent: Interval): PeriodTable {
  const unit = periodUnitFor(extent, index.count);
  const numberAt = new Int32Array(index.count);
  const found = new Set<number>();
  // Events come in time order, so among many most stand on the day of the one before: the calendar is asked seldom.
  for (let position = 0, lastDay = NaN, number = 0; position < index.count; position++) {
    const anchor = index.anchor[position] ?? 0;
    const day = utcDay.numberAt(anchor);
    if (day !== lastDay) {
      number = unit.numberAt(anchor);
      found.add(number);
      lastDay = day;
    }
    numberAt[position] = number;
  }
  const numbers = Int32Array.from(found).toSorted();
  const indexOfNumber = new Map(Array.from(numbers, (number, period) => [number, period]));
  const periods = new Uint32Array(index.count);
  for (let position = 0, last = NaN, period = 0; position < index.count; position++) {
    const number = numberAt[position] ?? 0;
    if (number !== last) period = indexOfNumber.get(number) ?? 0;
    periods[position] = period;
    last = number;
  }
  return { unit, numbers, periods };
}

/** Puts positions, which come in time order, in reading order: a counting sort, since they may be a million. */
export function readingOrder(table: PeriodTable, positions: ArrayLike<number>): Periods {
  const counts = new Uint32Array(table.numbers.length);
  for (let i = 0; i < positions.length; i++) {
    const period = table.periods[positions[i] ?? 0] ?? 0;
    counts[period] = (counts[period] ?? 0) + 1;
  }
  const periods = Uint32Array.from(counts, (_, period) => period).filter((period) => counts[period] !== 0);
  const starts = new Uint32Array(periods.length + 1);
  /** For each period of the table, the rank of its next event. */
  const next = new Uint32Array(counts.length);
  for (const [which, period] of periods.entries()) {
    const start = starts[which] ?? 0;
    next[period] = start;
    starts[which + 1] = start + (counts[period] ?? 0);
  }
  const order = new Uint32Array(positions.length);
  for (let i = 0; i < positions.length; i++) {
    const position = positions[i] ?? 0;
    const period = table.periods[position] ?? 0;
    const rank = next[period] ?? 0;
    next[period] = rank + 1;
    order[rank] = position;
  }
  return { table, order, periods, starts };
}

/** The number of the which-th period. */
export const numberOf = ({ table, periods }: Pick<Periods, 'table' | 'periods'>, which: number): number =>
  table.numbers[periods[which] ?? 0] ?? 0;

/** Which period holds a rank. */
export const periodOf = (starts: Uint32Array, rank: number): number => lowerBound(starts, rank + 1) - 1;

/** The rank of a position; of one that is not among these, the rank that it would have. */
export function rankOf({ table, order, periods, starts }: Periods, position: number): number {
  const period = table.periods[position] ?? 0;
  const which = lowerBound(periods, period);
  const start = starts[which] ?? order.length;
  if (periods[which] !== period) return start;
  return start + lowerBound(order.subarray(start, starts[which + 1]), position);
}
