import { max, min } from 'd3-array';
import type { Interval } from '../dates/time';
import type { TimeScale } from './time-scale';

/** A part of the horizontal axis, in pixels. */
export interface Extent {
  readonly x0: number;
  readonly x1: number;
}

/** The smallest extent that holds all of some. */
export const union = (extents: readonly Extent[]): Extent => ({
  x0: min(extents, ({ x0 }) => x0) ?? Infinity,
  x1: max(extents, ({ x1 }) => x1) ?? -Infinity,
});

/** All of a scale's range. */
export const rangeExtent = ({ range: [x0, x1] }: TimeScale): Extent => ({ x0, x1 });

/** The part of a stretch of time that lies within an extent, the whole range if not said; null for none. */
export function clip(
  scale: TimeScale,
  { start, end }: Interval,
  within: Extent = rangeExtent(scale),
): Extent | null {
  const x0 = Math.max(within.x0, scale.x(start));
  const x1 = Math.min(within.x1, scale.x(end));
  return x0 < x1 ? { x0, x1 } : null;
}

/** A stretch of time on a scale, its ends held within the range: one out of view is empty, at the edge. */
export function clamp(scale: TimeScale, { start, end }: Interval): Extent {
  const [left, right] = scale.range;
  const held = (time: number): number => Math.min(Math.max(scale.x(time), left), right);
  return { x0: held(start), x1: held(end) };
}
