import { HOUR, MINUTE, SECOND, startOfDay } from './calendar';
import { compareIntervals } from './compare';
import type { Interval, TimeExtent } from './time';
import { isApproximate, lastYear } from './tree';
import type { CalendarUnit } from './unit';
import { utcDay, utcMinute, utcMonth, utcSecond, utcYear } from './units';
import type { DateNode, DateTimeNode, DateTree, RangeNode, SeasonNode, SetNode, SpanNode } from './tree';

/** What a date covers in time, in half-open intervals of UTC milliseconds. */
export function extentOf(tree: DateTree): TimeExtent {
  if (tree.node === 'span') return spanExtent(tree);
  if (tree.node === 'set') return setExtent(tree);
  return momentExtent(tree.node === 'time' ? timeInterval(tree) : possibleInterval(tree));
}

/**
 * Where a date may lie. "About" has no stated bound; our convention gives it one unit of its own
 * precision on each side: `1950~` may be 1949, 1950 or 1951, `1950-06-25~` the day before or after.
 * `?` doubts the source, not the distance, and moves nothing.
 */
export function possibleInterval(date: DateNode): Interval {
  return dateInterval(date, isApproximate(date.qualifier) ? 1 : 0);
}

/** The date as written, with a margin of so many of its own units on each side. */
export function dateInterval(date: DateNode, margin: number): Interval {
  const { year } = date;
  switch (date.node) {
    case 'century':
      return years(year - 100 * margin, lastYear(date) + 100 * margin);
    case 'decade':
      return years(year - 10 * margin, lastYear(date) + 10 * margin);
    case 'year':
      return years(year - margin, year + margin);
    case 'season':
      return seasonInterval(date, margin);
    case 'month':
      if (date.month === null) return years(year - margin, year + margin);
      return around(utcMonth, startOfDay(year, date.month, 1), margin);
    case 'day':
      if (date.month === null) return years(year - margin, year + margin);
      if (date.day === null) return around(utcMonth, startOfDay(year, date.month, 1), margin);
      return around(utcDay, startOfDay(year, date.month, date.day), margin);
    default:
      return date satisfies never;
  }
}

/** From the beginning of one year to the end of another. EDTF's decades and centuries are digits, not our units. */
function years(first: number, last: number): Interval {
  return { start: utcYear.startOf(first), end: utcYear.startOf(last + 1) };
}

/** A unit from its beginning, and so many more on each side. */
function around(unit: CalendarUnit, start: number, margin: number): Interval {
  return { start: unit.offset(start, -margin), end: unit.offset(start, margin + 1) };
}

/**
 * Season codes name no hemisphere, and the conventions differ: meteorological seasons begin with the
 * month, astronomical ones at an equinox or solstice, whose day wanders. We read them as northern and
 * take every day that either convention allows. The winter of a year may be the one that ends or the
 * one that begins in it: both are in. Each row: month and day of the start, month and day of the end,
 * counted from January of the year, the end not included.
 */
const SEASONS = {
  21: [3, 1, 6, 23],
  22: [6, 1, 9, 25],
  23: [9, 1, 12, 24],
  24: [0, 1, 15, 22],
} as const;

function seasonInterval({ year, season }: SeasonNode, margin: number): Interval {
  const [startMonth, startDay, endMonth, endDay] = SEASONS[season];
  return {
    start: startOfDay(year, startMonth - 3 * margin, startDay),
    end: startOfDay(year, endMonth + 3 * margin, endDay),
  };
}

/** Without an offset, a time of day is read on the clock that dates are read on: UTC. */
function timeInterval(time: DateTimeNode): Interval {
  const start =
    startOfDay(time.year, time.month, time.day) +
    time.hour * HOUR +
    (time.minute - (time.offset ?? 0)) * MINUTE +
    (time.second ?? 0) * SECOND;
  return around(time.second === null ? utcMinute : utcSecond, start, 0);
}

// One array for all: a million events share it.
const NONE: readonly Interval[] = [];

function momentExtent(interval: Interval): TimeExtent {
  return { first: interval, last: interval, certain: null, possible: interval, alternatives: NONE };
}

const ALWAYS: Interval = { start: -Infinity, end: Infinity };
const AT_NO_BEGINNING: Interval = { start: -Infinity, end: -Infinity };
const AT_NO_END: Interval = { start: Infinity, end: Infinity };

function spanExtent({ from, to }: SpanNode): TimeExtent {
  const begins = from === 'open' ? AT_NO_BEGINNING : from === 'unknown' ? ALWAYS : possibleInterval(from);
  const ends = to === 'open' ? AT_NO_END : to === 'unknown' ? ALWAYS : possibleInterval(to);
  // No event ends before it begins: in `2005/2005-06` the beginning lies before July.
  const first = { start: begins.start, end: Math.min(begins.end, ends.end) };
  const last = { start: Math.max(ends.start, begins.start), end: ends.end };
  return {
    first,
    last,
    certain: first.end < last.start ? { start: first.end, end: last.start } : null,
    possible: { start: first.start, end: last.end },
    alternatives: NONE,
  };
}

function setExtent({ members }: SetNode): TimeExtent {
  const alternatives = members
    .map((member) => (member.node === 'range' ? rangeInterval(member) : possibleInterval(member)))
    .toSorted(compareIntervals);
  const hull = {
    start: Math.min(...alternatives.map((interval) => interval.start)),
    end: Math.max(...alternatives.map((interval) => interval.end)),
  };
  return { ...momentExtent(hull), alternatives };
}

function rangeInterval({ from, to }: RangeNode): Interval {
  return {
    start: from === null ? -Infinity : possibleInterval(from).start,
    end: to === null ? Infinity : possibleInterval(to).end,
  };
}
