import { addSquare } from './canvas-marks';
import { glyphOutOfView, outOfView, type Painting } from './canvas-painting';
import { DASH, HAIRLINE, STROKE } from './canvas-theme';
import { addLink } from '../shapes/link-line';
import { DISC } from '../shapes/mark-geometry';
import { verdictSign } from '../shapes/verdict-sign';

/** A frame around the glyph of the open event, as on a plan; and on each claim the sign of its verdict. */
export function paintSigns(painting: Painting): void {
  paintFrame(painting);
  paintDiscs(painting);
  paintVerdicts(painting);
}

function paintFrame(painting: Painting): void {
  const { context, scene, transform, theme } = painting;
  const { marks, selected } = scene;
  if (selected < 0) return;
  context.beginPath();
  addSquare(painting, transform.apply(marks.x[selected] ?? 0), marks.y[selected] ?? 0);
  context.strokeStyle = theme.ink;
  context.lineWidth = STROKE.frame;
  context.stroke();
  context.lineWidth = HAIRLINE;
}

/** The middle of a verdict's disc: on the side where the label is not. */
const discX = ({ scene, plan, transform }: Painting, mark: number): number =>
  transform.apply(scene.marks.x[mark] ?? 0) + (plan.leftOf.has(mark) ? DISC.beside : -DISC.beside);

const discY = ({ scene }: Painting, mark: number): number => (scene.marks.y[mark] ?? 0) - DISC.above;

function paintDiscs(painting: Painting): void {
  const { context, plan, theme } = painting;
  context.beginPath();
  for (const mark of plan.signed) {
    const x = discX(painting, mark);
    const y = discY(painting, mark);
    if (glyphOutOfView(painting, x)) continue;
    context.moveTo(x + DISC.radius, y);
    context.arc(x, y, DISC.radius, 0, Math.PI * 2);
  }
  context.fillStyle = theme.panel;
  context.fill();
  context.strokeStyle = theme.ink;
  context.stroke();
}

/** What stands in the discs: a half disc is filled, all else is strokes. */
function paintVerdicts(painting: Painting): void {
  const { context, theme } = painting;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.lineWidth = STROKE.sign;
  addSigns(painting, false);
  context.stroke();
  addSigns(painting, true);
  context.fillStyle = theme.ink;
  context.fill();
  context.lineCap = 'butt';
  context.lineJoin = 'miter';
  context.lineWidth = HAIRLINE;
}

function addSigns(painting: Painting, filled: boolean): void {
  const { context, scene, plan } = painting;
  context.beginPath();
  for (const mark of plan.signed) {
    const verdict = scene.marks.verdict[mark] ?? 'not-checked';
    if ((verdict === 'partly') !== filled) continue;
    const x = discX(painting, mark);
    if (!glyphOutOfView(painting, x)) verdictSign(verdict)?.(context, x, discY(painting, mark), 1);
  }
}

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
