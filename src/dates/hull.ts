import { clockTime, type ClockTime } from './range-parts';
import type { End, EventTime, Precision } from './time';
import type { CalendarUnit } from './unit';
import { utcDay, utcMinute, utcMonth, utcSecond, utcYear } from './units';

/** One side of what several dates cover together: the first unit of it, or the last, included. */
export type HullBound =
  | { readonly kind: 'stated'; readonly unit: HullUnit; readonly time: ClockTime }
  /** Some date goes on without end, or the end of some is not known. */
  | { readonly kind: Exclude<End, 'stated'> };

/** In what a bound is named: as precise as the date that it comes from. */
export type HullUnit = 'year' | 'month' | 'day' | 'minute' | 'second';

/** From the earliest possible beginning of some dates to the latest possible end of any. */
export interface DatesHull {
  readonly start: HullBound;
  readonly end: HullBound;
  /** Whether a time of day among them stands on a stated clock: bounds are in UTC then, else on a clock not named. */
  readonly isZoned: boolean;
}

/** What several dates cover together; null for none. */
export function hullOfDates(times: readonly EventTime[]): DatesHull | null {
  if (times.length === 0) return null;
  const start = times.reduce((least, { extent }) => Math.min(least, extent.possible.start), Infinity);
  const end = times.reduce((greatest, { extent }) => Math.max(greatest, extent.possible.end), -Infinity);
  const first = times.filter(({ extent }) => extent.possible.start === start);
  const last = times.filter(({ extent }) => extent.possible.end === end);
  return {
    start: boundOf(start, start, first, ({ startKind }) => startKind),
    end: boundOf(end, end - 1, last, ({ endKind }) => endKind),
    isZoned: times.some(({ tree }) => tree.node === 'time' && tree.offset !== null),
  };
}

/** From coarse to fine. */
const UNITS = [utcYear, utcMonth, utcDay, utcMinute, utcSecond] as const;

/** The coarsest unit in which a date of a precision is named at a bound. */
const COARSEST: Readonly<Record<Precision, (typeof UNITS)[number]>> = {
  century: utcYear,
  decade: utcYear,
  year: utcYear,
  season: utcMonth,
  month: utcMonth,
  day: utcDay,
  minute: utcMinute,
  second: utcSecond,
};

/** The side of the hull at a moment, at which some dates begin or end; `inside` is the moment beside it that is in. */
function boundOf(
  moment: number,
  inside: number,
  dates: readonly EventTime[],
  kindOf: (time: EventTime) => End,
): HullBound {
  if (!Number.isFinite(moment)) {
    return { kind: dates.some((time) => kindOf(time) === 'open') ? 'open' : 'unknown' };
  }
  const coarsest = Math.min(...dates.map(({ precision }) => UNITS.indexOf(COARSEST[precision])));
  // A span is as precise as its coarser side: the other one may begin or end within that unit.
  const unit: CalendarUnit<HullUnit> =
    UNITS.slice(coarsest).find((each) => each.floor(moment) === moment) ?? utcSecond;
  return { kind: 'stated', unit: unit.name, time: clockTime(inside) };
}
