import { outOfView, type Painting } from './canvas-painting';
import type { StyleBatch } from './canvas-plan';
import { accentIn, clearIn, DASH, HAIRLINE, STROKE } from './canvas-theme';
import {
  addArrow,
  ARROW,
  FADE_OPACITY,
  fadeOf,
  ofLayer,
  SHADE_HALF,
  SHADE_OPACITY,
  shadeCorner,
} from '../shapes/mark-geometry';

/** What is possible and not certain of each mark. */
export function paintShades(painting: Painting): void {
  for (const batch of painting.plan.batches) {
    paintFlat(painting, batch);
    for (const shade of batch.fading) paintFading(painting, shade, batch.accent);
    paintOutlines(painting, batch);
    paintArrows(painting, batch);
  }
}

function paintFlat(painting: Painting, { flat, accent }: StyleBatch): void {
  const { context, theme } = painting;
  if (flat.length === 0) return;
  context.beginPath();
  for (const shade of flat) addShade(painting, shade);
  context.fillStyle = accentIn(theme, accent);
  context.globalAlpha = SHADE_OPACITY;
  context.fill();
  context.globalAlpha = 1;
}

function paintFading(painting: Painting, shade: number, accent: number): void {
  const { context, scene, transform, theme } = painting;
  const { shades } = scene;
  const x0 = transform.apply(shades.x0[shade] ?? 0);
  const x1 = transform.apply(shades.x1[shade] ?? 0);
  if (outOfView(painting, x0, x1)) return;
  const fade = fadeOf(shades.startKind[shade] ?? 'stated', shades.endKind[shade] ?? 'stated');
  const gradient = context.createLinearGradient(x0, 0, x1, 0);
  gradient.addColorStop(fade === 'in' ? 1 : 0, accentIn(theme, accent));
  gradient.addColorStop(fade === 'in' ? 0 : 1, clearIn(theme, accent));
  context.beginPath();
  addShade(painting, shade);
  context.fillStyle = gradient;
  context.globalAlpha = FADE_OPACITY;
  context.fill();
  context.globalAlpha = 1;
}

/** Dashes around what is about, or doubted by the source. */
function paintOutlines(painting: Painting, { doubtful, accent }: StyleBatch): void {
  const { context, theme } = painting;
  if (doubtful.length === 0) return;
  context.beginPath();
  for (const shade of doubtful) addShade(painting, shade);
  context.strokeStyle = accentIn(theme, accent);
  context.setLineDash(DASH.doubtful);
  context.stroke();
  context.setLineDash(DASH.none);
}

function addShade(painting: Painting, shade: number): void {
  const { context, scene, transform } = painting;
  const { marks, shades } = scene;
  const x0 = transform.apply(shades.x0[shade] ?? 0);
  const x1 = transform.apply(shades.x1[shade] ?? 0);
  if (outOfView(painting, x0 - HAIRLINE, x1 + HAIRLINE)) return;
  const mark = shades.mark[shade] ?? 0;
  const half = ofLayer(SHADE_HALF, marks.layer[mark]);
  context.roundRect(x0, (marks.y[mark] ?? 0) - half, x1 - x0, half * 2, shadeCorner(x1 - x0));
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
