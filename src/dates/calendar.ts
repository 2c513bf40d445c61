/**
 * The proleptic Gregorian calendar on plain numbers: the same rules for every year, before 1582 too,
 * as ISO 8601 wants it. Years are astronomical (0 is 1 BC), months run from 1 to 12, moments are
 * milliseconds since 1970-01-01T00:00Z. No `Date`, hence no time zone and no surprise below year 100.
 */
export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/**
 * The years that lie as a whole within ±8.64e15 ms, the bounds of ECMAScript's time. A year of
 * margin on each side, as "about" needs it, is still an exact number.
 */
export const FIRST_YEAR = -271_820;
export const LAST_YEAR = 275_759;

export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days in a month of 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

// The arithmetic counts in years that begin on 1 March, so that the leap day comes last, and in
// 400-year cycles of 146,097 days. 1970-01-01 is day 719,468 counted from 1 March of year 0.
const CYCLE_YEARS = 400;
const CYCLE_DAYS = 146_097;
const EPOCH = 719_468;

/**
 * Where a day begins, in ms. A month outside 1 to 12 and a day outside its month count on into the
 * neighbouring years and months: month 13 is January of the year after, day 0 the day before the first.
 */
export function startOfDay(year: number, month: number, day: number): number {
  const monthFromMarch = (((month - 3) % 12) + 12) % 12;
  const marchYear = year + Math.floor((month - 3) / 12);
  const cycle = Math.floor(marchYear / CYCLE_YEARS);
  const yearOfCycle = marchYear - cycle * CYCLE_YEARS;
  const daysBeforeYear = yearOfCycle * 365 + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100);
  const daysBeforeMonth = Math.floor((153 * monthFromMarch + 2) / 5);
  return (cycle * CYCLE_DAYS + daysBeforeYear + daysBeforeMonth + day - 1 - EPOCH) * DAY;
}

/** The UTC day that holds a moment: the inverse of `startOfDay`. */
export function dayAt(ms: number): CalendarDay {
  const days = Math.floor(ms / DAY) + EPOCH;
  const cycle = Math.floor(days / CYCLE_DAYS);
  const dayOfCycle = days - cycle * CYCLE_DAYS;
  // 1,460, 36,524 and 146,096 are the numbers of the days that end 4, 100 and 400 years: leap days.
  const leapDays =
    Math.floor(dayOfCycle / 1460) - Math.floor(dayOfCycle / 36_524) + Math.floor(dayOfCycle / 146_096);
  const yearOfCycle = Math.floor((dayOfCycle - leapDays) / 365);
  const dayOfYear =
    dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfCycle + cycle * CYCLE_YEARS + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}
