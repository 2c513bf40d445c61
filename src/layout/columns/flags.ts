import { lettersOf } from '../../model/characters';
import { lowerBound } from '../../model/events/bisect';
import { DATE_GAP, type LabelFonts } from '../labels/label';
import { cutBetweenWords, type MeasureText } from '../labels/text';
import type { Rect } from '../rect';
import { breaksOf, type Lines } from './balance';

/*
 *   Trade commission meets for │                          left of a line up from its mark, or right of it: the lowest
 *         its yearly session   │                          height that is free
 *                    ▲         ▲    ▲
 *                    ▲  ▲      ▲    ▲  Office for trade   right of its mark, or left of it, where that is free
 *                    ▲  ▲   ▲  ▲    ▲  opens  16 Apr
 */

/** A column of marks, by the middle of its width, its upper edge, and the events in it. Pixels. */
export interface Column {
  readonly x: number;
  readonly top: number;
  /** The event at its top, the one that can be named. */
  readonly position: number;
  /** 0 for the open event, 1 for a landmark, 2 for a claim that was checked, 3 for all others. */
  readonly rank: 0 | 1 | 2 | 3;
  readonly isAlone: boolean;
}

/**
 * A band of columns, from left to right, and the room for their labels. Those just beyond its edges are in the way of
 * words, and have none.
 */
export interface ColumnBand extends Rect {
  /** Where its columns stand. */
  readonly foot: number;
  readonly columns: readonly Column[];
  /** Where words stand already. */
  readonly taken?: readonly Rect[];
}

/** What is said of an event. */
export interface FlagText {
  readonly title: string;
  readonly date: string;
}

/** Words beside a column, or at a line that goes up from it; or over it, where they say how many there are. */
export interface Flag {
  /** The event that is named; null where none is. */
  readonly position: number | null;
  /** Where the words are, and where each line of the title begins; the date follows the last one. */
  readonly rect: Rect;
  readonly lines: readonly string[];
  readonly date: string;
  /** How wide the last line of the title is, and the date behind it, the gap included; for who sets them one by one. */
  readonly lastWidth: number;
  readonly dateWidth: number;
  /** The middle of its column: with it the words move. */
  readonly anchorX: number;
  readonly side: 'left' | 'right';
  /** The line from the words down to the mark; null where they stand beside it. */
  readonly line: { readonly x: number; readonly y0: number; readonly y1: number } | null;
}

export interface FlagStyle extends LabelFonts {
  readonly measure: MeasureText;
  /** The side of a mark. */
  readonly size: number;
  /** The height of a line of words. */
  readonly lineHeight: number;
  /** How many labels there may be. */
  readonly most: number;
}

/** How wide a label may be, from the widest on. */
const WIDTHS = [216, 188, 160, 136, 116] as const;

/** What share of a title is left at least, where it is cut. */
const LEAST_SHARE = 0.6;

/** Each band has a label at most for so many pixels of its width in each round, so that they spread. */
const APART = 140;
const ROUNDS = 3;

/** What a label keeps from others, from lines, and from columns; and from its own line or mark. */
const AIR = { label: 10, line: 6, column: 5, own: 6 } as const;

/** From a column to the line that goes up from it, and from one height to the next that is tried. */
const ABOVE = 4;
const STEP = 5;

interface Candidate extends Column {
  readonly band: number;
  /** To the nearest column of its band. */
  readonly room: number;
}

/** Chooses which columns are named, and places their labels; `textOf` is asked only for those that are tried. */
export function placeFlags(
  bands: readonly ColumnBand[],
  textOf: (position: number) => FlagText,
  style: FlagStyle,
): readonly Flag[] {
  const grounds = bands.map((band) => groundOf(band, style.size));
  const waiting = bands.flatMap(candidatesOf).toSorted(bySalience);
  const placed: Flag[] = [];
  const tried = new Set<Candidate>();
  for (let round = 0; round < ROUNDS; round++) {
    const served = new Set<string>();
    for (const candidate of waiting) {
      if (placed.length >= style.most) return placed;
      const place = `${candidate.band} ${Math.floor(candidate.x / APART)}`;
      if (tried.has(candidate) || (served.has(place) && candidate.rank > 0)) continue;
      tried.add(candidate);
      const flag = placeFlag(candidate, grounds[candidate.band], textOf(candidate.position), style);
      if (flag === null) continue;
      served.add(place);
      placed.push(flag);
    }
  }
  return placed;
}

const candidatesOf = ({ columns, x0, x1 }: ColumnBand, band: number): readonly Candidate[] =>
  columns
    .map((column, i) => ({
      ...column,
      band,
      room: Math.min(column.x - (columns[i - 1]?.x ?? -Infinity), (columns[i + 1]?.x ?? Infinity) - column.x),
    }))
    .filter(({ x }) => x >= x0 && x <= x1);

/** The open event, landmarks, what was checked; of all others those that stand alone, and those farthest from others. */
const bySalience = (a: Candidate, b: Candidate): number =>
  a.rank - b.rank ||
  (a.rank < 3 ? 0 : Number(b.isAlone) - Number(a.isAlone) || compare(b.room, a.room)) ||
  a.x - b.x ||
  a.band - b.band;

const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

/** What is taken of a band. */
interface Ground {
  readonly band: ColumnBand;
  readonly xs: Float64Array;
  readonly labels: Rect[];
  readonly lines: Rect[];
}

