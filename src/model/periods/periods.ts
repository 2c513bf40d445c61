import { DAY } from '../../dates/calendar';
import type { Interval } from '../../dates/time';
import type { EventIndex } from '../events/event-index';
import { PERIOD_SIZES, periodAt, type PeriodSize } from './period-names';
import { lowerBound } from '../events/bisect';

/*
 *  positions   0  1  2  3  4  5         in time order, by where their dates begin
 *  places      0  0  1  0  2  1         the period in which each glyph stands: not ascending
 *
 *  order       0  1  3 | 2  5 | 4       reading order: period by period, in each by time
 *  starts      0         3      5  6    where each period begins in it, and the end
 *
 *  A *rank* is a place in `order`.
 */

/** The periods of a dataset, and which of them each event stands in. */
export interface PeriodTable {
  readonly size: PeriodSize;
  /** The numbers of the periods that hold an event, ascending. */
  readonly numbers: Int32Array;
  /** For each position of the index, the place of its period in `numbers`. */
  readonly places: Uint32Array;
}

/** Some events in reading order, period by period. */
export interface Periods {
  readonly table: PeriodTable;
  /** Positions in the index. */
  readonly order: Uint32Array;
  /** The periods that hold one of them, by their places in the table. */
  readonly places: Uint32Array;
  /** The rank at which each of these begins; and once more, for all, the end. */
  readonly starts: Uint32Array;
}

const YEAR = 365.2425 * DAY;

const PER_YEAR: Readonly<Record<PeriodSize, number>> = {
  century: 0.01,
  decade: 0.1,
  year: 1,
  month: 12,
  day: YEAR / DAY,
};

/**
 * More than this under a heading, on average, and shorter periods serve better. Days come late: what is known to
 * the month or the year would stand under a day in its middle.
 */
const FULL: Readonly<Record<PeriodSize, number>> = {
  century: 200,
  decade: 200,
  year: 200,
  month: 5000,
  day: Infinity,
};

/** Headings should hold a few events each: how long a period is follows from how long and how full the whole is. */
function sizeFor(extent: Interval, count: number): PeriodSize {
  const years = (extent.end - extent.start) / YEAR;
  const longest = years > 400 ? 'century' : years > 12 ? 'decade' : years > 1.5 ? 'year' : 'month';
  const fits = (size: PeriodSize): boolean => count / Math.max(1, years * PER_YEAR[size]) <= FULL[size];
  return PERIOD_SIZES.slice(PERIOD_SIZES.indexOf(longest)).find(fits) ?? 'day';
}

/**
 * Finds the period of each event of a dataset. `extent` is that of the whole, and every event counts, so that
 * filtering never changes the headings.
 */
export function periodTable(index: Pick<EventIndex, 'count' | 'anchor'>, extent: Interval): PeriodTable {
  const size = sizeFor(extent, index.count);
  const numberAt = new Int32Array(index.count);
  const found = new Set<number>();
  // Events come in time order, so among many most stand on the day of the one before: the calendar is asked seldom.
  for (let position = 0, lastDay = NaN, number = 0; position < index.count; position++) {
    const anchor = index.anchor[position] ?? 0;
    const day = Math.floor(anchor / DAY);
    if (day !== lastDay) {
      number = periodAt(size, anchor);
      found.add(number);
      lastDay = day;
    }
    numberAt[position] = number;
  }
  const numbers = Int32Array.from(found).toSorted();
  const placeOf = new Map(Array.from(numbers, (number, place) => [number, place]));
  const places = new Uint32Array(index.count);
  for (let position = 0, last = NaN, place = 0; position < index.count; position++) {
    const number = numberAt[position] ?? 0;
    if (number !== last) place = placeOf.get(number) ?? 0;
    places[position] = place;
    last = number;
  }
  return { size, numbers, places };
}

/** Puts positions, which come in time order, in reading order: a counting sort, since they may be a million. */
export function readingOrder(table: PeriodTable, positions: ArrayLike<number>): Periods {
  const counts = new Uint32Array(table.numbers.length);
  for (let i = 0; i < positions.length; i++) {
    const place = table.places[positions[i] ?? 0] ?? 0;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  const places = Uint32Array.from(counts, (_, place) => place).filter((place) => counts[place] !== 0);
  const starts = new Uint32Array(places.length + 1);
  /** For each period of the table, the rank of its next event. */
  const next = new Uint32Array(counts.length);
  for (const [which, place] of places.entries()) {
    const start = starts[which] ?? 0;
    next[place] = start;
    starts[which + 1] = start + (counts[place] ?? 0);
  }
  const order = new Uint32Array(positions.length);
  for (let i = 0; i < positions.length; i++) {
    const position = positions[i] ?? 0;
    const place = table.places[position] ?? 0;
    const rank = next[place] ?? 0;
    next[place] = rank + 1;
    order[rank] = position;
  }
  return { table, order, places, starts };
}

/** The number of the which-th period. */
export const numberOf = ({ table, places }: Pick<Periods, 'table' | 'places'>, which: number): number =>
  table.numbers[places[which] ?? 0] ?? 0;

/** Which period holds a rank. */
export const periodOf = (starts: Uint32Array, rank: number): number => lowerBound(starts, rank + 1) - 1;

/** The rank of a position; of one that is not among these, the rank that it would have. */
export function rankOf({ table, order, places, starts }: Periods, position: number): number {
  const place = table.places[position] ?? 0;
  const which = lowerBound(places, place);
  const start = starts[which] ?? order.length;
  if (places[which] !== place) return start;
  return start + lowerBound(order.subarray(start, starts[which + 1]), position);
}
