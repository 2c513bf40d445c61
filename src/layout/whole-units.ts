import type { Interval } from '../dates/time';
import type { CalendarUnit } from '../dates/unit';
import { utcDay, utcHour, utcMinute, utcMonth, utcSecond, utcYear } from '../dates/units';

/**
 * The whole units that a stretch of time touches, so that it can be said in plain words: the longest of which it has
 * more than three; days down to a day and a half, since two of them are the closest look where no time of day is known.
 */
export function wholeUnits({ start, end }: Interval): Interval {
  const days = (end - start) / utcDay.length;
  const unit =
    days > 3 * 365 ? utcYear : days > 3 * 30 ? utcMonth : days > 1.5 ? utcDay : unitOfClock(end - start);
  return { start: unit.floor(start), end: unit.ceil(end) };
}

const unitOfClock = (span: number): CalendarUnit =>
  [utcHour, utcMinute].find(({ length }) => span > 3 * length) ?? utcSecond;
