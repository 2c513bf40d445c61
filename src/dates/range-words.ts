import { DAY, HOUR, MINUTE, SECOND, dayAt, startOfDay } from './calendar';
import { dayName, yearName } from './names';
import { twoDigits } from './print';
import type { Interval } from './time';

/**
 * A range in words, in the coarsest unit that it fills exactly: "1998 to 2018" goes through the end
 * of 2018, likewise months and days. Finer ranges name their bounds in UTC, rounded outward to the
 * minute, or below ten minutes to the second. A side without a bound is left out.
 */
export function rangeInWords({ start, end }: Interval): string {
  if (start === -Infinity && end === Infinity) return 'all time';
  const unit = unitOf(start, end);
  const first = start === -Infinity ? '' : unit.nameFrom(start);
  const last = end === Infinity ? '' : unit.nameUntil(end);
  if (first === '') return `until ${last}${unit.clock}`;
  if (last === '') return `since ${first}${unit.clock}`;
  return (first === last ? first : `${first} to ${last}`) + unit.clock;
}

/** How the start and the end of a half-open range are named. */
interface Unit {
  readonly nameFrom: (start: number) => string;
  readonly nameUntil: (end: number) => string;
  /** The clock that the names are on, where they have hours. */
  readonly clock: '' | ' UTC';
}

function unitOf(start: number, end: number): Unit {
  const bounds = [start, end].filter(Number.isFinite);
  if (bounds.every(isStartOfYear)) return YEARS;
  if (bounds.every(isStartOfMonth)) return MONTHS;
  if (bounds.every((ms) => ms % DAY === 0)) return DAYS;
  return end - start < 10 * MINUTE ? instants(SECOND) : instants(MINUTE);
}

function isStartOfMonth(ms: number): boolean {
  return ms % DAY === 0 && dayAt(ms).day === 1;
}

function isStartOfYear(ms: number): boolean {
  return isStartOfMonth(ms) && dayAt(ms).month === 1;
}

// The last unit of a half-open range is the one that holds the moment before its end.
const YEARS = wholeUnits((ms) => yearName(dayAt(ms).year));
const MONTHS = wholeUnits((ms) => {
  const { year, month } = dayAt(ms);
  return dayName(year, month, null);
});
const DAYS = wholeUnits(dayOf);

function wholeUnits(name: (ms: number) => string): Unit {
  return { nameFrom: name, nameUntil: (end) => name(end - 1), clock: '' };
}

function dayOf(ms: number): string {
  const { year, month, day } = dayAt(ms);
  return dayName(year, month, day);
}

function instants(step: number): Unit {
  return {
    nameFrom: (start) => instant(Math.floor(start / step) * step, step),
    nameUntil: (end) => instant(Math.ceil(end / step) * step, step),
    clock: ' UTC',
  };
}

function instant(ms: number, step: number): string {
  const { year, month, day } = dayAt(ms);
  const sinceMidnight = ms - startOfDay(year, month, day);
  const hour = twoDigits(Math.floor(sinceMidnight / HOUR));
  const minute = twoDigits(Math.floor((sinceMidnight % HOUR) / MINUTE));
  const second = step < MINUTE ? `:${twoDigits(Math.floor((sinceMidnight % MINUTE) / SECOND))}` : '';
  return `${dayName(year, month, day)}, ${hour}:${minute}${second}`;
}
