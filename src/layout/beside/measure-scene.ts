import type { Interval } from '../../dates/time';
import type { Modifier } from '../../model/dataset-file';
import type { Extent } from '../extent';
import type { MeasureText } from '../labels/text';
import { timeScale } from '../time-scale';
import { valueScale, type ValueScaleKind } from './value-scale';

/*
 *   $600m |                                    ▲ > $500m   claim, with its modifier
 *         |                                    ┊ 6.4 ×     how far it lies from all that is reported for its time
 *   $300m |   ━ ━                              ┊
 *         |  ━   ━━     ━                      ┊
 *      $0 |____________━_━__━━━━━━━━━━━━━━━━━━━━━_________  one mark for each reported value; gaps stay gaps
 *  −$300m |      ━                                          what is below zero stands below its line
 */

/** A value to be drawn. */
export interface MeasurePoint {
  /** Names the point among all: for keys, and to find it again. */
  readonly key: string;
  /** The time that the value covers. */
  readonly extent: Interval;
  readonly value: number;
  readonly modifier: Modifier;
  /** True for a claim of a source of the timeline, false for a reported value. */
  readonly claim: boolean;
  /** Index of a claim's primary category in the dataset: its accent. */
  readonly category: number;
  /** What is written beside a claim: "> $500m". */
  readonly label: string;
}

/** What the scale and the gaps say. */
export interface MeasureWords {
  /** A value at its tick: "$300m". */
  readonly tick: (value: number) => string;
  /** How many times what is reported a claim is: "≈ 6.4× reported", "0.16× reported". */
  readonly ratio: (ratio: number) => string;
}

export type MeasureScale = ValueScaleKind;

export interface MeasureInput {
  readonly points: readonly MeasurePoint[];
  readonly domain: Interval;
  /** Left edge and width of the plot, the same as the timeline's. */
  readonly plot: { readonly x: number; readonly width: number };
  readonly height: number;
  readonly rem: number;
  readonly scale: MeasureScale;
  readonly words: MeasureWords;
  readonly measure: MeasureText;
}

export interface MeasureMark {
  readonly point: MeasurePoint;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  /** Claims are labelled where the label has room; a reported value says itself when pointed at. */
  readonly label: { readonly text: string; readonly side: 'left' | 'right' | 'above' } | null;
}

/** From a claim to the nearest reported value of its time, where the claim lies outside of all of them. */
export interface MeasureGap {
  readonly x: number;
  readonly y0: number;
  readonly y1: number;
  /** "6.4× reported"; empty where it would lie over the label of a claim, and where zero lies between the two. */
  readonly label: string;
  readonly side: 'left' | 'right';
}

