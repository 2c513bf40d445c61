import { DAY, dayAt, startOfDay } from '../dates/calendar';
import type { Interval } from '../dates/time';

/**
 * The whole years, months or days that a stretch of time touches, so that it can be said in plain words:
 * years where it is longer than three, months where it is longer than three months, else days.
 */
export function wholeUnits({ start, end }: Interval): Interval {
  const days = (end - start) / DAY;
  const begin = days > 3 * 365 ? beginOfYear : days > 3 * 30 ? beginOfMonth : beginOfDay;
  return { start: begin(start, 0), end: begin(end, 0) === end ? end : begin(end, 1) };
}

/** Where the unit that holds a moment begins, or the one so many after it. A year may lie beyond all Dates. */
type Begin = (time: number, after: number) => number;

const beginOfYear: Begin = (time, after) => startOfDay(dayAt(time).year + after, 1, 1);

const beginOfMonth: Begin = (time, after) => {
  const { year, month } = dayAt(time);
  return startOfDay(year, month + after, 1);
};

const beginOfDay: Begin = (time, after) => {
  const { year, month, day } = dayAt(time);
  return startOfDay(year, month, day + after);
};
