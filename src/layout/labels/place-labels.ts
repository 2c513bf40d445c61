import type { Extent } from '../extent';
import type { Label, LabelSide } from './label';
import { shorten, type LabelFont, type MeasureText } from './text';

/** A mark that wants a label, and what may stand in its way. Pixels. */
export interface LabelRequest {
  readonly mark: number;
  /** Marks of one lane share obstacles; lanes of all bands are numbered through. */
  readonly lane: number;
  readonly y: number;
  /** The glyph and the solid bar: a label keeps clear of its own. */
  readonly solid: Extent;
  /** The solid bar alone, on which a label may stand above; null without one. */
  readonly bar: Extent | null;
  /** All that is drawn of the mark, shades as well: other labels keep clear of it. */
  readonly drawn: Extent;
  /** The words, asked for only where there is room for some. */
  readonly words: () => { readonly title: string; readonly date: string };
  /** One line in the date's font: the record. */
  readonly compact?: boolean;
}

/** An extent that labels of a lane keep clear of. */
export interface Obstacle {
  readonly lane: number;
  readonly extent: Extent;
}

export interface LabelStyle {
  readonly title: LabelFont;
  readonly date: LabelFont;
  readonly measure: MeasureText;
}

/** Between a mark and its label, and between a label and what is next to it. */
const GAP = 9;

/** Below this a shortened title says nothing. */
const SHORTEST = 44;

/** No title at all is narrower. */
const LEAST = 6;

interface Candidate {
  readonly side: LabelSide;
  readonly room: Extent;
}

/** An obstacle of a lane, and the mark that it is; -1 for none. */
interface Noted {
  readonly mark: number;
  readonly extent: Extent;
}

/**
 * Places labels so that none touches another label or another mark of its lane. Requests are served in
 * time order, so where there is no room the last ones are shortened or dropped first.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  taken: readonly Obstacle[],
  within: Extent,
  style: LabelStyle,
): readonly Label[] {
  const obstacles = new Map<number, Noted[]>();
  const note = (lane: number, mark: number, extent: Extent): void => {
    const known = obstacles.get(lane);
    if (known === undefined) obstacles.set(lane, [{ mark, extent }]);
    else known.push({ mark, extent });
  };
  for (const { lane, extent } of taken) note(lane, -1, extent);
  for (const { lane, mark, drawn } of requests) note(lane, mark, drawn);
  const labels: Label[] = [];
  for (const request of requests) {
    const label = placeLabel(
      request,
      obstacles.get(request.lane) ?? [],
      within,
      request.compact === true ? { ...style, title: style.date } : style,
    );
    if (label === null) continue;
    labels.push(label);
    obstacles.get(request.lane)?.push({ mark: -1, extent: extentOf(label) });
  }
  return labels;
}

function placeLabel(
  request: LabelRequest,
  obstacles: readonly Noted[],
  within: Extent,
  style: LabelStyle,
): Label | null {
  const candidates = candidatesFor(request, obstacles, within);
  const widest = candidates.toSorted((a, b) => b.room.x1 - b.room.x0 - (a.room.x1 - a.room.x0))[0];
  if (widest === undefined || widest.room.x1 - widest.room.x0 < LEAST) return null;
  const words = request.words();
  for (const { side, room } of candidates) {
    const width = labelWidth(words.title, words.date, side, style);
    if (width <= room.x1 - room.x0) return labelAt(request, side, room, width, words.title, words.date);
  }
  const { side, room } = widest;
  const space = room.x1 - room.x0;
  const title = space < SHORTEST ? null : shorten(words.title, space, style.title, style.measure);
  if (title === null) return null;
  const date = labelWidth(title, words.date, side, style) <= space ? words.date : '';
  return labelAt(request, side, room, labelWidth(title, date, side, style), title, date);
}

function candidatesFor(
  request: LabelRequest,
  obstacles: readonly Noted[],
  within: Extent,
): readonly Candidate[] {
  const { solid, bar } = request;
  const right = { x0: Math.max(solid.x1 + GAP, within.x0), x1: within.x1 };
  const left = { x0: within.x0, x1: Math.min(solid.x0 - GAP, within.x1) };
  const above = bar === null ? null : { x0: Math.max(bar.x0, within.x0), x1: Math.min(bar.x1, within.x1) };
  for (const { mark, extent: other } of obstacles) {
    if (mark === request.mark) continue;
    if (above !== null && other.x0 > above.x0) above.x1 = Math.min(above.x1, other.x0 - GAP);
    else if (above !== null) above.x0 = Math.max(above.x0, other.x1 + GAP);
    // What begins left of the solid part bounds the left room, what begins right of it the right room.
    if (other.x0 >= solid.x1) right.x1 = Math.min(right.x1, other.x0 - GAP);
    else if (other.x1 <= solid.x0) left.x0 = Math.max(left.x0, other.x1 + GAP);
    else {
      right.x0 = Math.max(right.x0, other.x1 + GAP);
      left.x1 = Math.min(left.x1, other.x0 - GAP);
    }
  }
  const sides: Candidate[] = [
    { side: 'right', room: right },
    { side: 'left', room: left },
  ];
  if (above !== null) sides.push({ side: 'above', room: above });
  return sides.filter(({ room }) => room.x1 > room.x0);
}

const SEPARATOR = '  ';

function labelWidth(
  title: string,
  date: string,
  side: LabelSide,
  { measure, title: font, date: small }: LabelStyle,
) {
  const first = measure(title, font);
  if (date === '') return first;
  if (side === 'above') return first + measure(SEPARATOR, small) + measure(date, small);
  return Math.max(first, measure(date, small));
}

const labelAt = (
  { mark, y }: LabelRequest,
  side: LabelSide,
  room: Extent,
  width: number,
  title: string,
  date: string,
): Label => ({ mark, side, x: side === 'left' ? room.x1 : room.x0, y, width, title, date });

const extentOf = ({ side, x, width }: Label): Extent =>
  side === 'left' ? { x0: x - width, x1: x } : { x0: x, x1: x + width };
