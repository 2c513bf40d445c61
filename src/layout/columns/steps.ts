import type { Interval } from '../../dates/time';
import { utcHalfMonth, utcMinute } from '../../dates/units';
import { lowerBound } from '../../model/events/bisect';
import { BIN_UNITS, COARSEST } from '../bins';

/**
 * The steps of time by which marks are stacked, from fine to coarse: a column is a whole week or half a month, never
 * "9.4 days", so that it can be named and no date is moved into another one.
 */
export const STEPS = [
  ...BIN_UNITS,
  COARSEST,
  utcMinute.every(5, 'five minutes'),
  utcMinute.every(15, 'a quarter of an hour'),
  utcHalfMonth,
].toSorted((a, b) => a.length - b.length);

export type Step = (typeof STEPS)[number];

/**
 * The finest step that is at least so many milliseconds long in the mean, and no finer than what dates are known to;
 * the coarsest of all where none is.
 */
export const stepOf = (least: number, finest: number): Step =>
  STEPS.find(({ length }) => length >= least && length >= finest) ?? COARSEST;

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
