import { glyphOutOfView, outOfView, type Painting } from './canvas-painting';
import type { InkBatch, StyleBatch } from './canvas-plan';
import { accentIn, DASH, fontIn, HAIRLINE, STROKE } from './canvas-theme';
import { glyphOf } from '../shapes/glyph';
import {
  barBox,
  barCorner,
  barOutline,
  CLUSTER,
  clusterBox,
  COUNT,
  FRAME_CORNER,
  frameBox,
  glyphSize,
  isSigned,
  IN_BAR,
  inBar,
  lowerBar,
  OUTLINE,
} from '../shapes/mark-geometry';
import { inkOf, type Ink } from '../shapes/mark-ink';
import type { Outline } from '../shapes/outline';
import { verdictSign } from '../shapes/verdict-sign';
import type { Box } from '../../layout/rect';

/** A frame around the open event, on paper of its own: under the marks, over all else. */
export function paintFrame({ context, scene, transform, theme }: Painting): void {
  if (scene.selected < 0) return;
  const { x, y, width, height } = frameBox(scene, transform, scene.selected);
  context.beginPath();
  context.roundRect(x, y, width, height, FRAME_CORNER);
  context.fillStyle = theme.paper;
  context.fill();
  context.strokeStyle = theme.ink;
  context.lineWidth = STROKE.frame;
  context.stroke();
  context.lineWidth = HAIRLINE;
}

/** The marks: a bar where something is certain, else a glyph, or the count of a cluster. */
export function paintMarks(painting: Painting): void {
  const { context, plan, theme } = painting;
  for (const batch of plan.batches) {
    const accent = accentIn(theme, batch.accent);
    for (const ink of batch.inks.values()) {
      const colour = ink.possibly ? theme.edge : accent;
      paintBars(painting, ink, batch.accent, colour);
      paintGlyphs(painting, ink, batch.accent, colour);
    }
    paintClusters(painting, batch, accent);
  }
  context.lineWidth = HAIRLINE;
  paintCounts(painting);
}

function paintGlyphs(
  painting: Painting,
  { verdict, layer, glyphs }: InkBatch,
  accent: number,
  colour: string,
): void {
  if (glyphs.length === 0) return;
  const ink = inkOf(verdict);
  const glyph = glyphOf(accent);
  const size = glyphSize(painting.scene.markSize, layer, verdict);
  const sign = verdictSign(verdict);
  const { below, scale } = glyph.sign;
  if (!addGlyphs(painting, glyphs, glyph.whole, size)) return;
  paintBody(painting, ink, colour, (ink === 'thin' ? OUTLINE.thin : OUTLINE.mark) * size);
  if (ink === 'half') {
    addGlyphs(painting, glyphs, glyph.lower, size);
    paintFilled(painting, colour);
  }
  if (sign !== null && isSigned(size)) {
    addGlyphs(painting, glyphs, sign, size * scale, 0, below * size);
    paintSign(painting, ink, colour, size * scale);
  }
}

function paintBars(
  painting: Painting,
  { verdict, layer, bars }: InkBatch,
  accent: number,
  colour: string,
): void {
  if (bars.length === 0) return;
  const { context, theme } = painting;
  const ink = inkOf(verdict);
  const boxOf = (x0: number, x1: number, y: number): Box =>
    barBox(x0, x1, y, layer, verdict, painting.scene.markSize);
  addBars(painting, bars, boxOf, barCorner);
  paintBody(painting, ink, colour, barOutline(layer, ink));
  if (ink === 'half') {
    addBars(painting, bars, (...place) => lowerBar(boxOf(...place)), noCorner);
    paintFilled(painting, colour);
  }
  const sign = verdictSign(verdict);
  // What stands in a bar follows from its form alone.
  for (const form of FORMS_WITH_ROOM) {
    const some = bars.filter((mark) => painting.scene.marks.form[mark] === form);
    const inside = inBar(form, verdict);
    if (inside.glyph !== null && addGlyphs(painting, some, glyphOf(accent).whole, IN_BAR, inside.glyph)) {
      context.fillStyle = theme.paper;
      context.fill();
    }
    if (sign !== null && inside.sign !== null && addGlyphs(painting, some, sign, 1, inside.sign))
      paintSign(painting, ink, colour, 1);
  }
}

const FORMS_WITH_ROOM = [2, 3] as const;
const noCorner = (): number => 0;

function addBars(
  painting: Painting,
  bars: readonly number[],
  boxOf: (x0: number, x1: number, y: number) => Box,
  cornerOf: (width: number) => number,
): void {
  const { context, scene, transform } = painting;
  const { marks } = scene;
  context.beginPath();
  for (const mark of bars) {
    const x0 = transform.apply(marks.certain0[mark] ?? 0);
    const x1 = transform.apply(marks.certain1[mark] ?? 0);
    if (outOfView(painting, x0, x1)) continue;
    const { x, y, width, height } = boxOf(x0, x1, marks.y[mark] ?? 0);
    context.roundRect(x, y, width, height, cornerOf(width));
  }
}

/** Begins a path of outlines, each so far from the middle of its mark; whether there is one in view. */
function addGlyphs(
  painting: Painting,
  glyphs: readonly number[],
  glyph: Outline,
  scale: number,
  after = 0,
  below = 0,
): boolean {
  const { context, scene, transform } = painting;
  const { marks } = scene;
  let any = false;
  context.beginPath();
  for (const mark of glyphs) {
    const x = transform.apply(marks.x[mark] ?? 0);
    if (glyphOutOfView(painting, x)) continue;
    any = true;
    glyph(context, x + after, (marks.y[mark] ?? 0) + below, scale);
  }
  return any;
}

/** Paints the path as a mark of an ink: filled with its colour, or with paper, and outlined where it has an outline. */
function paintBody({ context, theme }: Painting, ink: Ink, colour: string, outline: number): void {
  context.fillStyle = ink === 'solid' ? colour : theme.paper;
  context.fill();
  if (outline === 0) return;
  context.strokeStyle = colour;
  context.lineWidth = outline;
  if (ink === 'dashed') context.setLineDash(DASH.notFound);
  context.stroke();
  context.setLineDash(DASH.none);
}

function paintFilled({ context }: Painting, colour: string): void {
  context.fillStyle = colour;
  context.fill();
}

function paintSign({ context, theme }: Painting, ink: Ink, colour: string, scale: number): void {
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.lineWidth = STROKE.sign * scale;
  context.strokeStyle = ink === 'solid' ? theme.paper : colour;
  context.stroke();
  context.lineCap = 'butt';
  context.lineJoin = 'miter';
}

function paintClusters(painting: Painting, { clusters }: StyleBatch, colour: string): void {
  const { context, scene, transform, theme } = painting;
  const { marks } = scene;
  if (clusters.length === 0) return;
  context.beginPath();
  for (const mark of clusters) {
    const x = transform.apply(marks.x[mark] ?? 0);
    if (glyphOutOfView(painting, x)) continue;
    const { y, width, height, ...box } = clusterBox(x, marks.y[mark] ?? 0, marks.members[mark] ?? 0);
    context.roundRect(box.x, y, width, height, CLUSTER.corner);
  }
  context.fillStyle = theme.paper;
  context.fill();
  context.strokeStyle = colour;
  context.lineWidth = STROKE.cluster;
  context.stroke();
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
