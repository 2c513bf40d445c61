import { DATE_GAP, flagWords } from '../shapes/flag-geometry';
import { outOfView, type Painting } from './canvas-painting';
import { fontIn, HAIRLINE, STROKE } from './canvas-theme';
import { isolated } from './isolated';

/** The words of columns, and the lines that lead up to them. */
export function paintFlags(painting: Painting): void {
  const { context, scene, transform, theme } = painting;
  if (scene.flags.length === 0) return;
  context.beginPath();
  for (const { line, anchorX } of scene.flags) {
    const x = transform.apply(anchorX);
    if (line === null || outOfView(painting, x, x)) continue;
    context.moveTo(x, line.y0);
    context.lineTo(x, line.y1);
  }
  context.strokeStyle = theme.edge;
  context.lineWidth = HAIRLINE;
  context.stroke();
  context.lineWidth = STROKE.words;
  context.lineJoin = 'round';
  context.strokeStyle = theme.paper;
  const bold = fontIn(theme, 'bold', scene.font.date);
  const regular = fontIn(theme, 'regular', scene.font.date);
  for (const flag of scene.flags) {
    const { x, anchor, lines, date } = flagWords(flag, transform);
    if (outOfView(painting, x - flag.rect.x1 + flag.rect.x0, x + flag.rect.x1 - flag.rect.x0)) continue;
    const set = (text: string, at: number, y: number, font: string, colour: string): void => {
      context.font = font;
      context.fillStyle = colour;
      context.strokeText(text, at, y);
      context.fillText(text, at, y);
    };
    context.textAlign = anchor === 'start' ? 'left' : 'right';
    const last = lines[lines.length - 1];
    for (const line of lines) {
      const ends = line === last && date !== '';
      // Of two texts on one line, the one at the side of the mark is set first, and the other beside it.
      const dateX = anchor === 'start' ? x + flag.lastWidth : x;
      const titleX = anchor === 'end' && ends ? x - flag.dateWidth : x;
      set(isolated(line.text), titleX, line.y, bold, theme.ink);
      if (ends) set(DATE_GAP + date, dateX, line.y, regular, theme.inkSoft);
    }
  }
  context.lineJoin = 'miter';
  context.lineWidth = HAIRLINE;
}
