import { ascending, bisector, group, max, min, sort } from 'd3-array';
import type { Interval } from '../../dates/time';
import type { MeasureFinding } from '../../model/measure-findings';
import type { MeasureEntry } from '../../model/measure-points';
import { axisOf } from '../axis';
import type { LabelFont, MeasureText } from '../labels/text';
import type { AxisWords } from '../tick-kinds';
import { timeScale, type TimeScale } from '../time-scale';
import { measureTargets, type MeasureTarget } from './measure-targets';
import { textPlaces, type PlacedText, type Rect } from './text-places';
import { valueScale, type ValueScaleKind } from './value-scale';

/*
 *           ↑ 1990: $1.97bn and ≈ $2.2bn              what lies above the scale: an arrow, its time and value
 *   $600m |                                    ↑
 *         |                  Claimed for 2017: ◆      claim, with its modifier
 *         |                        over 6.4 ×  ┊      how far it lies from all that is reported for its time
 *   $300m |   ━ ━                              ┊
 *         |  ━┃  ━━    ━                       ┊      a dash for each reported value, a line between those of one time
 *      $0 |____━_______━_━__━━━━━━━━━━━━━━━━━━━━━_     gaps stay gaps
 *  −$300m |      ━                                    what is below zero stands below its line
 *          1990      2000      2010      2020
 */

/** What the picture says. */
export interface MeasureWords {
  readonly axis: AxisWords;
  /** A value at its tick: "$300m". */
  readonly tick: (value: number) => string;
  /** A claim in its label, and the same as short as can be: "Claimed for 2017: > $500m", "> $500m". */
  readonly claim: (claim: MeasureEntry) => readonly [string, string];
  /** How many times what is reported a claim is: "over 6.4 × the $77.9m on record". */
  readonly ratio: (finding: MeasureFinding) => string;
  /** Reported values above the claims, in time order: "1990: $1.97bn and ≈ $2.2bn". */
  readonly above: (values: readonly MeasureEntry[]) => string;
}

export type MeasureScale = ValueScaleKind;

export interface MeasureInput {
  /** In time order. */
  readonly entries: readonly MeasureEntry[];
  readonly findings: readonly MeasureFinding[];
  readonly domain: Interval;
  /** Where the domain begins and ends: left edge and width, in pixels. */
  readonly plot: { readonly x: number; readonly width: number };
  /** Whether the labels of the values' axis take their room from the plot; else they stand left of it. */
  readonly isAlone: boolean;
  /** Empty width that a heading needs left of the values; 0 where it stands above them. */
  readonly headRoom: number;
  readonly height: number;
  readonly rem: number;
  readonly scale: MeasureScale;
  readonly words: MeasureWords;
  readonly measure: MeasureText;
}

export interface MeasureMark {
  readonly entry: MeasureEntry;
  /** Its place in the series. */
  readonly index: number;
  readonly x0: number;
  /** Its middle. */
  readonly x: number;
  readonly x1: number;
  readonly y: number;
  /** Whether it lies above the scale, where an arrow stands for it. */
  readonly isAbove: boolean;
}

/** A line down. */
export interface Stroke {
  readonly x: number;
  readonly y0: number;
  readonly y1: number;
}

/** A text of the picture, and what kind it is. */
export interface MeasureLabel extends PlacedText {
  readonly kind: 'claim' | 'ratio' | 'above';
  /** Size of the text in pixels. */
  readonly size: number;
  /** The line from a label that stands away from its mark down to it; null for none. */
  readonly leader: Stroke | null;
}

export interface MeasureScene {
  readonly width: number;
  readonly height: number;
  /** Text size of both axes, in pixels. */
  readonly fontSize: number;
  readonly plot: Rect;
  readonly ticks: readonly { readonly y: number; readonly label: string }[];
  readonly timeTicks: readonly { readonly x: number; readonly label: string }[];
  /** The width that is empty left of the values, for a heading; 0 where it has no room there. */
  readonly emptyLeft: number;
  /** Where zero lies, if there is something below it; else the foot of the plot is zero, or there is none. */
  readonly zero: number | null;
  /** Reported values first, so that claims are drawn over them. */
  readonly marks: readonly MeasureMark[];
  /** Where values are more than pixels can tell apart: from the least to the greatest in each column of pixels. */
  readonly columns: readonly Stroke[];
  /** Between several values of one time. */
  readonly ranges: readonly Stroke[];
  /** Where something lies above the scale. */
  readonly arrows: readonly { readonly x: number; readonly y: number }[];
  /** From a claim to the nearest reported value of its time, where the claim lies outside of all of them. */
  readonly gaps: readonly Stroke[];
  readonly labels: readonly MeasureLabel[];
  readonly targets: readonly MeasureTarget[];
  /** All values in view that have a place, in the order of the series. */
  readonly values: readonly MeasureMark[];
  /** How many values in view have no place on the scale: zero and below, where it is logarithmic. */
  readonly offScale: number;
}

