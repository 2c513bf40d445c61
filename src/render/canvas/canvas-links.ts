import { outOfView, type Painting } from './canvas-painting';
import { accentIn, DASH, HAIRLINE, STROKE } from './canvas-theme';
import { addLink } from '../shapes/link-line';

/** Lines from the open claim to what explains it, and between two claims of one measure. */
export function paintLinks(painting: Painting): void {
  const { context, scene, transform, theme } = painting;
  if (scene.links.length === 0) return;
  context.lineWidth = STROKE.link;
  context.setLineDash(DASH.link);
  for (const { corners, category } of scene.links) {
    const xs = corners.map(([x]) => transform.apply(x));
    if (outOfView(painting, Math.min(...xs) - HAIRLINE, Math.max(...xs) + HAIRLINE)) continue;
    context.beginPath();
    addLink(context, corners, transform);
    context.strokeStyle = category === null ? theme.ink : accentIn(theme, category);
    context.stroke();
  }
  context.setLineDash(DASH.none);
  context.lineWidth = HAIRLINE;
}
