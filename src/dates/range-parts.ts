import { DAY, HOUR, MINUTE, SECOND, dayAt, startOfDay } from './calendar';
import type { CalendarDay } from './calendar';
import type { Interval } from './time';

/** A moment on the clock of dates, UTC. */
export interface ClockTime extends CalendarDay {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/**
 * A range as people name it: by its first and its last unit, both included. Of a side without a bound there is none.
 * Minutes and seconds are no units that a range is made of: they are its bounds.
 */
export interface RangeParts {
  readonly unit: 'year' | 'month' | 'day' | 'minute' | 'second';
  readonly first: ClockTime | null;
  readonly last: ClockTime | null;
}

/**
 * Takes a half-open range apart, in the coarsest unit that it fills exactly: 1998 and 2018 where it goes through the
 * end of 2018, likewise months and days. Finer ranges have their bounds in UTC, rounded outward to the minute, or
 * below ten minutes to the second.
 */
export function rangeParts({ start, end }: Interval): RangeParts {
  const unit = unitOf(start, end);
  const step = unit === 'minute' ? MINUTE : unit === 'second' ? SECOND : 0;
  // The last unit of a half-open range is the one that holds the moment before its end.
  const last = step === 0 ? end - 1 : Math.ceil(end / step) * step;
  return {
    unit,
    first: Number.isFinite(start) ? clockTime(start) : null,
    last: Number.isFinite(end) ? clockTime(last) : null,
  };
}

function unitOf(start: number, end: number): RangeParts['unit'] {
  const bounds = [start, end].filter(Number.isFinite);
  if (bounds.every(isStartOfYear)) return 'year';
  if (bounds.every(isStartOfMonth)) return 'month';
  if (bounds.every((ms) => ms % DAY === 0)) return 'day';
  return end - start < 10 * MINUTE ? 'second' : 'minute';
}

function isStartOfMonth(ms: number): boolean {
  return ms % DAY === 0 && dayAt(ms).day === 1;
}

function isStartOfYear(ms: number): boolean {
  return isStartOfMonth(ms) && dayAt(ms).month === 1;
}

function clockTime(ms: number): ClockTime {
  const { year, month, day } = dayAt(ms);
  const sinceMidnight = ms - startOfDay(year, month, day);
  return {
    year,
    month,
    day,
    hour: Math.floor(sinceMidnight / HOUR),
    minute: Math.floor((sinceMidnight % HOUR) / MINUTE),
    second: Math.floor((sinceMidnight % MINUTE) / SECOND),
  };
}
