import type { Interval } from '../dates/time';
import type { CalendarUnit } from '../dates/unit';
import { utcDay, utcMonth, utcYear } from '../dates/units';
import type { TimelineData } from './timeline-data';

/** Events of a stretch of time that holds more than any other like it. */
export interface Crowd {
  readonly events: number;
  /** A whole day, month or year. */
  readonly extent: Interval;
}

/** From fine to coarse. */
const UNITS: readonly CalendarUnit[] = [utcDay, utcMonth, utcYear];

/**
 * The finest of day, month and year of which one holds more than half of the dated events for certain. Events are
 * sorted by their beginning, so that the one that does holds the event in the middle.
 */
export function crowdOf(data: TimelineData): Crowd | null {
  const { starts, ends } = boundsOf(data);
  const middle = starts[starts.length >> 1];
  if (middle === undefined || !Number.isFinite(middle)) return null;
  for (const unit of UNITS) {
    const start = unit.floor(middle);
    const end = unit.offset(start, 1);
    let events = 0;
    for (const [i, begins] of starts.entries()) if (begins >= start && (ends[i] ?? Infinity) <= end) events++;
    if (events === starts.length) return null;
    if (events > starts.length / 2) return { events, extent: { start, end } };
  }
  return null;
}

/** So many events at least make a stretch of time busy. */
const BUSY = 3;

/**
 * The month that holds the most events; the year, where more than half of the events are not known to the month. Null
 * where two hold as many, where one holds all, or where all hold few.
 */
export function busiestOf(data: TimelineData): Crowd | null {
  const { starts, ends } = boundsOf(data);
  for (const unit of [utcMonth, utcYear]) {
    const crowds = crowdsBy(unit, starts, ends);
    const known = crowds.reduce((sum, { events }) => sum + events, 0);
    if (known <= starts.length / 2) continue;
    const [most, next] = crowds.toSorted((a, b) => b.events - a.events);
    const stands =
      most !== undefined &&
      most.events >= BUSY &&
      most.events < starts.length &&
      most.events > (next?.events ?? 0);
    return stands ? most : null;
  }
  return null;
}

/** How many events lie in each unit for certain, in time order; units without one are left out. */
export function crowdsBy(unit: CalendarUnit, starts: Float64Array, ends: Float64Array): readonly Crowd[] {
  const crowds: { events: number; extent: Interval }[] = [];
  let extent: Interval = { start: -Infinity, end: -Infinity };
  let isCounted = false;
  for (const [i, begins] of starts.entries()) {
    if (!Number.isFinite(begins)) continue;
    if (begins >= extent.end) {
      const start = unit.floor(begins);
      extent = { start, end: unit.offset(start, 1) };
      isCounted = false;
    }
    if ((ends[i] ?? Infinity) > extent.end) continue;
    if (!isCounted) crowds.push({ events: 0, extent });
    isCounted = true;
    const last = crowds.at(-1);
    if (last !== undefined) last.events++;
  }
  return crowds;
}

/** The earliest beginnings, ascending, and the latest ends of the dated events that are counted. */
export function boundsOf({ index, filterInput }: TimelineData): { starts: Float64Array; ends: Float64Array } {
  const isCounted = (_: number, position: number): boolean => index.layer[position] === filterInput.counted;
  return { starts: index.firstStart.filter(isCounted), ends: index.lastEnd.filter(isCounted) };
}
