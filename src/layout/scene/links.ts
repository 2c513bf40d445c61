import type { DrawnMark } from '../marks/drawn-marks';
import type { Link } from './scene';

/** Lines between pairs of positions, where the glyphs of both are drawn. */
export function linksOf(
  pairs: readonly (readonly [number, number])[],
  marks: readonly DrawnMark[],
): readonly Link[] {
  const markOf = (position: number): DrawnMark | undefined =>
    marks.find(({ group, part }) => part === 0 && group.positions.includes(position));
  return pairs.flatMap(([from, to]) => {
    const a = markOf(from);
    const b = markOf(to);
    return a === undefined || b === undefined ? [] : [{ x0: a.x, y0: a.y, x1: b.x, y1: b.y }];
  });
}
