import { DAY, dayAt } from '../dates/calendar';
import { dayName, yearName } from '../dates/names';
import type { Interval } from '../dates/time';
import type { EventIndex } from './event-index';

/** Events of one stretch of time under one heading. */
export interface Period {
  /** Begins the same for the same stretch; a key for lists. */
  readonly key: string;
  /** "1950s", "2005", "June 2005". */
  readonly heading: string;
  /** Positions in the index, in time order. */
  readonly positions: readonly number[];
}

type Size = 'century' | 'decade' | 'year' | 'month';

const YEAR = 365.2425 * DAY;

/** Headings should hold a few events each: how long a period is follows from the length of the whole. */
function sizeFor(extent: Interval): Size {
  const years = (extent.end - extent.start) / YEAR;
  if (years > 400) return 'century';
  if (years > 12) return 'decade';
  return years > 1.5 ? 'year' : 'month';
}

/**
 * Groups positions, which come in time order, by the period in which their glyph stands. `extent` is that of
 * the whole dataset, so that filtering never changes the headings.
 */
export function periodsOf(
  index: EventIndex,
  positions: Iterable<number>,
  extent: Interval,
): readonly Period[] {
  const size = sizeFor(extent);
  const periods = new Map<string, { key: string; heading: string; positions: number[]; start: number }>();
  for (const position of positions) {
    const time = index.anchor[position] ?? 0;
    const { key, heading } = periodAt(time, size);
    const period = periods.get(key);
    if (period === undefined) periods.set(key, { key, heading, positions: [position], start: time });
    else period.positions.push(position);
  }
  // An event may begin earlier than another and yet stand later, so periods are put in order by themselves.
  return [...periods.values()].toSorted((a, b) => a.start - b.start);
}

function periodAt(time: number, size: Size): { key: string; heading: string } {
  const { year, month } = dayAt(time);
  switch (size) {
    case 'century':
    case 'decade': {
      const length = size === 'century' ? 100 : 10;
      if (year > 0) {
        const from = Math.floor(year / length) * length;
        const heading = size === 'century' ? `${Math.max(1, from)} to ${from + length - 1}` : `${from}s`;
        return { key: String(from), heading };
      }
      const from = Math.floor((1 - year) / length) * length;
      const heading = size === 'century' ? `${from + length - 1} to ${Math.max(1, from)} BC` : `${from}s BC`;
      return { key: `bc${from}`, heading };
    }
    case 'year':
      return { key: String(year), heading: yearName(year) };
    case 'month':
      return { key: `${year}-${month}`, heading: dayName(year, month, null) };
    default:
      return size satisfies never;
  }
}
