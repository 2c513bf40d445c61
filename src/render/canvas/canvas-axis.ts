import { CONTEXT_INSET, eraName, outsideRange } from '../shapes/axis-geometry';
import { outOfView, NAME_REACH, type Painting } from './canvas-painting';
import { DASH, fontIn, HAIRLINE, STROKE } from './canvas-theme';
import { gapBaseline } from '../shapes/label-geometry';
import { round } from '../shapes/round';

/** What time itself has: the range, the grid, ticks, names of stretches, and where a source speaks. */
export function paintAxis(painting: Painting): void {
  paintRange(painting);
  paintGrid(painting);
  paintTicks(painting);
  paintEras(painting);
  paintCoverage(painting);
  paintContexts(painting);
}

function paintRange({ context, scene, axis, theme }: Painting): void {
  const boxes = outsideRange(axis.range, scene);
  if (boxes.length === 0) return;
  context.fillStyle = theme.lineSoft;
  context.beginPath();
  for (const { x, y, width, height } of boxes) context.rect(x, y, width, height);
  context.fill();
}

function paintGrid(painting: Painting): void {
  const { context, scene, axis, theme } = painting;
  context.strokeStyle = theme.lineSoft;
  context.beginPath();
  for (const { x } of axis.ticks) {
    if (outOfView(painting, x - HAIRLINE, x + HAIRLINE)) continue;
    context.moveTo(x, scene.plot.y);
    context.lineTo(x, scene.height);
  }
  context.stroke();
}

function paintTicks(painting: Painting): void {
  const { context, scene, axis, theme } = painting;
  context.fillStyle = theme.inkSoft;
  context.font = fontIn(theme, 'regular', scene.font.axis);
  context.textAlign = 'center';
  const y = round(scene.axisRows.ticks);
  for (const { x, label } of axis.ticks) {
    if (label === '' || outOfView(painting, x - NAME_REACH, x + NAME_REACH)) continue;
    context.fillText(label, x, y);
  }
}

/** The names of the states: a line where one ends and the next begins. */
function paintEras({ context, scene, axis: { eras }, theme }: Painting): void {
  const { axisRows, font, height } = scene;
  if (eras.length === 0) return;
  context.strokeStyle = theme.edge;
  context.setLineDash(DASH.era);
  context.beginPath();
  for (const { x0 } of eras.slice(1)) {
    context.moveTo(x0, 2);
    context.lineTo(x0, height);
  }
  context.stroke();
  context.setLineDash(DASH.none);
  context.fillStyle = theme.inkSoft;
  context.font = fontIn(theme, 'regular', font.axis);
  for (const [i, era] of eras.entries()) {
    if (era.label === '') continue;
    const { x, anchor } = eraName(eras, i);
    context.textAlign = anchor === 'end' ? 'right' : 'left';
    context.fillText(era.label, x, round(axisRows.eras));
  }
}

/** A line under the axis where a source speaks; where none does, it is missing and says so, if there is room. */
function paintCoverage({ context, scene, axis, theme, left, right }: Painting): void {
  const { axisRows, font } = scene;
  const { uncovered } = axis;
  if (uncovered.length === 0) return;
  const level = (x0: number, x1: number): void => {
    context.moveTo(x0, axisRows.coverage);
    context.lineTo(x1, axisRows.coverage);
  };
  context.strokeStyle = theme.edge;
  context.lineWidth = STROKE.covered;
  context.beginPath();
  level(left, right);
  context.stroke();
  context.strokeStyle = theme.paper;
  context.lineWidth = STROKE.uncovered;
  context.beginPath();
  for (const { x0, x1 } of uncovered) level(x0, x1);
  context.stroke();
  context.lineWidth = HAIRLINE;
  context.fillStyle = theme.inkSoft;
  context.font = fontIn(theme, 'regular', font.axis);
  context.textAlign = 'center';
  const y = gapBaseline(scene);
  for (const { x0, x1, label } of uncovered) {
    if (label !== '') context.fillText(label, (x0 + x1) / 2, y);
  }
}

function paintContexts(painting: Painting): void {
  const { context, scene, axis, theme } = painting;
  context.fillStyle = theme.ink;
  context.font = fontIn(theme, 'bold', scene.font.title);
  context.textAlign = 'left';
  const y = round(scene.axisRows.contexts);
  for (const { x, label } of axis.contexts) {
    const from = x + CONTEXT_INSET;
    if (!outOfView(painting, from, from + NAME_REACH)) context.fillText(label, from, y);
  }
}
