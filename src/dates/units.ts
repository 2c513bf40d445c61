import { DAY, HOUR, MINUTE, SECOND, dayAt, startOfDay } from './calendar';
import { MEAN_YEAR, roundYears } from './round-years';
import { calendarUnit, type CalendarUnit } from './unit';

/** A unit that is always equally long. */
const fixed = <const Name extends string>(name: Name, length: number): CalendarUnit<Name> =>
  calendarUnit({
    name,
    length,
    numberAt: (time) => Math.floor(time / length),
    startOf: (number) => number * length,
  });

export const utcSecond = fixed('second', SECOND);
export const utcMinute = fixed('minute', MINUTE);
export const utcHour = fixed('hour', HOUR);
export const utcDay = fixed('day', DAY);

/** 1 January 1970 was a Thursday. */
const THURSDAY = 3;

/** A week begins on Monday, as ISO 8601 wants it. */
export const utcWeek = calendarUnit({
  name: 'week',
  length: 7 * DAY,
  numberAt: (time) => Math.floor((Math.floor(time / DAY) + THURSDAY) / 7),
  startOf: (number) => (number * 7 - THURSDAY) * DAY,
});

/** Numbered from January of the year 0. */
export const utcMonth = calendarUnit({
  name: 'month',
  length: MEAN_YEAR / 12,
  numberAt(time) {
    const { year, month } = dayAt(time);
    return year * 12 + month - 1;
  },
  startOf: (number) => startOfDay(0, number + 1, 1),
  floor: (time) => (Math.floor(time / DAY) + 1 - dayAt(time).day) * DAY,
});

/** The 1st to the 15th of a month, and the 16th to its end: numbered from the first half of January of the year 0. */
export const utcHalfMonth = calendarUnit({
  name: 'half a month',
  length: MEAN_YEAR / 24,
  numberAt(time) {
    const { year, month, day } = dayAt(time);
    return (year * 12 + month - 1) * 2 + (day > 15 ? 1 : 0);
  },
  startOf(number) {
    const month = Math.floor(number / 2);
    return startOfDay(0, month + 1, number === month * 2 ? 1 : 16);
  },
});

export const utcQuarter = utcMonth.every(3, 'quarter');

/** Numbered as astronomers do: 0 is 1 BC. */
export const utcYear = calendarUnit({
  name: 'year',
  length: MEAN_YEAR,
  numberAt: (time) => dayAt(time).year,
  startOf: (number) => startOfDay(number, 1, 1),
  every: roundYears,
});

/** 1950 to 1959, 49 to 40 BC. */
export const utcDecade = roundYears(10, 'decade');

/** 1900 to 1999, 99 to 1 BC. */
export const utcCentury = roundYears(100, 'century');

/** 1000 to 1999, 999 to 1 BC. */
export const utcMillennium = roundYears(1000, 'millennium');
