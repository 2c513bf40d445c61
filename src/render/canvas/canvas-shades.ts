import { outOfView, type Painting } from './canvas-painting';
import type { StyleBatch } from './canvas-plan';
import { accentIn, clearIn, DASH, HAIRLINE, STROKE } from './canvas-theme';
import {
  addArrow,
  ARROW,
  EDGE_OPACITY,
  FADES,
  SHADE_OPACITY,
  shadeBox,
  shadeCorner,
  shadeLook,
} from '../shapes/mark-geometry';

/** What is possible and not certain of each mark. */
export function paintShades(painting: Painting): void {
  for (const batch of painting.plan.batches) {
    const { flat, doubtful, fading, accent } = batch;
    paintFlat(painting, flat, accent, DASH.none);
    paintFlat(painting, doubtful, accent, DASH.doubtful);
    for (const shade of fading) paintFading(painting, shade, accent);
    paintArrows(painting, batch);
  }
  painting.context.globalAlpha = 1;
}

/** Those that look alike are one path: filled, and its edge drawn over it. */
function paintFlat(
  painting: Painting,
  shades: readonly number[],
  accent: number,
  dash: readonly number[],
): void {
  const { context, theme } = painting;
  if (shades.length === 0) return;
  context.beginPath();
  for (const shade of shades) addShade(painting, shade);
  context.fillStyle = accentIn(theme, accent);
  context.globalAlpha = SHADE_OPACITY.none;
  context.fill();
  context.strokeStyle = accentIn(theme, accent);
  paintEdge(painting, dash);
}

function paintEdge({ context }: Painting, dash: readonly number[]): void {
  context.globalAlpha = EDGE_OPACITY;
  context.setLineDash(dash);
  context.stroke();
  context.setLineDash(DASH.none);
  context.globalAlpha = 1;
}

function paintFading(painting: Painting, shade: number, accent: number): void {
  const { context, scene, transform, theme } = painting;
  const { shades, marks } = scene;
  const fade = shades.fade[shade] ?? 'none';
  const x0 = transform.apply(shades.x0[shade] ?? 0);
  const x1 = transform.apply(shades.x1[shade] ?? 0);
  if (fade === 'none' || outOfView(painting, x0, x1)) return;
  const { half, opacity, hasEdge } = shadeLook(scene, shade);
  const { x, width } = shadeBox(x0, x1, 0, half);
  const gradient = context.createLinearGradient(x, 0, x + width, 0);
  for (const [at, strength] of FADES[fade])
    gradient.addColorStop(at, strength === 1 ? accentIn(theme, accent) : clearIn(theme, accent));
  context.beginPath();
  addShade(painting, shade);
  context.fillStyle = gradient;
  context.globalAlpha = opacity;
  context.fill();
  context.globalAlpha = 1;
  if (!hasEdge) return;
  context.strokeStyle = gradient;
  paintEdge(painting, marks.doubtful[shades.mark[shade] ?? 0] === 1 ? DASH.doubtful : DASH.none);
}

function addShade(painting: Painting, shade: number): void {
  const { context, scene, transform } = painting;
  const { marks, shades } = scene;
  const x0 = transform.apply(shades.x0[shade] ?? 0);
  const x1 = transform.apply(shades.x1[shade] ?? 0);
  if (outOfView(painting, x0 - HAIRLINE, x1 + HAIRLINE)) return;
  const middle = marks.y[shades.mark[shade] ?? 0] ?? 0;
  const { x, y, width, height } = shadeBox(x0, x1, middle, shadeLook(scene, shade).half);
  context.roundRect(x, y, width, height, shadeCorner(width));
}

function paintArrows(painting: Painting, { open, accent }: StyleBatch): void {
  const { context, scene, transform, theme } = painting;
  const { marks, shades } = scene;
  if (open.length === 0) return;
  context.beginPath();
  for (const shade of open) {
    const y = marks.y[shades.mark[shade] ?? 0] ?? 0;
    if (shades.startKind[shade] === 'open')
      addArrowInView(painting, transform.apply(shades.x0[shade] ?? 0), y, -1);
    if (shades.endKind[shade] === 'open')
      addArrowInView(painting, transform.apply(shades.x1[shade] ?? 0), y, 1);
  }
  context.strokeStyle = accentIn(theme, accent);
  context.lineWidth = STROKE.arrow;
  context.stroke();
  context.lineWidth = HAIRLINE;
}

function addArrowInView(painting: Painting, x: number, y: number, way: 1 | -1): void {
  if (!outOfView(painting, x - ARROW.back, x + ARROW.back)) addArrow(painting.context, x, y, way);
}
