import { ascending, group, max, min, sort } from 'd3-array';
import type { MeasureFinding } from '../../model/measure-findings';
import type { MeasureEntry } from '../../model/measure-points';
import { held, type Rect } from '../rect';
import type { TimeScale } from '../time-scale';
import type { MeasureMark, MeasureScene, Stroke } from './measure-scene';

/** A dash is never drawn narrower than this, so that it can be seen and pointed at. */
export const NARROWEST = 8;

/** Pixels between the dashes of two years. */
const BETWEEN = 1;

/** Half a claim's mark with its outline. */
export const HALF_CLAIM = 9;

/** Over the scale: an arrow's foot and height. */
export const ARROW = { foot: 3, height: 13 } as const;

/** The height at which the middle of an arrow over the scale lies. */
export const arrowMiddle = ({ y0 }: Rect): number => y0 - ARROW.foot - ARROW.height / 2;

/** Arrows that are nearer than this to each other are one. */
const ARROWS_APART = 14;

/** Below this ratio a claim and a report are about the same: no gap is drawn. */
const WORTH_SAYING = 1.5;

/** A value of which some time is in view. */
export interface ValueInView {
  readonly entry: MeasureEntry;
  /** Its place in the series. */
  readonly index: number;
}

/** What is in view of each value's time, never so near to an edge that its mark would be cut. */
export function marksOf(
  inView: readonly ValueInView[],
  time: TimeScale,
  yOf: (value: number) => number,
  frame: Rect,
): readonly MeasureMark[] {
  const marks: MeasureMark[] = [];
  for (const { entry, index } of inView) {
    const y = yOf(entry.value);
    if (Number.isNaN(y)) continue;
    const from = held(time.x(entry.extent.start), frame.x0, frame.x1);
    const to = held(time.x(entry.extent.end), frame.x0, frame.x1);
    const half = entry.claim ? HALF_CLAIM : Math.max(to - from - BETWEEN, NARROWEST) / 2;
    const x = held((from + to) / 2, frame.x0 + half, Math.max(frame.x0 + half, frame.x1 - half));
    const isAbove = !entry.claim && y < frame.y0 - 0.5;
    const shownAt = isAbove ? arrowMiddle(frame) : y;
    marks.push({ entry, index, x0: x - half, x, x1: x + half, y: shownAt, isAbove });
  }
  return marks;
}

/** Marks that pixels cannot tell apart, as one stroke in each column of pixels that holds any. */
export function columnsOf(marks: readonly MeasureMark[], frame: Rect): MeasureScene['columns'] {
  const count = Math.max(1, Math.ceil(frame.x1 - frame.x0));
  const least = new Float64Array(count).fill(Infinity);
  const greatest = new Float64Array(count).fill(-Infinity);
  for (const { x0, x1, y } of marks) {
    const last = Math.min(count - 1, Math.ceil(x1 - frame.x0) - 1);
    for (let i = Math.max(0, Math.floor(x0 - frame.x0)); i <= last; i++) {
      if (y < (least[i] ?? 0)) least[i] = y;
      if (y > (greatest[i] ?? 0)) greatest[i] = y;
    }
  }
  const columns: { x: number; y0: number; y1: number }[] = [];
  for (const [i, y0] of least.entries())
    if (y0 !== Infinity) columns.push({ x: frame.x0 + i, y0, y1: greatest[i] ?? y0 });
  return columns;
}

/** Pixels below which two values are not two marks. */
const APART = 4;

/** A line from the least to the greatest of the values that several sources give for one time. */
export function rangesOf(reported: readonly MeasureMark[]): MeasureScene['ranges'] {
  const byTime = group(reported, ({ entry }) => `${entry.extent.start} ${entry.extent.end}`);
  return [...byTime.values()].flatMap((marks) => {
    const [mark] = marks;
    const y0 = min(marks, ({ y }) => y) ?? 0;
    const y1 = max(marks, ({ y }) => y) ?? 0;
    return mark === undefined || y1 - y0 < APART ? [] : [{ x: mark.x, y0, y1 }];
  });
}

/** What lies above the scale at about one time. */
export interface Arrow {
  readonly x: number;
  readonly values: readonly MeasureEntry[];
}

/** One for all values of about one time. */
export function arrowsOf(above: readonly MeasureMark[]): readonly Arrow[] {
  const arrows: { x: number; values: MeasureEntry[] }[] = [];
  for (const mark of sort(above, (a, b) => ascending(a.x, b.x))) {
    const last = arrows.at(-1);
    if (last !== undefined && mark.x - last.x < ARROWS_APART) last.values.push(mark.entry);
    else arrows.push({ x: mark.x, values: [mark.entry] });
  }
  return arrows;
}

/** From a claim to the nearest value on record. */
export interface Gap extends Stroke {
  readonly finding: MeasureFinding;
}

/** None where a claim and what is on record for its time are about the same. */
export function gapsOf(
  claims: readonly MeasureMark[],
  findings: readonly MeasureFinding[],
  yOf: (value: number) => number,
): readonly Gap[] {
  const findingOf = new Map(findings.map((finding) => [finding.claim.key, finding]));
  return claims.flatMap((claim) => {
    const finding = findingOf.get(claim.entry.key);
    if (finding === undefined || finding.nearest === null) return [];
    const { ratio, nearest } = finding;
    if (ratio !== null && ratio < WORTH_SAYING && ratio > 1 / WORTH_SAYING) return [];
    const y1 = yOf(nearest.value);
    return Number.isNaN(y1) ? [] : [{ x: claim.x, y0: claim.y, y1, finding }];
  });
}
