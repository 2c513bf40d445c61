import type { AxisTransform } from '../../layout/axis-transform';
import type { Flag } from '../../layout/columns/flags';
import type { DATE_GAP as GAP } from '../../layout/labels/label';

/** A line of a flag's words: where it is set, and from which end. */
export interface FlagLine {
  readonly text: string;
  readonly y: number;
}

/** The words of a flag as they are set: titles line by line, then the date behind the last one. */
export interface FlagWords {
  readonly x: number;
  readonly anchor: 'start' | 'end';
  readonly lines: readonly FlagLine[];
  readonly date: string;
}

/** Between a title and its date, as layout measures it. */
export const DATE_GAP: typeof GAP = '\u2002';

/** From the lower edge of a line of words up to its baseline, as a share of its height. */
const DESCENT = 0.27;

/** Where the words of a flag stand on the screen. They move with their column and are not stretched. */
export function flagWords({ rect, lines, date, side, anchorX }: Flag, transform: AxisTransform): FlagWords {
  const high = (rect.y1 - rect.y0) / lines.length;
  const edge = side === 'right' ? rect.x0 : rect.x1;
  return {
    x: transform.apply(anchorX) + edge - anchorX,
    anchor: side === 'right' ? 'start' : 'end',
    lines: lines.map((text, i) => ({ text, y: rect.y0 + high * (i + 1 - DESCENT) })),
    date,
  };
}
