import type { Extent } from '../../layout/extent';
import type { Box, NamedExtent, Scene } from '../../layout/scene/scene';

/*
 * Where the words and washes of the axis stand, for both painters. Layout gives them for the screen that is
 * seen, so no name has to be kept in view here.
 */

/** From the beginning of a larger unit to its name. */
export const CONTEXT_INSET = 3;

/** From the line between two eras to the name of either. */
const ERA_INSET = 6;

/** Where a name stands, and from which of its ends it is set. */
export interface AnchoredName {
  readonly x: number;
  readonly anchor: 'start' | 'end';
}

/** Of several eras the first has its name at its end, where the line to the next one is. */
export function eraName(eras: readonly NamedExtent[], i: number): AnchoredName {
  const { x0 = NaN, x1 = NaN } = eras[i] ?? {};
  return i === 0 && eras.length > 1
    ? { x: x1 - ERA_INSET, anchor: 'end' }
    : { x: x0 + ERA_INSET, anchor: 'start' };
}

/** Narrower than this, nothing is to be seen: an error of reckoning. */
const THINNEST = 0.05;

/** What of the plot lies outside the chosen range: before it and after it. */
export function outsideRange(
  range: Extent | null,
  { plot, height }: Pick<Scene, 'plot' | 'height'>,
): readonly Box[] {
  if (range === null) return [];
  const right = plot.x + plot.width;
  const x0 = Math.min(range.x0, right);
  const x1 = Math.max(range.x1, plot.x);
  const below = { y: plot.y, height: height - plot.y };
  return [
    { x: plot.x, width: x0 - plot.x, ...below },
    { x: x1, width: right - x1, ...below },
  ].filter(({ width }) => width > THINNEST);
}
