import type { Interval } from '../dates/time';
import type { EventIndex } from '../model/event-index';
import type { LabelFont, MeasureText } from './text';
import { axisOf } from './axis';
import type { Tick } from './scene';
import { timeScale, type TimeScale } from './time-scale';

/** The whole dataset in one strip: a row for each category, a bar for each event. Pixels. */
export interface OverviewScene {
  readonly width: number;
  readonly height: number;
  readonly bars: {
    readonly count: number;
    readonly category: Uint8Array;
    readonly x0: Float64Array;
    readonly x1: Float64Array;
    readonly y: Float64Array;
    /** 1 where the event passes the filters, 0 where it does not, 2 where its layer is not shown at all. */
    readonly shown: Uint8Array;
  };
  readonly barHeight: number;
  readonly ticks: readonly Tick[];
  /** The chosen range; null without one. */
  readonly range: { readonly x0: number; readonly x1: number } | null;
}

export interface OverviewInput {
  readonly index: EventIndex;
  readonly categories: number;
  readonly shown: Uint32Array;
  /** Whether the record is shown. */
  readonly record: boolean;
  readonly limits: Interval;
  readonly range: Interval | null;
  readonly width: number;
  readonly height: number;
  readonly font: LabelFont;
  readonly measure: MeasureText;
}

/** A bar is never thinner than this, so that a single day can be seen. */
const THINNEST = 5;

/** The brush is drawn at least this wide, so that it can be seen and taken hold of. */
const NARROWEST = 10;

/** Where the brush stands over the overview: the visible domain among all there is. Pixels. */
export function brushExtent(visible: Interval, limits: Interval, width: number): { x0: number; x1: number } {
  const scale = timeScale(limits, [0, width]);
  const x0 = scale.x(visible.start);
  const x1 = scale.x(visible.end);
  const half = Math.max(x1 - x0, NARROWEST) / 2;
  const middle = Math.min(Math.max((x0 + x1) / 2, half), width - half);
  return { x0: middle - half, x1: middle + half };
}

export function buildOverview(input: OverviewInput): OverviewScene {
  const { index, categories, width, height } = input;
  const scale = timeScale(input.limits, [0, width]);
  const row = height / (categories + 1);
  const shown = new Uint8Array(index.count);
  if (!input.record)
    for (const [position, layer] of index.layer.entries()) shown[position] = layer === 0 ? 0 : 2;
  for (const position of input.shown) shown[position] = 1;
  const x0 = new Float64Array(index.count);
  const x1 = new Float64Array(index.count);
  const y = new Float64Array(index.count);
  for (let position = 0; position < index.count; position++) {
    const start = finiteOr(index.firstStart[position], index.anchor[position]);
    const end = finiteOr(index.lastEnd[position], index.anchor[position]);
    const middle = (scale.x(start) + scale.x(end)) / 2;
    const half = Math.max(scale.x(end) - scale.x(start), THINNEST) / 2;
    x0[position] = middle - half;
    x1[position] = middle + half;
    y[position] = row * ((index.category[position] ?? 0) + 1);
  }
  return {
    width,
    height,
    bars: { count: index.count, category: index.category, x0, x1, y, shown },
    barHeight: Math.min(7, row * 0.5),
    ticks: axisOf(scale, input.font, input.measure).ticks,
    range: input.range === null ? null : rangeExtent(input.range, scale),
  };
}

/** Clipped to the strip; a range beyond all data leaves an empty one at the edge. */
function rangeExtent({ start, end }: Interval, scale: TimeScale): { x0: number; x1: number } {
  const [left, right] = scale.range;
  const clip = (time: number): number => Math.min(Math.max(scale.x(time), left), right);
  return { x0: clip(start), x1: clip(end) };
}

const finiteOr = (time: number | undefined, otherwise: number | undefined): number =>
  time !== undefined && Number.isFinite(time) ? time : (otherwise ?? 0);