const groundOf = (band: ColumnBand, size: number): Ground => ({
  band,
  xs: Float64Array.from(band.columns, ({ x }) => x - size / 2),
  labels: [...(band.taken ?? [])],
  lines: [],
});

function placeFlag(
  column: Candidate,
  ground: Ground | undefined,
  text: FlagText,
  style: FlagStyle,
): Flag | null {
  if (ground === undefined) return null;
  for (const shape of shapesOf(text, style)) {
    const flag = beside(column, ground, shape, style) ?? raised(column, ground, shape, style);
    if (flag === null) continue;
    ground.labels.push(flag.rect);
    const { line } = flag;
    if (line !== null) ground.lines.push({ x0: line.x, x1: line.x, y0: line.y0, y1: line.y1 });
    const { lines, date, lastWidth, dateWidth } = shape;
    return { position: column.position, anchorX: column.x, ...flag, lines, date, lastWidth, dateWidth };
  }
  return null;
}

interface Shape extends Lines, Pick<Flag, 'date' | 'lastWidth' | 'dateWidth'> {}

/** The ways to write a label: whole on one line, on two, then cut, less and less wide; each once. */
function shapesOf({ title, date }: FlagText, style: FlagStyle): readonly Shape[] {
  const { measure, title: font, date: small } = style;
  const tail = date === '' ? 0 : measure(DATE_GAP + date, small);
  const widthOf = (words: string): number => measure(words, font);
  const least = lettersOf(title).length * LEAST_SHARE;
  const cut = WIDTHS.flatMap((width) => {
    const short = cutBetweenWords(title, width * 2 - tail, font, measure);
    return short === null || lettersOf(short).length < least ? [] : breaksOf(short, width, tail, widthOf);
  });
  const seen = new Set<string>();
  return [...breaksOf(title, WIDTHS[0], tail, widthOf), ...cut].flatMap((lines) => {
    const key = lines.lines.join('\n');
    if (seen.has(key)) return [];
    seen.add(key);
    return { ...lines, date, lastWidth: widthOf(lines.lines.at(-1) ?? ''), dateWidth: tail };
  });
}

type Place = Pick<Flag, 'rect' | 'side' | 'line'>;

/** Right of the mark at the top of a column, or left of it. */
function beside(
  { x, top }: Candidate,
  ground: Ground,
  { lines, width }: Shape,
  { size, lineHeight }: FlagStyle,
): Place | null {
  const height = lines.length * lineHeight;
  const foot = Math.min(ground.band.foot, top + size / 2 + lineHeight / 2);
  const rows = { y0: foot - height, y1: foot };
  for (const side of ['right', 'left'] as const) {
    const x0 = side === 'right' ? x + size / 2 + AIR.own : x - size / 2 - AIR.own - width;
    const rect = { x0, x1: x0 + width, ...rows };
    if (isFree(rect, ground, size)) return { rect, side, line: null };
  }
  return null;
}

/** At a line that goes up from the column, as low as it is free. */
function raised(
  { x, top }: Candidate,
  ground: Ground,
  { lines, width }: Shape,
  { size, lineHeight }: FlagStyle,
): Place | null {
  const height = lines.length * lineHeight;
  const foot = top - ABOVE;
  for (let y1 = foot; y1 - height >= ground.band.y0; y1 -= STEP) {
    const line = { x, y0: y1 - height, y1: foot };
    if (!isLineFree(line, ground, size)) return null;
    for (const side of ['right', 'left'] as const) {
      const x0 = side === 'right' ? x + AIR.own : x - AIR.own - width;
      const rect = { x0, x1: x0 + width, y0: y1 - height, y1 };
      if (isFree(rect, ground, size)) return { rect, side, line };
    }
  }
  return null;
}

/** Whether words may stand somewhere: inside the band, away from labels, lines and columns. */
function isFree(rect: Rect, ground: Ground, size: number): boolean {
  const { band, labels, lines } = ground;
  if (rect.x0 < band.x0 || rect.x1 > band.x1 || rect.y0 < band.y0 || rect.y1 > band.y1) return false;
  return (
    !labels.some((label) => touches(rect, label, AIR.label, 0)) &&
    !lines.some((line) => touches(rect, line, AIR.line, 0)) &&
    !meetsColumn(rect, ground, size, AIR.column)
  );
}

/** Whether a line may go up: through no words, and through no mark. */
const isLineFree = (
  { x, y0, y1 }: { readonly x: number; readonly y0: number; readonly y1: number },
  ground: Ground,
  size: number,
): boolean => {
  const line = { x0: x, x1: x, y0, y1 };
  return (
    !ground.labels.some((label) => touches(line, label, AIR.line, 0)) && !meetsColumn(line, ground, size, 0)
  );
};

function meetsColumn({ x0, x1, y1 }: Rect, { band, xs }: Ground, size: number, air: number): boolean {
  for (let i = lowerBound(xs, x0 - air - size); (xs[i] ?? Infinity) < x1 + air; i++)
    if ((xs[i] ?? 0) + size + air > x0 && y1 > (band.columns[i]?.top ?? Infinity)) return true;
  return false;
}

const touches = (a: Rect, b: Rect, airX: number, airY: number): boolean =>
  a.x0 < b.x1 + airX && b.x0 < a.x1 + airX && a.y0 < b.y1 + airY && b.y0 < a.y1 + airY;
