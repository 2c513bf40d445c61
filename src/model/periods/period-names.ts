import { DAY, dayAt, startOfDay } from '../../dates/calendar';

/** The lengths of periods, longest first. */
export const PERIOD_SIZES = ['century', 'decade', 'year', 'month', 'day'] as const;
export type PeriodSize = (typeof PERIOD_SIZES)[number];

/**
 * The number of the period that holds a moment: periods of a size are counted in time order. Decades and
 * centuries count from both sides of a year 0 that there is not: AD 1 to 9 is 0, 9 to 1 BC is -1.
 */
export function periodAt(size: PeriodSize, time: number): number {
  if (size === 'day') return Math.floor(time / DAY);
  const { year, month } = dayAt(time);
  switch (size) {
    case 'century':
      return countRound(year, 100);
    case 'decade':
      return countRound(year, 10);
    case 'year':
      return year;
    case 'month':
      return year * 12 + month - 1;
    default:
      return size satisfies never;
  }
}

const countRound = (year: number, length: number): number =>
  year > 0 ? Math.floor(year / length) : -1 - Math.floor((1 - year) / length);

/** The round year from which a decade or century counts, of our era or before it. */
export const roundYear = (number: number, length: number): number =>
  (number >= 0 ? number : -1 - number) * length;

/** The moment at which a period begins; of a decade or century before our era, some moment in it. */
export function timeIn(size: PeriodSize, number: number): number {
  switch (size) {
    case 'century':
    case 'decade': {
      const round = Math.max(1, roundYear(number, size === 'century' ? 100 : 10));
      return startOfDay(number >= 0 ? round : 1 - round, 1, 1);
    }
    case 'year':
      return startOfDay(number, 1, 1);
    case 'month':
      return startOfDay(0, number + 1, 1);
    case 'day':
      return number * DAY;
    default:
      return size satisfies never;
  }
}
