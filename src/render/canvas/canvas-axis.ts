import type { Extent } from '../../layout/extent';
import { CHANGE_HALF, outsideRange, railBaseline } from '../shapes/axis-geometry';
import { outOfView, type Painting } from './canvas-painting';
import { DASH, fontIn, HAIRLINE, STROKE } from './canvas-theme';
import { crisp, round } from '../shapes/round';

/** What time itself has: the range, the grid, ticks, where a source speaks, and the names of states over time. */
export function paintAxis(painting: Painting): void {
  paintRange(painting);
  paintGrid(painting);
  paintTicks(painting);
  paintContexts(painting);
  paintCoverage(painting);
  paintRails(painting);
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
    if (label !== '') context.fillText(label, x, y);
  }
}

/** A line under the ticks where a source speaks; dots between two such stretches. */
function paintCoverage({ context, scene, axis, theme }: Painting): void {
  const { axisRows, bandLabel, font } = scene;
  const { coverage, covered, uncovered } = axis;
  const y = crisp(axisRows.coverage);
  const level = (stretches: readonly Extent[]): void => {
    context.beginPath();
    for (const { x0, x1 } of stretches) {
      context.moveTo(x0, y);
      context.lineTo(x1, y);
    }
    context.stroke();
  };
  if (covered.length + uncovered.length > 0) {
    context.strokeStyle = theme.edge;
    context.lineWidth = STROKE.uncovered;
    context.setLineDash(DASH.uncovered);
    level(uncovered);
    context.setLineDash(DASH.none);
    context.lineWidth = STROKE.covered;
    level(covered);
    context.lineWidth = HAIRLINE;
  }
  if (coverage === '') return;
  context.fillStyle = theme.inkSoft;
  context.font = fontIn(theme, 'regular', font.axis);
  context.textAlign = 'left';
  context.fillText(coverage, bandLabel.inset, round(axisRows.coverageWords));
}

/** For each state that changed, its names on a line: a stroke where one ends and the next begins. */
function paintRails({ context, scene, axis, theme }: Painting): void {
  const { axisRows, bandLabel, font } = scene;
  for (const [rail, { name, line, changes, labels }] of axis.rails.entries()) {
    const middle = axisRows.rails[rail] ?? 0;
    context.strokeStyle = theme.ink;
    context.beginPath();
    for (const { x0, x1 } of line) {
      context.moveTo(x0, crisp(middle));
      context.lineTo(x1, crisp(middle));
    }
    for (const x of changes) {
      context.moveTo(x, middle - CHANGE_HALF);
      context.lineTo(x, middle + CHANGE_HALF);
    }
    context.stroke();
    const baseline = railBaseline(scene, rail);
    context.fillStyle = theme.ink;
    context.font = fontIn(theme, 'bold', font.axis);
    context.textAlign = 'left';
    context.fillText(name, bandLabel.inset, baseline);
    context.fillStyle = theme.inkSoft;
    context.font = fontIn(theme, 'regular', font.axis);
    for (const { x, anchor, text } of labels) {
      context.textAlign = anchor === 'end' ? 'right' : 'left';
      context.fillText(text, x, baseline);
    }
  }
}

function paintContexts(painting: Painting): void {
  const { context, scene, axis, theme } = painting;
  context.fillStyle = theme.ink;
  context.font = fontIn(theme, 'bold', scene.font.axis);
  context.textAlign = 'left';
  const y = round(scene.axisRows.ticks);
  for (const { x, label } of axis.contexts) context.fillText(label, x, y);
}