/** A dash is never drawn narrower than this, so that it can be seen and pointed at. */
const NARROWEST = 8;

/** Pixels between the dashes of two years. */
const BETWEEN = 1;

/** Half a claim's mark with its outline. */
const HALF_CLAIM = 9;

/** Over the scale: an arrow's foot and height. */
const ARROW = { foot: 3, height: 13 } as const;

/** Arrows that are nearer than this to each other are one. */
const ARROWS_APART = 14;

/** More claims than this are drawn and not labelled. */
const MOST_LABELLED = 40;

/** Below this ratio a claim and a report are about the same: no gap is drawn. */
const WORTH_SAYING = 1.5;

/** Pixels between the values' axis and its labels, and between those and a heading. */
const TICK_GAP = 8;
const HEAD_GAP = 24;

/** The values of a measure on an axis of time. The vertical scale follows what is in view. */
export function buildMeasureScene(input: MeasureInput): MeasureScene {
  const { domain, height, rem, words } = input;
  const font: LabelFont = { size: rem * 0.8125, weight: 'regular' };
  const inView = valuesInView(input);
  const values = valueScale(
    inView.map(({ entry }) => entry.value),
    input.scale,
    max(inView, ({ entry }) => (entry.claim ? entry.value : undefined)) ?? null,
  );
  const tickWidth = max(values.ticks, (tick) => input.measure(words.tick(tick), font)) ?? 0;
  const right = input.plot.x + input.plot.width;
  const left = input.plot.x + (input.isAlone ? tickWidth + TICK_GAP : 0);
  const time = timeScale(domain, [left, right]);
  const first = Math.max(left, min(inView, ({ entry }) => time.x(entry.extent.start)) ?? left);
  const free = first - NARROWEST - tickWidth - TICK_GAP - HEAD_GAP;
  const isBeside = input.headRoom > 0 && free >= input.headRoom;
  const frame: Rect = {
    x0: isBeside ? first - NARROWEST : left,
    x1: right,
    y0: rem * 1.75,
    y1: height - rem * 1.75,
  };
  const yOf = (value: number): number => frame.y1 + values.share(value) * (frame.y0 - frame.y1);
  const all = marksOf(inView, time, yOf, frame);
  const onScale = all.filter(({ isAbove }) => !isAbove);
  const reported = onScale.filter(({ entry }) => !entry.claim);
  const claims = onScale.filter(({ entry }) => entry.claim);
  // From here on single dashes would lie over each other.
  const isDense = reported.length > (frame.x1 - frame.x0) / 2;
  const arrows = arrowsOf(all.filter(({ isAbove }) => isAbove));
  const axis = axisOf(time, font, input.measure, words.axis);
  const drawn = {
    marks: isDense ? claims : [...reported, ...claims],
    columns: isDense ? columnsOf(reported, frame) : [],
    ranges: isDense ? [] : rangesOf(reported),
    gaps: gapsOf(claims, input.findings, yOf),
  };
  return {
    width: right,
    height,
    fontSize: font.size,
    plot: frame,
    ticks: values.ticks.map((value) => ({ y: yOf(value), label: words.tick(value) })),
    timeTicks: axis.ticks.filter(({ x, label }) => label !== '' && x >= frame.x0),
    emptyLeft: isBeside ? free : 0,
    zero: values.share(0) > 0 ? yOf(0) : null,
    ...drawn,
    arrows: arrows.map(({ x }) => ({ x, y: frame.y0 - ARROW.foot })),
    labels: labelsOf({ ...drawn, reported, claims, arrows, frame, font, isDense }, input),
    targets: measureTargets(all, { ...frame, y0: 0 }),
    values: all,
    offScale: inView.length - all.length,
  };
}

interface ValueInView {
  readonly entry: MeasureEntry;
  readonly index: number;
}

