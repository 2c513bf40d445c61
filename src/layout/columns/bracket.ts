import type { Interval } from '../../dates/time';
import type { OnScreen } from '../scene/build-scene';

/*
 *   June 2025 to February 2026: 161 events, 4.5 times as many as usual ┌───────────────┐
 *                                                              ▲  ▲    ⁝ ▲ ⁝⁝ ▲ ⁝⁝⁝
 */

/** A bracket over the bands, and the words at it. Pixels of the picture. */
export interface Bracket {
  readonly x0: number;
  readonly x1: number;
  /** Whether the stretch begins, and ends, in view. */
  readonly isOpen: readonly [left: boolean, right: boolean];
  /** Where words begin that are left of it, right of it, or over it. */
  readonly wordsX: number;
  readonly side: 'left' | 'right' | 'over';
}

/** Between the bracket and its words. */
const AIR = 8;
/** A narrower part of a stretch says nothing. */
const LEAST = 24;
/** Where more of the view is in it, it is no part of the view that is told. */
const MOST = 0.9;

/** Where a stretch of time is marked over the bands, with words so wide; null where it is not, or all, in view. */
export function bracketOver(
  { scene: { plot }, domain }: Pick<OnScreen, 'scene' | 'domain'>,
  { start, end }: Interval,
  width: number,
): Bracket | null {
  const perMs = plot.width / (domain.end - domain.start);
  const right = plot.x + plot.width;
  const from = plot.x + (start - domain.start) * perMs;
  const to = plot.x + (end - domain.start) * perMs;
  const [x0, x1] = [Math.max(from, plot.x), Math.min(to, right)];
  if (x1 - x0 < LEAST || x1 - x0 > plot.width * MOST) return null;
  const found = { x0, x1, isOpen: [from < plot.x, to > right] } as const;
  if (x0 - AIR - width >= plot.x) return { ...found, wordsX: x0 - AIR - width, side: 'left' };
  if (x1 + AIR + width <= right) return { ...found, wordsX: x1 + AIR, side: 'right' };
  return width <= x1 - x0 ? { ...found, wordsX: (x0 + x1 - width) / 2, side: 'over' } : null;
}
