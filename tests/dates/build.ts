import { readDate } from '../../src/dates/edtf';
import type { EventTime, Interval } from '../../src/dates/time';

/** The time of a text that must be a date. */
export function time(text: string): EventTime {
  const read = readDate(text);
  if (!read.ok) throw new Error(`${text}: ${read.fault}`);
  return read.value;
}

/** Midnight UTC of a day, by the engine's own calendar and not by ours. */
export function utc(year: number, month: number, day: number): number {
  // Date.UTC takes years 0 to 99 for 1900 to 1999.
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

/** A half-open interval as its first and last day, "1950-06-25 … 1953-07-27", open sides as "∞". */
export function days(interval: Interval | null): string {
  if (interval === null) return 'none';
  if (interval.start === interval.end) return interval.start === Infinity ? 'no end' : 'no beginning';
  return `${dayOf(interval.start)} … ${dayOf(interval.end - 1)}`;
}

function dayOf(ms: number): string {
  return Number.isFinite(ms) ? new Date(ms).toISOString().replace(/T.*/, '') : '∞';
}
