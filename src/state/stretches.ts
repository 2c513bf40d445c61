import type { Interval } from '../dates/time';
import type { CalendarUnit } from '../dates/unit';
import { utcDay, utcDecade, utcHour, utcMonth, utcYear } from '../dates/units';
import { boundsOf, crowdsBy, type Crowd } from './crowds';
import type { TimelineData } from './timeline-data';

/*
 *     · ·                 ⁝⁝⁝⁝⁝⁝              ·            more than half of the events in a fiftieth of the time:
 *                         [----]                           a unit of the calendar
 *     · ·  ·  ·· ·  · ⁝ ⁝·⁝⁝⁝·⁝⁝⁝⁝⁝⁝⁝ ·· ·             bars that stay above the usual: a run of them
 *                     [-----------------]
 */

/** A stretch of time in which events crowd: whole units of the calendar. */
export interface Stretch extends Crowd {
  /** How many times as many as usual, where it is a run of such units; null where it is one that holds most of them. */
  readonly ratio: number | null;
}

/** Fewer events are told apart by the eye, and fewer in a stretch are no crowd. */
const LEAST_EVENTS = 30;
const LEAST_IN_STRETCH = 10;

/** A stretch that is a longer part of all the time is seen as it is. */
const NARROW = 1 / 50;

/** As many can be offered. */
const MOST_STRETCHES = 4;

/** A part of a stretch with nearly all of its events stands for it. */
const NEARLY_ALL = 0.9;

/** From coarse to fine. */
const UNITS: readonly CalendarUnit[] = [utcDecade, utcYear, utcMonth, utcDay, utcHour];

/**
 * The stretches in which the dated events of a set crowd, in time order, a whole before its part. An event counts where
 * it lies for certain: the year of one whose month is not told is in no month.
 */
export function stretchesOf(data: TimelineData): readonly Stretch[] {
  const events = datedEvents(data);
  if (events.count < LEAST_EVENTS) return [];
  const narrow = narrowStretches(events);
  if (narrow.length > 0) return narrow;
  const run = busyRun(events);
  return run === null ? [] : [run];
}

/** Dated events by their earliest beginning, ascending, and the latest end of each; and all the time they take. */
interface Dated {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly count: number;
  readonly extent: Interval;
}

function datedEvents(data: TimelineData): Dated {
  const bounds = boundsOf(data);
  const isBounded = (_: number, i: number): boolean =>
    Number.isFinite(bounds.starts[i]) && Number.isFinite(bounds.ends[i]);
  const starts = bounds.starts.filter(isBounded);
  const ends = bounds.ends.filter(isBounded);
  const end = ends.reduce((latest, each) => Math.max(latest, each), -Infinity);
  return { starts, ends, count: starts.length, extent: { start: starts[0] ?? NaN, end } };
}

const lengthOf = ({ start, end }: Interval): number => end - start;

/** Units that hold more than half of what no stretch before them holds, with the part that holds most of them. */
function narrowStretches(events: Dated): readonly Stretch[] {
  const found: Stretch[] = [];
  const units = UNITS.filter(({ length }) => length <= lengthOf(events.extent) * NARROW);
  let rest = events;
  while (found.length < MOST_STRETCHES) {
    const whole = fullestOf(rest, units, rest.count);
    if (whole === null) break;
    found.push(...withItsPart(rest, whole));
    rest = without(rest, whole.extent);
  }
  return found.slice(0, MOST_STRETCHES).toSorted((a, b) => a.extent.start - b.extent.start);
}

/** The coarsest unit with more than half of so many events; null where none has. */
function fullestOf(
  { starts, ends }: Dated,
  units: readonly CalendarUnit[],
  of: number,
): (Crowd & { readonly unit: CalendarUnit }) | null {
  for (const unit of units) {
    const [most] = crowdsBy(unit, starts, ends).toSorted((a, b) => b.events - a.events);
    if (most !== undefined && most.events >= LEAST_IN_STRETCH && most.events > of / 2)
      return { ...most, unit };
  }
  return null;
}

