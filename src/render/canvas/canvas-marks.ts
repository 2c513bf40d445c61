import { glyphOutOfView, outOfView, type Painting } from './canvas-painting';
import type { StyleBatch } from './canvas-plan';
import { accentIn, fontIn, HAIRLINE, STROKE } from './canvas-theme';
import { glyphOf } from '../shapes/glyph';
import { BAR_HALF, barCorner, COUNT, ofLayer, RECORD_GLYPH, SQUARE } from '../shapes/mark-geometry';
import type { Outline } from '../shapes/outline';

/** The marks: a bar where something is certain, and a glyph, or the count of a cluster. */
export function paintMarks(painting: Painting): void {
  const { context, plan, theme } = painting;
  for (const batch of plan.batches) {
    const { accent, haloed, barred, possibly, recorded } = batch;
    const colour = accentIn(theme, accent);
    const glyph = glyphOf(accent);
    paintBars(painting, batch, colour);
    if (addGlyphs(painting, haloed, glyph, 1)) {
      context.strokeStyle = theme.paper;
      context.lineWidth = STROKE.halo;
      context.stroke();
      context.fillStyle = colour;
      context.fill();
    }
    if (addGlyphs(painting, barred, glyph, 1)) {
      context.fillStyle = colour;
      context.fill();
    }
    if (addGlyphs(painting, possibly, glyph, 1)) paintOutline(painting, colour, STROKE.possibly);
    if (addGlyphs(painting, recorded, glyph, RECORD_GLYPH))
      paintOutline(painting, colour, STROKE.record * RECORD_GLYPH);
    paintClusters(painting, batch, colour);
  }
  context.lineWidth = HAIRLINE;
  paintCounts(painting);
}

function paintBars(painting: Painting, { bars }: StyleBatch, colour: string): void {
  const { context, scene, transform } = painting;
  const { marks } = scene;
  if (bars.length === 0) return;
  context.beginPath();
  for (const mark of bars) {
    const x0 = transform.apply(marks.certain0[mark] ?? 0);
    const x1 = transform.apply(marks.certain1[mark] ?? 0);
    if (outOfView(painting, x0, x1)) continue;
    const half = ofLayer(BAR_HALF, marks.layer[mark]);
    context.roundRect(x0, (marks.y[mark] ?? 0) - half, x1 - x0, half * 2, barCorner(x1 - x0));
  }
  context.fillStyle = colour;
  context.fill();
}

/** Begins a path of glyphs; whether there is one in view. */
function addGlyphs(painting: Painting, glyphs: readonly number[], glyph: Outline, scale: number): boolean {
  const { context, scene, transform } = painting;
  const { marks } = scene;
  let any = false;
  context.beginPath();
  for (const mark of glyphs) {
    const x = transform.apply(marks.x[mark] ?? 0);
    if (glyphOutOfView(painting, x)) continue;
    any = true;
    glyph(context, x, marks.y[mark] ?? 0, scale);
  }
  return any;
}

/** Paints the path as an outline on paper: never filled like a claim that is certain. */
function paintOutline({ context, theme }: Painting, colour: string, lineWidth: number): void {
  context.fillStyle = theme.paper;
  context.fill();
  context.strokeStyle = colour;
  context.lineWidth = lineWidth;
  context.stroke();
}

function paintClusters(painting: Painting, { clusters }: StyleBatch, colour: string): void {
  const { context, scene, transform } = painting;
  const { marks } = scene;
  if (clusters.length === 0) return;
  context.beginPath();
  for (const mark of clusters) {
    const x = transform.apply(marks.x[mark] ?? 0);
    if (!glyphOutOfView(painting, x)) addSquare(painting, x, marks.y[mark] ?? 0);
  }
  paintOutline(painting, colour, STROKE.cluster);
}

/** The square around a count, or around the open event. */
export function addSquare({ context }: Painting, x: number, y: number): void {
  const { half, corner } = SQUARE;
  context.roundRect(x - half, y - half, half * 2, half * 2, corner);
}

function paintCounts(painting: Painting): void {
  const { context, scene, plan, transform, theme } = painting;
  const { marks } = scene;
  context.fillStyle = theme.ink;
  context.font = fontIn(theme, 'bold', COUNT.size);
  context.textAlign = 'center';
  for (const { clusters } of plan.batches) {
    for (const mark of clusters) {
      const x = transform.apply(marks.x[mark] ?? 0);
      if (glyphOutOfView(painting, x)) continue;
      context.fillText(String(marks.members[mark] ?? 0), x, (marks.y[mark] ?? 0) + COUNT.baseline);
    }
  }
}
