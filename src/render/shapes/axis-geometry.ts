import type { Extent } from '../../layout/extent';
import type { Scene } from '../../layout/scene/scene';
import { round } from './round';
import type { Box } from '../../layout/rect';

/*
 * Where the words and washes of the axis stand, for both painters. Layout gives them for the screen that is
 * seen, so no name has to be kept in view here.
 */

/** From the middle of a line of text down to its baseline, as a share of its size. */
const MIDDLE = 0.35;

/** The baseline of the words of a rail. */
export const railBaseline = ({ axisRows, font }: Pick<Scene, 'axisRows' | 'font'>, rail: number): number =>
  round((axisRows.rails[rail] ?? 0) + font.axis * MIDDLE);

/** Half the height of the stroke where a name ends and the next begins. */
export const CHANGE_HALF = 6;

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
