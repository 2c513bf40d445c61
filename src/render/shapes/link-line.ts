import { curveBumpY } from 'd3-shape';
import type { PathContext } from './outline';

/** Adds a line that leaves upright and arrives upright, so that it is not taken for a trend. */
export function addLink(context: PathContext, x0: number, y0: number, x1: number, y1: number): void {
  const curve = curveBumpY(context);
  curve.lineStart();
  curve.point(x0, y0);
  curve.point(x1, y1);
  curve.lineEnd();
}
