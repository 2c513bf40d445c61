import { max, min } from 'd3-array';
import { axisOf } from '../axis';
import type { LabelFont } from '../labels/text';
import type { Rect } from '../rect';
import { timeScale } from '../time-scale';
import { labelsOf } from './measure-labels';
import {
  ARROW,
  arrowsOf,
  columnsOf,
  gapsOf,
  marksOf,
  NARROWEST,
  rangesOf,
  type ValueInView,
} from './measure-marks';
import type { MeasureInput, MeasureScene } from './measure-scene';
import { measureTargets } from './measure-targets';
import { valueScale } from './value-scale';

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

function valuesInView({ entries, domain }: MeasureInput): readonly ValueInView[] {
  const inView: ValueInView[] = [];
  for (const [index, entry] of entries.entries()) {
    const { start, end } = entry.extent;
    if (start < domain.end && end > domain.start) inView.push({ entry, index });
  }
  return inView;
}
