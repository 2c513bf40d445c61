import { twoDigits } from '../../dates/print';
import { rangeParts } from '../../dates/range-parts';
import type { ClockTime, RangeParts } from '../../dates/range-parts';
import type { Interval } from '../../dates/time';
import { dayName, yearName, type NameStyle } from './names';

type RangeUnit = RangeParts['unit'];

/** A range in words: "1998 to 2018", "3 March 1998, 04:00 to 4 May 2018, 05:30 UTC". */
export function rangeInWords(range: Interval): string {
  const { unit, first, last } = rangeParts(range);
  const clock = isOfClock(unit) ? ' UTC' : '';
  if (first === null) return last === null ? 'all time' : `until ${momentName(unit, last, 'long')}${clock}`;
  const from = momentName(unit, first, 'long');
  if (last === null) return `since ${from}${clock}`;
  const to = momentName(unit, last, 'long');
  if (from === to) return from + clock;
  // The day of two times on it is said once.
  const isOneDay = clock !== '' && momentName('day', last, 'long') === momentName('day', first, 'long');
  return `${from} to ${isOneDay ? clockName(unit, last) : to}${clock}`;
}

/** When something was, in a sentence: "from 1954 to 1999", "in 1954", "on 3 May 1954", "at 3 May 1954, 04:00 UTC". */
export function during(range: Interval): string {
  const { unit } = rangeParts(range);
  const words = rangeInWords(range);
  if (words.includes(' to ')) return `from ${words}`;
  if (unit === 'day') return `on ${words}`;
  return isOfClock(unit) ? `at ${words}` : `in ${words}`;
}

/** Whether a unit is a part of a day. */
export const isOfClock = (unit: RangeUnit): boolean => unit === 'minute' || unit === 'second';

/** "04:00", "04:00:30". */
export const clockName = (unit: RangeUnit, { hour, minute, second }: ClockTime): string =>
  [hour, minute, ...(unit === 'second' ? [second] : [])].map(twoDigits).join(':');

/** The unit that holds a moment: "1998", "Mar 1998", "3 Mar 1998, 04:00". */
export const shortMoment = (unit: RangeUnit, time: ClockTime): string => momentName(unit, time, 'short');

function momentName(unit: RangeUnit, time: ClockTime, style: NameStyle): string {
  const { year, month, day } = time;
  if (unit === 'year') return yearName(year);
  if (unit === 'month') return dayName(year, month, null, style);
  const date = dayName(year, month, day, style);
  return isOfClock(unit) ? `${date}, ${clockName(unit, time)}` : date;
}
