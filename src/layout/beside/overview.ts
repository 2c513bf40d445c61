import { max, sum } from 'd3-array';
import type { Interval } from '../../dates/time';
import { bandKeys, layerOfBand, RECORD } from '../../model/events/band-key';
import { type BandColumns, type EventIndex } from '../../model/events/event-index';
import type { LabelFont, MeasureText } from '../labels/text';
import { axisOf } from '../axis';
import type { AxisWords } from '../tick-kinds';
import { binsInterval, binUnitFor } from '../bins';
import { clamp, type Extent } from '../extent';
import type { Tick } from '../scene/scene';
import { countActive } from '../detail/segments';
import { timeScale, type TimeScale } from '../time-scale';

/** How many events a stretch of time has, in the strip. Pixels. */
export interface OverviewCount {
  /** A unit of the calendar. */
  readonly extent: Interval;
  readonly x0: number;
  readonly x1: number;
  /** Of all events, and of those that pass the filters. */
  readonly all: number;
  readonly shown: number;
  /** How high that many stand, on one scale. */
  readonly allHeight: number;
  readonly shownHeight: number;
}

/** The whole dataset in one strip: a row for each category and a bar for each event, or how many there are. Pixels. */
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
  /** In place of bars where there are many events, of all categories together. */
  readonly counts: readonly OverviewCount[];
  readonly ticks: readonly Tick[];
  /** The chosen range; null without one. */
  readonly range: Extent | null;
}

export interface OverviewInput {
  readonly index: EventIndex;
  readonly categories: number;
  readonly isShown: (position: number) => boolean;
  /** What is shown of a band and layer, by `bandKey`. */
  readonly bandAt: (band: number) => BandColumns;
  /** Whether the record is shown. */
  readonly record: boolean;
  readonly limits: Interval;
  readonly range: Interval | null;
  readonly width: number;
  readonly height: number;
  readonly font: LabelFont;
  readonly measure: MeasureText;
  readonly words: AxisWords;
}

/** A bar is never thinner than this, so that a single day can be seen. */
const THINNEST = 5;

/** The brush is drawn at least this wide, so that it can be seen and taken hold of. */
const NARROWEST = 10;

/** Where the brush stands over the overview: the visible domain among all there is. Pixels. */
export function brushExtent(visible: Interval, limits: Interval, width: number): Extent {
  const scale = timeScale(limits, [0, width]);
  const x0 = scale.x(visible.start);
  const x1 = scale.x(visible.end);
  const half = Math.max(x1 - x0, NARROWEST) / 2;
  const middle = Math.min(Math.max((x0 + x1) / 2, half), width - half);
  return { x0: middle - half, x1: middle + half };
}

/** More events than this are counted, not drawn one by one: as many as have their titles in the picture. */
const MOST_BARS = 60;

export function buildOverview(input: OverviewInput): OverviewScene {
  const { index, categories, width, height } = input;
  const scale = timeScale(input.limits, [0, width]);
  const row = height / (categories + 1);
  const isCounted = index.count > MOST_BARS;
  return {
    width,
    height,
    bars: barsOf(input, scale, row, isCounted ? 0 : index.count),
    barHeight: Math.min(7, row * 0.5),
    counts: isCounted ? countsOf(input, scale) : [],
    ticks: axisOf(scale, input.font, input.measure, input.words, { finest: index.finest }).ticks,
    range: input.range === null ? null : clamp(scale, input.range),
  };
}

function barsOf(
  { index, record, isShown }: OverviewInput,
  scale: TimeScale,
  row: number,
  count: number,
): OverviewScene['bars'] {
  const shown = new Uint8Array(count);
  const x0 = new Float64Array(count);
  const x1 = new Float64Array(count);
  const y = new Float64Array(count);
  for (let position = 0; position < count; position++) {
    shown[position] = isShown(position) ? 1 : !record && index.layer[position] === RECORD ? 2 : 0;
    const start = finiteOr(index.firstStart[position], index.anchor[position]);
    const end = finiteOr(index.lastEnd[position], index.anchor[position]);
    const middle = (scale.x(start) + scale.x(end)) / 2;
    const half = Math.max(scale.x(end) - scale.x(start), THINNEST) / 2;
    x0[position] = middle - half;
    x1[position] = middle + half;
    y[position] = row * ((index.category[position] ?? 0) + 1);
  }
  return { count, category: index.category, x0, x1, y, shown };
}

/** The narrowest bar of counts, and the least height of one, in pixels. */
const NARROWEST_BIN = 8;
const LEAST_HEIGHT = 1.5;
/** What share of the strip the fullest bar takes. */
const FULL = 0.9;

const countIn = (bands: readonly BandColumns[], extent: Interval): number =>
  sum(bands, (band) => countActive(band, extent));

function countsOf(
  { index, categories, limits, record, bandAt, height }: OverviewInput,
  scale: TimeScale,
): readonly OverviewCount[] {
  const unit = binUnitFor(scale.msPerPx, NARROWEST_BIN, index.finest);
  const bands = bandKeys(categories).filter((band) => record || layerOfBand(band) !== RECORD);
  const every = bands.flatMap((band) => index.bands[band] ?? []);
  const shown = bands.map(bandAt);
  const bins = Array.from(
    { length: unit.numberAt(limits.end - 1) - unit.numberAt(limits.start) + 1 },
    (_, i) => binsInterval(unit, unit.numberAt(limits.start) + i),
  )
    .map((extent) => ({ extent, all: countIn(every, extent), shown: countIn(shown, extent) }))
    .filter(({ all }) => all > 0);
  const peak = max(bins, ({ all }) => all) ?? 0;
  const heightOf = (events: number): number =>
    events === 0 ? 0 : Math.max(LEAST_HEIGHT, (height * FULL * events) / peak);
  return bins.map((bin) => ({
    ...bin,
    ...clamp(scale, bin.extent),
    allHeight: heightOf(bin.all),
    shownHeight: heightOf(bin.shown),
  }));
}

const finiteOr = (time: number | undefined, otherwise: number | undefined): number =>
  time !== undefined && Number.isFinite(time) ? time : (otherwise ?? 0);
