import { descending, group, max, min } from 'd3-array';
import { bandKey } from '../../model/events/band-key';
import type { LabelFont, MeasureText } from '../labels/text';
import type { DensityColumns } from '../detail/density-columns';
import type { DrawnMark } from '../marks/drawn-marks';
import type { Extent } from '../extent';
import type { Rect } from '../rect';
import type { Flag } from './flags';
import type { Step } from './steps';

/*
 *          503
 *      78   █            over the highest, apart from each other and from higher ones beside them
 *      █▂   █  ▂
 */

/** What stands on one step of the calendar: a bar, or the marks of a column, or of several abreast. Pixels. */
export interface Pile extends Rect {
  readonly events: number;
}

/** How numbers are set, and where. */
export interface NumberStyle {
  readonly font: LabelFont;
  readonly measure: MeasureText;
  readonly lineHeight: number;
  /** What is in view, and how high words of the band may stand. */
  readonly within: Extent;
  readonly y0: number;
}

/** So many marks are not counted at a glance. */
const MANY = 10;

/** A number keeps so much from what it stands on, and there is one in so many pixels at most. */
const ABOVE = 2;
const APART = 72;

/** The bars of each band, by its key. */
export function pilesOfBars(bars: DensityColumns): ReadonlyMap<number, readonly Pile[]> {
  const { band, layer, x0, x1, top, base, events } = bars;
  const rows = Array.from({ length: bars.count }, (_, i) => ({
    key: bandKey(band[i] ?? 0, layer[i] ?? 0),
    x0: x0[i] ?? 0,
    x1: x1[i] ?? 0,
    y0: top[i] ?? 0,
    y1: base[i] ?? 0,
    events: events[i] ?? 0,
  }));
  return group(rows, ({ key }) => key);
}

/** The columns of a band, each of the marks of one step; `size` is the side of a mark. */
export const pilesOfMarks = (
  marks: readonly DrawnMark[],
  step: Pick<Step, 'numberAt'>,
  size: number,
): readonly Pile[] =>
  Array.from(group(marks, (mark) => step.numberAt(mark.group.anchor)).values(), (own): Pile => ({
    events: own.length,
    x0: (min(own, ({ x }) => x) ?? 0) - size / 2,
    x1: (max(own, ({ x }) => x) ?? 0) + size / 2,
    y0: (min(own, ({ y }) => y) ?? 0) - size / 2,
    y1: (max(own, ({ y }) => y) ?? 0) + size / 2,
  }));

/**
 * How many events the highest piles of a band hold, as words over them: all have one scale, and no axis tells it. Of
 * `least` events at least; a bar tells no number by itself, ten marks and more none at a glance.
 */
export function pileNumbers(piles: readonly Pile[], style: NumberStyle, least = MANY): readonly Flag[] {
  const { font, measure, lineHeight, within, y0 } = style;
  const inView = piles.filter(({ x0, x1 }) => x1 > within.x0 && x0 < within.x1);
  const numbers: Flag[] = [];
  for (const pile of inView.toSorted((a, b) => descending(a.events, b.events))) {
    if (pile.events < least) break;
    const text = String(pile.events);
    const width = measure(text, font);
    const anchorX = (pile.x0 + pile.x1) / 2;
    const left = Math.min(Math.max(anchorX - width / 2, within.x0), within.x1 - width);
    const y1 = pile.y0 - ABOVE;
    const rect = { x0: left, x1: left + width, y0: y1 - lineHeight, y1 };
    const isFree =
      rect.y0 >= y0 &&
      numbers.every((other) => Math.abs(other.anchorX - anchorX) >= APART) &&
      inView.every((other) => other === pile || !meet(rect, other));
    if (!isFree) continue;
    const words = { lines: [text], date: '', lastWidth: width, dateWidth: 0 };
    numbers.push({ ...words, position: null, rect, anchorX, side: 'right', line: null });
  }
  return numbers;
}

const meet = (a: Rect, b: Rect): boolean => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