export interface MeasureScene {
  readonly width: number;
  readonly height: number;
  readonly plot: {
    readonly x: number;
    readonly width: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly ticks: readonly { readonly y: number; readonly label: string }[];
  /** Where zero lies, if there is something below it; else the foot of the plot is zero, or there is none. */
  readonly zero: number | null;
  /** In time order; reported values first, so that claims are drawn over them. */
  readonly marks: readonly MeasureMark[];
  readonly gaps: readonly MeasureGap[];
  /** How many values in view have no place on the scale: zero and below, where it is logarithmic. */
  readonly offScale: number;
}

/** A mark is never drawn narrower than this, so that it can be seen and pointed at. */
const NARROWEST = 8;

/** Below this ratio a claim and a report are about the same: no gap is drawn. */
const WORTH_SAYING = 1.5;

/** The values of a measure on the timeline's own axis. The vertical scale follows what is in view. */
export function buildMeasureScene(input: MeasureInput): MeasureScene {
  const { domain, plot, height, rem } = input;
  const top = rem * 1.75;
  const bottom = height - rem * 0.75;
  const inView = input.points.filter(({ extent }) => extent.start < domain.end && extent.end > domain.start);
  const values = valueScale(
    inView.map(({ value }) => value),
    input.scale,
  );
  const yOf = (value: number): number => bottom + values.share(value) * (top - bottom);
  const x = timeScale(domain, [plot.x, plot.x + plot.width]);
  const onScale = inView.filter(({ value }) => !Number.isNaN(values.share(value)));
  const marks = onScale
    .toSorted((a, b) => Number(a.claim) - Number(b.claim) || a.extent.start - b.extent.start)
    .map((point) => {
      const middle = (x.x(point.extent.start) + x.x(point.extent.end)) / 2;
      const half = Math.max(x.x(point.extent.end) - x.x(point.extent.start), NARROWEST) / 2;
      return {
        point,
        x0: middle - half,
        x1: middle + half,
        y: yOf(point.value),
        label: null,
      };
    });
  const texts: TextBox[] = [];
  const labelledMarks = marks.map((mark) => labelled(mark, marks, texts, input));
  return {
    width: plot.x + plot.width,
    height,
    plot: { ...plot, top, bottom },
    ticks: values.ticks.map((value) => ({ y: yOf(value), label: input.words.tick(value) })),
    zero: values.share(0) > 0 ? yOf(0) : null,
    marks: labelledMarks,
    gaps: marks
      .filter(({ point }) => point.claim)
      .flatMap((claim) => gapOf(claim, marks, texts, input) ?? []),
    offScale: inView.length - onScale.length,
  };
}

/** Where a text stands: from where to where, and its middle. */
interface TextBox extends Extent {
  readonly y: number;
}

/** Whether a text would lie over another; `size` is that of both. */
const isOver = (texts: readonly TextBox[], { x0, x1, y }: TextBox, size: number): boolean =>
  texts.some((other) => other.x0 < x1 && other.x1 > x0 && Math.abs(other.y - y) < size * LINE);

/** Between the middles of two lines of text, in their heights. */
const LINE = 1.1;

/** Over the middle of its mark, for a label that stands above. */
const ABOVE = 15;

/** How far around the middle of a label its letters reach, in label heights. */
const LETTERS = 0.6;

/**
 * A claim's label beside it, where it hides no other value, else above it; none where it does not fit, or lies over
 * another. Adds where it stands to `texts`.
 */
function labelled(
  mark: MeasureMark,
  marks: readonly MeasureMark[],
  texts: TextBox[],
  { plot, rem, measure }: MeasureInput,
): MeasureMark {
  const { point, y } = mark;
  const x = (mark.x0 + mark.x1) / 2;
  if (!point.claim || x < plot.x || x > plot.x + plot.width) return mark;
  const size = rem * 0.8125;
  const width = measure(point.label, { size, weight: 'bold' }) + rem;
  const free = (x0: number, x1: number): boolean =>
    x0 >= plot.x &&
    x1 <= plot.x + plot.width &&
    !isOver(texts, { x0, x1, y }, size) &&
    !marks.some(
      (other) => other !== mark && other.x0 < x1 && other.x1 > x0 && Math.abs(other.y - y) < size * LETTERS,
    );
  const side = free(x - width, x) ? 'left' : free(x, x + width) ? 'right' : 'above';
  const x0 = side === 'left' ? x - width : side === 'right' ? x : x - width / 2;
  const box = { x0, x1: x0 + width, y: side === 'above' ? y - ABOVE : y };
  if (box.x0 < plot.x || box.x1 > plot.x + plot.width || isOver(texts, box, size)) return mark;
  texts.push(box);
  return { ...mark, label: { text: point.label, side } };
}

/** Between the line of a gap and its words. */
const BESIDE = 8;

/** Null where the claim lies among the reported values, near one of them, or where none is reported. */
function gapOf(
  claim: MeasureMark,
  marks: readonly MeasureMark[],
  texts: readonly TextBox[],
  { plot, rem, measure, words }: MeasureInput,
): MeasureGap | null {
  const { extent, value } = claim.point;
  const reported = marks.filter(
    ({ point }) => !point.claim && point.extent.start < extent.end && point.extent.end > extent.start,
  );
  const above = reported.filter(({ point }) => point.value >= value);
  if (reported.length === 0 || (above.length > 0 && above.length < reported.length)) return null;
  const nearest = reported.reduce((best, other) =>
    Math.abs(other.point.value - value) < Math.abs(best.point.value - value) ? other : best,
  );
  if (value === nearest.point.value) return null;
  const ratio = value / nearest.point.value;
  if (ratio < WORTH_SAYING && ratio > 1 / WORTH_SAYING) return null;
  const x = (claim.x0 + claim.x1) / 2;
  // Nothing is so many times zero, or so many times what lies on the other side of it.
  const said = ratio > 0 && Number.isFinite(ratio) ? words.ratio(ratio) : '';
  const size = rem * 0.8125;
  const width = measure(said, { size, weight: 'regular' }) + BESIDE;
  const side = x + width <= plot.x + plot.width ? 'right' : 'left';
  const x0 = side === 'right' ? x : x - width;
  const box = { x0, x1: x0 + width, y: (claim.y + nearest.y) / 2 };
  return { x, y0: claim.y, y1: nearest.y, label: isOver(texts, box, size) ? '' : said, side };
}