function valuesInView({ entries, domain }: MeasureInput): readonly ValueInView[] {
  const inView: ValueInView[] = [];
  for (const [index, entry] of entries.entries()) {
    const { start, end } = entry.extent;
    if (start < domain.end && end > domain.start) inView.push({ entry, index });
  }
  return inView;
}

const held = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

/** What is in view of each value's time, never so near to an edge that its mark would be cut. */
function marksOf(
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
    const shownAt = isAbove ? frame.y0 - ARROW.foot - ARROW.height / 2 : y;
    marks.push({ entry, index, x0: x - half, x, x1: x + half, y: shownAt, isAbove });
  }
  return marks;
}

/** The value of a place in the series, where it is in view. */
export function valueIn({ values }: MeasureScene, index: number): MeasureMark | undefined {
  const value = values[bisector(({ index: place }: MeasureMark) => place).left(values, index)];
  return value?.index === index ? value : undefined;
}

function columnsOf(marks: readonly MeasureMark[], frame: Rect): MeasureScene['columns'] {
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
function rangesOf(reported: readonly MeasureMark[]): MeasureScene['ranges'] {
  const byTime = group(reported, ({ entry }) => `${entry.extent.start} ${entry.extent.end}`);
  return [...byTime.values()].flatMap((marks) => {
    const [mark] = marks;
    const y0 = min(marks, ({ y }) => y) ?? 0;
    const y1 = max(marks, ({ y }) => y) ?? 0;
    return mark === undefined || y1 - y0 < APART ? [] : [{ x: mark.x, y0, y1 }];
  });
}

interface Arrow {
  readonly x: number;
  readonly values: readonly MeasureEntry[];
}

/** One for all values of about one time. */
function arrowsOf(above: readonly MeasureMark[]): readonly Arrow[] {
  const arrows: { x: number; values: MeasureEntry[] }[] = [];
  for (const mark of sort(above, (a, b) => ascending(a.x, b.x))) {
    const last = arrows.at(-1);
    if (last !== undefined && mark.x - last.x < ARROWS_APART) last.values.push(mark.entry);
    else arrows.push({ x: mark.x, values: [mark.entry] });
  }
  return arrows;
}

interface Gap extends Stroke {
  readonly finding: MeasureFinding;
}

function gapsOf(
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

interface Drawn {
  readonly marks: readonly MeasureMark[];
  readonly reported: readonly MeasureMark[];
  readonly claims: readonly MeasureMark[];
  readonly columns: MeasureScene['columns'];
  readonly ranges: MeasureScene['ranges'];
  readonly arrows: readonly Arrow[];
  readonly gaps: readonly Gap[];
  readonly frame: Rect;
  readonly font: LabelFont;
  readonly isDense: boolean;
}

/** Half a dash, and half a line, with a pixel of air. */
const HALF_DASH = 3;
const HALF_LINE = 2;

/** Over a claim of more than its value stands an arrow. */
const MORE = 19;

/** How many labels an arrow or a high value can get: more would be a list. */
const MOST_ABOVE = 12;

/** Claims first, then what lies above the scale, what lies above the claims, and how far claims lie from the record. */
function labelsOf(drawn: Drawn, { words, measure, rem, height }: MeasureInput): readonly MeasureLabel[] {
  const { claims, arrows, frame, font } = drawn;
  const bold: LabelFont = { ...font, weight: 'bold' };
  const small: LabelFont = { ...font, size: rem * 0.78125 };
  const all: Rect = { x0: frame.x0, x1: frame.x1 - 2, y0: 0, y1: height - rem * 1.25 };
  const places = textPlaces(all, blockedBy(drawn), measure);
  const labels: MeasureLabel[] = [];
  const add = (
    kind: MeasureLabel['kind'],
    text: PlacedText | null,
    { size }: LabelFont = small,
    leader: Stroke | null = null,
  ): void => {
    if (text !== null) labels.push({ ...text, kind, size, leader });
  };
  for (const claim of sort(claims.slice(0, MOST_LABELLED), (a, b) => b.entry.value - a.entry.value)) {
    const text = places.place(placesOfClaim(claim, words.claim(claim.entry), font.size), bold);
    const leader = text === null ? null : leaderOf(claim, text, font.size);
    if (leader !== null) places.block({ ...leader, x0: leader.x - HALF_LINE, x1: leader.x + HALF_LINE });
    add('claim', text, bold, leader);
  }
  for (const { x, values } of arrows.slice(0, MOST_ABOVE)) {
    const text = words.above(values);
    const y = frame.y0 - ARROW.foot - ARROW.height / 2;
    add('above', places.place(beside(text, x, y, 12), small));
  }
  const highest = max(claims, ({ entry }) => entry.value) ?? Infinity;
  const high = drawn.isDense ? [] : drawn.reported.filter(({ entry }) => entry.value > highest);
  for (const mark of high.slice(0, MOST_ABOVE)) {
    const text = words.above([mark.entry]);
    add('above', places.place(beside(text, mark.x, mark.y, (mark.x1 - mark.x0) / 2 + 6), small));
  }
  for (const gap of drawn.gaps) {
    if (gap.finding.ratio === null) continue;
    add('ratio', places.place(placesOfRatio(gap, words.ratio(gap.finding)), small));
  }
  return labels;
}

function* beside(text: string, x: number, y: number, distance: number): Generator<PlacedText> {
  yield { text, x: x + distance, y, anchor: 'start' };
  yield { text, x: x - distance, y, anchor: 'end' };
}

/** How many lines away from its mark a label may stand. */
const MOST_LINES = 5;

/** Beside the mark, then above it, then further above on a line of its own; the long words first wherever they fit. */
function* placesOfClaim(
  { entry, x, y }: MeasureMark,
  [long, short]: readonly [string, string],
  size: number,
): Generator<PlacedText> {
  const over = entry.modifier === 'more-than' ? MORE : HALF_CLAIM;
  const lifted = (text: string, line: number): readonly PlacedText[] => {
    const at = y - over - size * (0.8 + line * 1.2);
    return [
      { text, x, y: at, anchor: 'middle' },
      { text, x: x + HALF_CLAIM, y: at, anchor: 'end' },
      { text, x: x - HALF_CLAIM, y: at, anchor: 'start' },
    ];
  };
  for (const text of [long, short]) {
    yield { text, x: x - HALF_CLAIM - 7, y, anchor: 'end' };
    yield { text, x: x + HALF_CLAIM + 7, y, anchor: 'start' };
    for (let line = 0; line <= MOST_LINES; line++) yield* lifted(text, line);
  }
  for (const text of [long, short])
    for (const anchor of ['middle', 'end', 'start'] as const)
      yield { text, x, y: y + HALF_CLAIM + size * 0.8, anchor };
}

/** The line from a label that stands away from its mark; null where it stands beside it. */
function leaderOf(mark: MeasureMark, text: PlacedText, size: number): Stroke | null {
  const y0 = text.y + size * 0.65;
  const y1 = mark.y - (mark.entry.modifier === 'more-than' ? MORE : HALF_CLAIM);
  return y1 - y0 < size * 0.5 ? null : { x: mark.x, y0, y1 };
}

/** Along the line of a gap, from its middle on. */
function* placesOfRatio({ x, y0, y1 }: Stroke, text: string): Generator<PlacedText> {
  for (const share of [0.3, 0.5, 0.4, 0.6, 0.2, 0.7, 0.8]) yield* beside(text, x, y0 + (y1 - y0) * share, 10);
}

function blockedBy({ marks, columns, ranges, arrows, gaps, frame }: Drawn): readonly Rect[] {
  return [
    ...marks.map(({ entry, x0, x1, y }) =>
      entry.claim
        ? { x0, x1, y0: y - (entry.modifier === 'more-than' ? MORE : HALF_CLAIM), y1: y + HALF_CLAIM }
        : { x0, x1, y0: y - HALF_DASH, y1: y + HALF_DASH },
    ),
    ...columns.map(({ x, y0, y1 }) => ({ x0: x, x1: x + 1, y0: y0 - HALF_LINE, y1: y1 + HALF_LINE })),
    ...ranges.map(({ x, y0, y1 }) => ({ x0: x - HALF_LINE, x1: x + HALF_LINE, y0, y1 })),
    ...arrows.map(({ x }) => ({
      x0: x - 5,
      x1: x + 5,
      y0: frame.y0 - ARROW.foot - ARROW.height,
      y1: frame.y0,
    })),
    ...gaps.map(({ x, y0, y1 }) => ({
      x0: x - HALF_LINE,
      x1: x + HALF_LINE,
      y0: Math.min(y0, y1),
      y1: Math.max(y0, y1),
    })),
  ];
}
