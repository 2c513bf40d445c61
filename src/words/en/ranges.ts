import { twoDigits } from '../../dates/print';
import { rangeParts } from '../../dates/range-parts';
import type { ClockTime, RangeParts } from '../../dates/range-parts';
import type { Interval } from '../../dates/time';
import { dayName, yearName } from './names';

/** A range in words: "1998 to 2018", "3 March 1998, 04:00 to 4 May 2018, 05:30 UTC". */
export function rangeInWords(range: Interval): string {
  const { unit, first, last } = rangeParts(range);
  const clock = unit === 'minute' || unit === 'second' ? ' UTC' : '';
  const from = first === null ? '' : NAMES[unit](first);
  const to = last === null ? '' : NAMES[unit](last);
  if (from === '') return to === '' ? 'all time' : `until ${to}${clock}`;
  if (to === '') return `since ${from}${clock}`;
  return (from === to ? from : `${from} to ${to}`) + clock;
}

const minuteName = ({ year, month, day, hour, minute }: ClockTime): string =>
  `${dayName(year, month, day)}, ${twoDigits(hour)}:${twoDigits(minute)}`;

const NAMES: Readonly<Record<RangeParts['unit'], (time: ClockTime) => string>> = {
  year: ({ year }) => yearName(year),
  month: ({ year, month }) => dayName(year, month, null),
  day: ({ year, month, day }) => dayName(year, month, day),
  minute: minuteName,
  second: (time) => `${minuteName(time)}:${twoDigits(time.second)}`,
};
