import type { Interval } from '../../dates/time';
import {
  utcDay,
  utcDecade,
  utcCentury,
  utcHalfMonth,
  utcHour,
  utcMillennium,
  utcMinute,
  utcMonth,
  utcQuarter,
  utcWeek,
  utcYear,
} from '../../dates/units';
import { lowerBound } from '../../model/events/bisect';

/**
 * The steps of time by which marks are stacked, from fine to coarse: a column is a whole week or half a month, never
 * "9.4 days", so that it can be named and no date is moved into another one.
 */
export const STEPS = [
  utcMinute,
  utcMinute.every(5, 'five minutes'),
  utcMinute.every(10, 'ten minutes'),
  utcMinute.every(15, 'a quarter of an hour'),
  utcHour,
  utcHour.every(6, 'six hours'),
  utcDay,
  utcWeek,
  utcHalfMonth,
  utcMonth,
  utcQuarter,
  utcYear,
  utcYear.every(5, 'five years'),
  utcDecade,
  utcDecade.every(5, 'fifty years'),
  utcCentury,
  utcCentury.every(5, 'five centuries'),
  utcMillennium,
  utcMillennium.every(10, 'ten millennia'),
] as const;

export type Step = (typeof STEPS)[number];

const [COARSEST] = STEPS.slice(-1);

/**
 * The finest step that is at least so many milliseconds long in the mean, and no finer than what dates are known to;
 * the coarsest of all where none is.
 */
export const stepOf = (least: number, finest: number): Step =>
  STEPS.find(({ length }) => length >= least && length >= finest) ?? COARSEST ?? utcMillennium;

/** How many moments lie in each step of a stretch of time that has any, by the number of the step. */
export function countsByStep(
  ascending: Float64Array,
  step: Pick<Step, 'numberAt' | 'startOf'>,
  { start, end }: Interval,
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  const last = lowerBound(ascending, end);
  let at = lowerBound(ascending, start);
  while (at < last) {
    const number = step.numberAt(ascending[at] ?? 0);
    // From one edge to the next: empty steps cost nothing.
    const next = Math.min(last, lowerBound(ascending, step.startOf(number + 1)));
    counts.set(number, next - at);
    at = next;
  }
  return counts;
}

/** How many moments the fullest step of a stretch of time holds. */
export const fullest = (ascending: Float64Array, step: Step, within: Interval): number =>
  Math.max(0, ...countsByStep(ascending, step, within).values());
