import { HOUR, MINUTE, SECOND, dayAt } from './calendar';
import type { CalendarDay } from './calendar';
import type { Interval } from './time';
import type { CalendarUnit } from './unit';
import { utcDay, utcMinute, utcMonth, utcSecond, utcYear } from './units';

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
  const isBound = unit === utcMinute || unit === utcSecond;
  // The last unit of a half-open range is the one that holds the moment before its end.
  const last = isBound ? unit.ceil(end) : end - 1;
  return {
    unit: unit.name,
    first: Number.isFinite(start) ? clockTime(start) : null,
    last: Number.isFinite(end) ? clockTime(last) : null,
  };
}

/** From coarse to fine. */
const FILLED = [utcYear, utcMonth, utcDay, utcMinute] as const;

function unitOf(start: number, end: number): CalendarUnit<RangeParts['unit']> {
  const bounds = [start, end].filter(Number.isFinite);
  const filled = FILLED.find((unit) => bounds.every((ms) => unit.floor(ms) === ms));
  return filled ?? (end - start < 10 * MINUTE ? utcSecond : utcMinute);
}

/** A moment on the clock of dates. Milliseconds below the second are left out. */
export function clockTime(ms: number): ClockTime {
  const { year, month, day } = dayAt(ms);
  const sinceMidnight = ms - utcDay.floor(ms);
  return {
    year,
    month,
    day,
    hour: Math.floor(sinceMidnight / HOUR),
    minute: Math.floor((sinceMidnight % HOUR) / MINUTE),
    second: Math.floor((sinceMidnight % MINUTE) / SECOND),
  };
}
