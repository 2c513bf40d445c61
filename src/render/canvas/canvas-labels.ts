import type { Label } from '../../layout/labels/label';
import { labelBaselines, labelsInView, recordBaseline } from '../shapes/label-geometry';
import type { Painting } from './canvas-painting';
import { fontIn, HAIRLINE, STROKE } from './canvas-theme';
import { isolated } from './isolated';

/** A line of a label, and from which of its ends it is set. */
interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly align: 'left' | 'right';
}

/** The words beside the marks: title and date of a claim, one line for the record. */
export function paintLabels(painting: Painting): void {
  const { context, scene, transform, theme } = painting;
  const titles: Line[] = [];
  const dates: Line[] = [];
  const records: Line[] = [];
  for (const label of labelsInView(scene, transform)) {
    const line = lineOf(painting, label);
    if (scene.marks.layer[label.mark] === 1) {
      records.push({ ...line, text: isolated(label.title), y: recordBaseline(label, scene.font) });
      continue;
    }
    const { title, date } = labelBaselines(label, scene.font);
    titles.push({ ...line, text: isolated(label.title), y: title });
    if (label.date !== '') dates.push({ ...line, text: label.date, x: line.x + label.dateDx, y: date });
  }
  context.lineWidth = STROKE.words;
  context.lineJoin = 'round';
  context.strokeStyle = theme.paper;
  context.fillStyle = theme.ink;
  context.font = fontIn(theme, 'bold', scene.font.title);
  paintLines(painting, titles);
  context.fillStyle = theme.inkSoft;
  context.font = fontIn(theme, 'regular', scene.font.date);
  paintLines(painting, dates);
  context.strokeStyle = theme.ground;
  paintLines(painting, records);
  context.lineJoin = 'miter';
  context.lineWidth = HAIRLINE;
}

/** A label that stands left of its mark is set from its right edge, but where title and date share a line. */
function lineOf({ transform }: Painting, { side, x, width, dateDx }: Label): Pick<Line, 'x' | 'align'> {
  const at = transform.apply(x);
  if (side !== 'left') return { x: at, align: 'left' };
  return dateDx > 0 ? { x: at - width, align: 'left' } : { x: at, align: 'right' };
}

/** Those that are set alike after each other: to change how a canvas sets its texts takes time. */
function paintLines({ context }: Painting, lines: readonly Line[]): void {
  for (const align of ['left', 'right'] as const) {
    context.textAlign = align;
    for (const line of lines) {
      if (line.align !== align) continue;
      context.strokeText(line.text, line.x, line.y);
      context.fillText(line.text, line.x, line.y);
    }
  }
}
