import { outOfView, type Painting } from './canvas-painting';
import { DASH, HAIRLINE, STROKE } from './canvas-theme';
import { addLink } from '../shapes/link-line';

/** Lines from the open claim to what explains it. */
export function paintLinks(painting: Painting): void {
  const { context, scene, transform, theme } = painting;
  if (scene.links.length === 0) return;
  context.beginPath();
  for (const link of scene.links) {
    const x0 = transform.apply(link.x0);
    const x1 = transform.apply(link.x1);
    if (outOfView(painting, Math.min(x0, x1) - HAIRLINE, Math.max(x0, x1) + HAIRLINE)) continue;
    addLink(context, x0, link.y0, x1, link.y1);
  }
  context.strokeStyle = theme.ink;
  context.lineWidth = STROKE.link;
  context.setLineDash(DASH.link);
  context.stroke();
  context.setLineDash(DASH.none);
  context.lineWidth = HAIRLINE;
}
