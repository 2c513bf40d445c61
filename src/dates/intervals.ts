import { compareIntervals } from './compare';
import type { Interval } from './time';

/** Intervals that touch or overlap, as one; in the order of time, apart from each other. */
export function joined(intervals: readonly Interval[]): readonly Interval[] {
  const stretches: Interval[] = [];
  for (const { start, end } of intervals.toSorted(compareIntervals)) {
    const last = stretches.at(-1);
    if (last === undefined || start > last.end) stretches.push({ start, end });
    else stretches[stretches.length - 1] = { start: last.start, end: Math.max(last.end, end) };
  }
  return stretches;
}

/** What lies between intervals that are in the order of time and apart. */
export const between = (stretches: readonly Interval[]): readonly Interval[] =>
  stretches.slice(1).map(({ start }, i) => ({ start: stretches[i]?.end ?? start, end: start }));
