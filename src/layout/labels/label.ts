import type { LabelFont } from './text';
import type { Rect } from '../rect';

/** Where a label stands: beside its mark, or above a long bar. */
export type LabelSide = 'right' | 'left' | 'above';

export interface Label {
  readonly mark: number;
  readonly side: LabelSide;
  /** Left edge of the text; for `left`, its right edge. */
  readonly x: number;
  /** Middle of its lines; for `above`, the baseline of the one line. */
  readonly y: number;
  readonly width: number;
  readonly title: string;
  /** Empty where there is no room for it. */
  readonly date: string;
  /** How far the date begins right of the label's left edge, where it follows the title on one line; else 0. */
  readonly dateDx: number;
}

/** The fonts of a label. */
export interface LabelFonts {
  readonly title: LabelFont;
  readonly date: LabelFont;
}

/** Between a title and the date behind it, where both are one text. */
export const DATE_GAP = '\u2002';

/** Between title and date where they share a line, at a size of the date. */
export const dateGap = (size: number): number => size / 2;

/*
 * How far letters reach, in text sizes: capitals and their accents above the middle of a line or above its baseline,
 * descenders below. `tests/render/ink-law.test.tsx` holds the painters to it.
 */
const MIDDLE = { up: 0.45, down: 0.57 } as const;
const BASELINE = { up: 0.8, down: 0.22 } as const;

/** Title over date: the title from its size above the middle, the date to so far below it. */
const TWO_LINES = { up: 0.95, down: 1.27 } as const;

/** The heights that a label takes around its y. */
export function labelRows(
  y: number,
  form: { readonly side: LabelSide; readonly isTwoLines: boolean },
  { title, date }: LabelFonts,
): Pick<Rect, 'y0' | 'y1'> {
  if (form.side === 'above') return { y0: y - title.size * BASELINE.up, y1: y + title.size * BASELINE.down };
  return form.isTwoLines
    ? { y0: y - title.size * TWO_LINES.up, y1: y + date.size * TWO_LINES.down }
    : { y0: y - title.size * MIDDLE.up, y1: y + title.size * MIDDLE.down };
}

/** The part of the axis that a label takes, in the pixels of the scene. */
export const labelExtent = ({ side, x, width }: Label): Pick<Rect, 'x0' | 'x1'> =>
  side === 'left' ? { x0: x - width, x1: x } : { x0: x, x1: x + width };
