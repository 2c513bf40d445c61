import type { Interval } from '../../dates/time';
import { bandKeys, categoryOfBand, layerOfBand, RECORD } from '../../model/events/band-key';
import { type BandColumns, type EventIndex } from '../../model/events/event-index';
import type { LabelFont, MeasureText } from '../labels/text';
import { axisOf } from '../axis';
import type { AxisWords } from '../tick-kinds';
import { binUnitFor } from '../bins';
import { IDENTITY, type AxisTransform } from '../axis-transform';
import { densityBars } from '../detail/density-bars';
import { NO_DENSITIES, type DensityColumns } from '../detail/density-columns';
import { clamp, type Extent } from '../extent';
import type { Tick } from '../scene/scene';
import { peakOf } from '../detail/segments';
import { timeScale, type TimeScale } from '../time-scale';

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
  /** In place of bars where there are many events: of all of them, and of those that pass the filters. */
  readonly densities: { readonly all: DensityColumns; readonly shown: DensityColumns };
  readonly ticks: readonly Tick[];
  /** The chosen range; null without one. */
  readonly range: Extent | null;
  /** The strip is laid out for the screen as it is. */
  readonly transform: AxisTransform;
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

/** More events than this are counted, not drawn one by one. */
const MOST_BARS = 500;

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
    densities: isCounted ? densitiesOf(input, scale, row) : { all: NO_DENSITIES, shown: NO_DENSITIES },
    ticks: axisOf(scale, input.font, input.measure, input.words, { finest: index.finest }).ticks,
    range: input.range === null ? null : clamp(scale, input.range),
    transform: IDENTITY,
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

/** The narrowest bar of the overview's density rows, in pixels. */
const NARROWEST_BIN = 2;

function densitiesOf(
  { index, categories, limits, record, bandAt }: OverviewInput,
  scale: TimeScale,
  row: number,
): OverviewScene['densities'] {
  const unit = binUnitFor(scale.msPerPx, NARROWEST_BIN, index.finest);
  const segment = { extent: limits, aggregated: true, own: new Uint32Array(), spanning: [], hasBars: true };
  const all = densityBars(index, unit, scale);
  const shown = densityBars(index, unit, scale);
  for (const band of bandKeys(categories)) {
    const category = categoryOfBand(band);
    const layer = layerOfBand(band);
    const every = index.bands[band];
    if (every === undefined || (layer === RECORD && !record)) continue;
    const base = row * (category + 1) + row * 0.4;
    const ground = { band: category, layer, base, height: row * 0.85, peak: peakOf(every, unit) };
    const detail = { band, segments: [segment] };
    all.add(detail, every, ground);
    shown.add(detail, bandAt(band), ground);
  }
  return { all: all.columns(), shown: shown.columns() };
}

const finiteOr = (time: number | undefined, otherwise: number | undefined): number =>
  time !== undefined && Number.isFinite(time) ? time : (otherwise ?? 0);
