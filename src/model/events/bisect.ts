import type { Interval } from '../../dates/time';

/**
 * The first index of a stretch for which something no longer holds: it has to hold for all before, and for none after.
 * `high` where it holds for all.
 */
export function bisect(low: number, high: number, isBefore: (index: number) => boolean): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (isBefore(middle)) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Index of the first value that is not below `value`, in ascending values: what is before it is below. */
export const lowerBound = (values: Float64Array | Uint32Array, value: number): number =>
  bisect(0, values.length, (index) => (values[index] ?? 0) < value);

/** Those of ascending moments that lie in a half-open stretch of time: a view of them, not a copy. */
export const momentsIn = (ascending: Float64Array, { start, end }: Interval): Float64Array =>
  ascending.subarray(lowerBound(ascending, start), lowerBound(ascending, end));

/** Index after the last value that is not above `value`, in ascending values. */
export const upperBound = (values: Float64Array, value: number): number =>
  bisect(0, values.length, (index) => (values[index] ?? 0) <= value);
