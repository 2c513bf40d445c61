import type { Label } from '../../layout/labels/label';
import { outOfView, type Painting } from './canvas-painting';
import type { Sides } from './canvas-plan';
import { fontIn } from './canvas-theme';
import { isolated } from './isolated';
import { dateGap, labelBaselines, recordBaseline } from '../shapes/label-geometry';

/** The words beside the marks: title and date of a claim, one line for the record. */
export function paintLabels(painting: Painting): void {
  const { context, scene, plan, theme } = painting;
  context.fillStyle = theme.ink;
  context.font = fontIn(theme, 'bold', scene.font.title);
  paintSides(painting, plan.claims, paintTitle);
  const dates = plan.above.map((label) => dateX(painting, label));
  context.fillStyle = theme.inkSoft;
  context.font = fontIn(theme, 'regular', scene.font.date);
  paintSides(painting, plan.claims, paintDate);
  paintSides(painting, plan.records, paintRecord);
  context.textAlign = 'left';
  for (const [i, label] of plan.above.entries()) {
    const x = dates[i] ?? NaN;
    if (!Number.isNaN(x)) context.fillText(label.date, x, labelBaselines(label, scene.font).date);
  }
}

type PaintLine = (painting: Painting, label: Label, x: number) => void;

/** A label that stands left of its mark is set from its right edge. */
function paintSides(painting: Painting, { left, right }: Sides, paint: PaintLine): void {
  painting.context.textAlign = 'left';
  for (const label of left) {
    const x = labelX(painting, label);
    if (!outOfView(painting, x, x + label.width + SPARE)) paint(painting, label, x);
  }
  painting.context.textAlign = 'right';
  for (const label of right) {
    const x = labelX(painting, label);
    if (!outOfView(painting, x - label.width - SPARE, x)) paint(painting, label, x);
  }
}

/** A text may be drawn a little wider than it was measured. */
const SPARE = 16;

const labelX = ({ transform }: Painting, { x }: Label): number => transform.apply(x);

function paintTitle({ context, scene }: Painting, label: Label, x: number): void {
  context.fillText(isolated(label.title), x, labelBaselines(label, scene.font).title);
}

function paintDate({ context, scene }: Painting, label: Label, x: number): void {
  if (label.date === '' || label.side === 'above') return;
  context.fillText(label.date, x, labelBaselines(label, scene.font).date);
}

function paintRecord({ context, scene }: Painting, label: Label, x: number): void {
  context.fillText(isolated(label.title), x, recordBaseline(label, scene.font));
}

/** Where the date follows the title on its line, measured in the title's font; NaN where it is not in view. */
function dateX(painting: Painting, label: Label): number {
  const x = labelX(painting, label);
  if (outOfView(painting, x, x + label.width + SPARE)) return NaN;
  return x + painting.context.measureText(label.title).width + dateGap(painting.scene.font);
}