/** A unit, and the finest one within it that holds more than half of it; that alone, where it is nearly all of it. */
function withItsPart(
  events: Dated,
  { events: count, extent, unit }: Crowd & { unit: CalendarUnit },
): readonly Stretch[] {
  const inside = within(events, extent);
  const whole = { events: count, extent: trimmed(inside, extent), ratio: null };
  let part: Stretch | null = null;
  let of = count;
  for (const finer of UNITS.slice(UNITS.indexOf(unit) + 1)) {
    const found = fullestOf(inside, [finer], of);
    if (found === null) break;
    part = { events: found.events, extent: found.extent, ratio: null };
    of = found.events;
  }
  // Two days beside each other are as near as one.
  if (part === null || lengthOf(whole.extent) < 3 * lengthOf(part.extent)) return [whole];
  return part.events >= count * NEARLY_ALL ? [part] : [whole, part];
}

/** Where all events of a unit stand on a few days beside each other, those days. */
function trimmed({ starts, ends, extent }: Dated, unit: Interval): Interval {
  const days = { start: utcDay.floor(starts[0] ?? extent.start), end: utcDay.ceil(Math.max(...ends)) };
  return lengthOf(days) < 3 * utcDay.length ? days : unit;
}

const isWithin = ({ starts, ends }: Dated, i: number, { start, end }: Interval): boolean =>
  (starts[i] ?? NaN) >= start && (ends[i] ?? NaN) <= end;

const within = (events: Dated, extent: Interval): Dated => those(events, (i) => isWithin(events, i, extent));

const without = (events: Dated, extent: Interval): Dated =>
  those(events, (i) => !isWithin(events, i, extent));

function those(events: Dated, test: (i: number) => boolean): Dated {
  const starts = events.starts.filter((_, i) => test(i));
  return { ...events, starts, ends: events.ends.filter((_, i) => test(i)), count: starts.length };
}

/** The fewest units of which some can be usual, and the most that are looked at. */
const FEWEST_UNITS = 12;
const MOST_UNITS = 240;

/** A unit is busy with so many times as many events as in the middle of all; a run, so many times as busy, is told. */
const BUSY = 1.5;
const TOLD = 2;

/**
 * The longest run of units around the fullest of which each holds more than one and a half times as many events as the
 * one in the middle; null where it is not twice as full, or is half of all the time.
 */
function busyRun({ starts, ends, extent, count }: Dated): Stretch | null {
  const unit = UNITS.find(({ length }) => lengthOf(extent) / length >= FEWEST_UNITS);
  if (unit === undefined || lengthOf(extent) / unit.length > MOST_UNITS) return null;
  const first = unit.numberAt(extent.start);
  const counts = Array.from({ length: unit.numberAt(extent.end - 1) - first + 1 }, () => 0);
  for (const crowd of crowdsBy(unit, starts, ends))
    counts[unit.numberAt(crowd.extent.start) - first] = crowd.events;
  const usual = counts.toSorted((a, b) => a - b)[counts.length >> 1] ?? 0;
  const isBusy = (i: number): boolean => (counts[i] ?? 0) > usual * BUSY;
  const peak = counts.indexOf(Math.max(...counts));
  if (usual === 0 || !isBusy(peak)) return null;
  let from = peak;
  while (isBusy(from - 1)) from--;
  let to = peak + 1;
  while (isBusy(to)) to++;
  const run = counts.slice(from, to);
  const events = run.reduce((sum, each) => sum + each, 0);
  const ratio = events / run.length / usual;
  if (ratio < TOLD || run.length > counts.length / 2 || events < LEAST_IN_STRETCH || events === count)
    return null;
  return { events, ratio, extent: { start: unit.startOf(first + from), end: unit.startOf(first + to) } };
}
