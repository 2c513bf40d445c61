import type { Box, Era, Placement, Scene } from '../../layout/scene/scene';
import { placed } from './place';

/*
 * Where the words and washes of the axis stand, for both painters. Layout gives them for the screen that is
 * seen, so no name has to be kept in view here.
 */

/** From the beginning of a larger unit to its name. */
export const CONTEXT_INSET = 3;

/** From the line between two eras to the name of either. */
const ERA_INSET = 6;

/** Where a name stands, and from which of its ends it is set. */
export interface NamePlace {
  readonly x: number;
  readonly anchor: 'start' | 'end';
}

/** Of several eras the first has its name at its end, where the line to the next one is. */
export const eraNamePlace = ({ x0, x1 }: Era, i: number, { eras }: Scene, placement: Placement): NamePlace =>
  i === 0 && eras.length > 1
    ? { x: placed(x1, placement) - ERA_INSET, anchor: 'end' }
    : { x: placed(x0, placement) + ERA_INSET, anchor: 'start' };

/** A stretch of which no source speaks; `middle` is NaN where there is no room to say so. */
export interface Gap {
  readonly x0: number;
  readonly x1: number;
  readonly middle: number;
}

export const GAP_WORDS = 'no source in this set';

/** Room for these words, in heights of them. */
const GAP_ROOM = 13;

export function gapsOf({ uncovered, font }: Scene, placement: Placement): readonly Gap[] {
  return uncovered.map((gap) => {
    const x0 = placed(gap.x0, placement);
    const x1 = placed(gap.x1, placement);
    return { x0, x1, middle: x1 - x0 > font.axis * GAP_ROOM ? (x0 + x1) / 2 : NaN };
  });
}

/** Narrower than this, nothing is to be seen: an error of reckoning. */
const THINNEST = 0.05;

/** What of the plot lies outside the chosen range: before it and after it. */
export function outsideRange({ range, plot, height }: Scene, placement: Placement): readonly Box[] {
  if (range === null) return [];
  const right = plot.x + plot.width;
  const x0 = Math.min(placed(range.x0, placement), right);
  const x1 = Math.max(placed(range.x1, placement), plot.x);
  const below = { y: plot.y, height: height - plot.y };
  return [
    { x: plot.x, width: x0 - plot.x, ...below },
    { x: x1, width: right - x1, ...below },
  ].filter(({ width }) => width > THINNEST);
}
