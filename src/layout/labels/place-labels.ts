import { union, type Extent } from '../extent';
import type { Air, Ink } from './ink';
import { dateGap, labelExtent, labelRows, type Label, type LabelFonts, type LabelSide } from './label';
import { cutBetweenWords, type MeasureText } from './text';
import type { Rect } from '../rect';

/*
 *     ▲ Korean War              1. right of its mark        Korean War ▲   2. left of it
 *       1950 · corroborated                          1950 · corroborated
 *
 *     ▲ Korean War   Korean War ▲    3. the title alone
 *
 *     Korean War  1950               4. above a bar that is wider than what is in view
 *     ━━━━━━━━━━━━━━━━━━━━━━━
 *     ▲ Agreement on economic…       5. so much of the title as says something; else nothing
 */

/** A mark that wants a label. Pixels. */
export interface LabelRequest {
  readonly mark: number;
  readonly y: number;
  /** Glyph and bar, by which the label stands. */
  readonly solid: Extent;
  /** The bar alone, above which it may stand, and the baseline there; null without one. */
  readonly above: (Extent & { readonly baseline: number }) | null;
  /** All that is drawn of the mark, shades as well: its label never begins on it. */
  readonly drawn: readonly Extent[];
  /** Where the label may be. */
  readonly within: Extent;
  /** Over a density row, whose bars it heeds not. */
  readonly overBars: boolean;
  /** The words, asked for only where there is room for some. */
  readonly words: () => LabelText;
  /** One line in the date's font, of the record; or title and date in one line. */
  readonly form: 'two-lines' | 'inline' | 'record';
  /** Whether it would rather stand left of its mark than right of it. */
  readonly leftFirst?: boolean;
}

export interface LabelText {
  readonly title: string;
  readonly date: string;
  /** Said as a whole or not at all: of a range of dates, the beginning would be another date. */
  readonly isWhole?: boolean;
}

export interface LabelStyle extends LabelFonts {
  readonly measure: MeasureText;
}

/** Between a mark and its label. */
const BESIDE = 8;

/** What a label keeps from all else; lines of text stand close above each other. */
export const AIR: Air = { x: 6, y: 1 };

/** No title at all is narrower: where there is less room the words are not asked for. */
const LEAST = 6;

/** Where a label could begin, and how much room there is for one line and for two. */
interface Place {
  readonly side: LabelSide;
  readonly x: number;
  readonly y: number;
  readonly one: number;
  readonly two: number;
}

/**
 * Places labels, the first ones first, on what is free in a picture, and adds them to its ink: none touches another,
 * or another mark.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  ink: Ink,
  style: LabelStyle,
): readonly Label[] {
  return requests.flatMap((request) => {
    const fonts = request.form === 'record' ? { ...style, title: style.date } : style;
    const label = placeLabel(request, ink, fonts);
    if (label === null) return [];
    ink.add(labelRect(label, fonts), AIR);
    return label;
  });
}

/** The rectangle that a label takes, in the pixels of the scene. */
export const labelRect = (label: Label, fonts: LabelFonts): Rect => ({
  ...labelExtent(label),
  ...labelRows(label.y, { side: label.side, isTwoLines: label.date !== '' && label.dateDx === 0 }, fonts),
});

function placeLabel(request: LabelRequest, ink: Ink, style: LabelStyle): Label | null {
  const places = placesFor(request, ink, style);
  if (!places.some(({ one }) => one >= LEAST)) return null;
  const { measure, title: font } = style;
  const { mark, form } = request;
  const { title, date, isWhole = false } = request.words();
  const widthOf = widthsIn(style);
  const at = ({ side, x, y }: Place, words: { title: string; date: string }, inline: boolean): Label => ({
    mark,
    side,
    x,
    y,
    width: widthOf(words.title, words.date, inline),
    ...words,
    dateDx: inline ? measure(words.title, font) + dateGap(style.date.size) : 0,
  });
  const isInline = ({ side }: Place): boolean => form !== 'two-lines' || side === 'above';
  for (const told of date === '' ? [''] : [date, '']) {
    for (const place of places) {
      const inline = told !== '' && isInline(place);
      const room = told === '' || inline ? place.one : place.two;
      if (widthOf(title, told, inline) <= room) return at(place, { title, date: told }, inline);
    }
  }
  const widest = places.reduce((best, place) => (place.one > best.one ? place : best));
  const cut = isWhole ? null : cutBetweenWords(title, widest.one, font, measure);
  if (cut === null) return null;
  const hasDate = !isInline(widest) && widthOf(cut, date, false) <= widest.two;
  return at(widest, { title: cut, date: hasDate ? date : '' }, false);
}

/** Right of the mark, left of it, and above its bar: wherever there is some room. */
function placesFor(request: LabelRequest, ink: Ink, fonts: LabelFonts): readonly Place[] {
  const { y, solid, above, within, overBars } = request;
  const place = (side: LabelSide, x: number, middle: number, limit: number): Place => {
    const way = side === 'left' ? -1 : 1;
    const room = (isTwoLines: boolean): number =>
      ink.room(way, x, labelRows(middle, { side, isTwoLines }, fonts), limit, overBars);
    return { side, x, y: middle, one: room(false), two: request.form === 'two-lines' ? room(true) : 0 };
  };
  const near = beside(request);
  const far = union([solid, ...request.drawn]);
  const right = place('right', near.x1 + BESIDE, y, within.x1);
  const left = place('left', near.x0 - BESIDE, y, within.x0);
  return [
    ...(request.leftFirst === true ? [left, right] : [right, left]),
    // Beyond the other days on which it may have been.
    ...(far.x1 > near.x1 ? [place('right', far.x1 + BESIDE, y, within.x1)] : []),
    ...(far.x0 < near.x0 ? [place('left', far.x0 - BESIDE, y, within.x0)] : []),
    ...(above === null
      ? []
      : [
          place(
            'above',
            Math.max(above.x0 + AIR.x, within.x0),
            above.baseline,
            Math.min(above.x1 - AIR.x, within.x1),
          ),
        ]),
  ].filter(({ side, x, one }) => one > 0 && (side === 'left' ? x <= within.x1 : x >= within.x0));
}

/** Glyph and bar, and the shades that leave no room for the beginning of a label beside them. */
function beside({ solid, drawn }: LabelRequest): Extent {
  let { x0, x1 } = solid;
  for (const part of drawn.toSorted((a, b) => a.x0 - b.x0))
    if (part.x0 < x1 + BESIDE + AIR.x) x1 = Math.max(x1, part.x1);
  for (const part of drawn.toSorted((a, b) => b.x1 - a.x1))
    if (part.x1 > x0 - BESIDE - AIR.x) x0 = Math.min(x0, part.x0);
  return { x0, x1 };
}

const widthsIn =
  ({ measure, title: font, date: small }: LabelStyle) =>
  (title: string, date: string, inline: boolean): number => {
    const first = measure(title, font);
    if (date === '') return first;
    const second = measure(date, small);
    return inline ? first + dateGap(small.size) + second : Math.max(first, second);
  };
