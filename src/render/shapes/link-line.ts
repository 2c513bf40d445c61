import type { AxisTransform } from '../../layout/axis-transform';
import type { Corner } from '../../layout/scene/routes';
import type { PathContext } from './outline';

/** How round a corner is, where both of its sides are long enough. */
const RADIUS = 8;

/** Adds a line that is upright or level, rounded at its corners, as it lies on the screen. */
export function addLink(context: PathContext, corners: readonly Corner[], transform: AxisTransform): void {
  const points = corners.map(([x, y]) => [transform.apply(x), y] as const);
  for (const [i, [x, y]] of points.entries()) {
    const [px, py] = points[i - 1] ?? [x, y];
    const [nx, ny] = points[i + 1] ?? [x, y];
    const before = Math.abs(x - px) + Math.abs(y - py);
    const after = Math.abs(nx - x) + Math.abs(ny - y);
    if (before === 0) context.moveTo(x, y);
    else if (after === 0) context.lineTo(x, y);
    else {
      const round = Math.min(RADIUS, before / 2, after / 2);
      const from = round / before;
      const to = round / after;
      context.lineTo(x + (px - x) * from, y + (py - y) * from);
      context.bezierCurveTo(x, y, x, y, x + (nx - x) * to, y + (ny - y) * to);
    }
  }
}
