import type { Interval } from '../dates/time';
import { utcDay, utcMonth, utcYear } from '../dates/units';

/**
 * The whole years, months or days that a stretch of time touches, so that it can be said in plain words:
 * years where it is longer than three, months where it is longer than three months, else days.
 */
export function wholeUnits({ start, end }: Interval): Interval {
  const days = (end - start) / utcDay.length;
  const unit = days > 3 * 365 ? utcYear : days > 3 * 30 ? utcMonth : utcDay;
  return { start: unit.floor(start), end: unit.ceil(end) };
}
