import type { Interval } from '../../dates/time';
import { isActive } from '../../model/events/index-queries';
import type { BandColumns, EventIndex } from '../../model/events/event-index';
import { lowerBound } from '../../model/events/bisect';
import { binsInterval, binUnitFor, type BinUnit } from '../bins';
import { GLYPH_PITCH, type MarkGroup } from './mark-groups';
import { guestsIn } from './spanning';
import type { DensityColumns } from '../scene/scene';
import type { TimeScale } from '../time-scale';
import { countActive, runsOf, type Run } from './segments';

/** How a band's events are shared out between marks and bars, at a resolution and in a window. */
export interface BandDetail {
  /** The band and layer, by `bandPlace`. */
  readonly place: number;
  readonly runs: readonly RunDetail[];
}

export interface RunDetail extends Run {
  /** Positions drawn as marks whose glyphs stand here, in time order. */
  readonly own: Uint32Array;
  /** Positions drawn as marks that reach in from elsewhere. */
  readonly guests: readonly number[];
  /** Whether what is active and no mark is counted in bars: all of a dense run, too many guests of another. */
  readonly hasBars: boolean;
}

const NONE = new Uint32Array();

/** Shares out a band's events. Every event that is active in a bin is a mark there or counted there, once. */
export function detailOf(
  index: EventIndex,
  place: number,
  band: BandColumns,
  lanes: number,
  resolution: number,
  window: Interval,
): BandDetail {
  const runs = runsOf(band, lanes, resolution, window).map((run): RunDetail => {
    if (run.dense) return { ...run, own: NONE, guests: [], hasBars: true };
    const from = lowerBound(band.anchors, run.extent.start);
    const to = lowerBound(band.anchors, run.extent.end);
    const own = band.positions.subarray(from, to).toSorted();
    const guests = guestsIn(index, band, run.extent, from, to);
    return { ...run, own, guests: guests ?? [], hasBars: guests === null };
  });
  return { place, runs };
}

/** How many of some positions are active in a stretch. */
const activeAmong = (index: EventIndex, positions: Uint32Array, extent: Interval): number =>
  positions.reduce((sum, position) => sum + Number(isActive(index, position, extent)), 0);

/** What a density row stands on, and how high it may grow. Pixels. */
export interface DensityGround {
  /** Place of the band in the scene. */
  readonly band: number;
  readonly layer: number;
  readonly base: number;
  readonly height: number;
  /** What a bar of the whole height stands for: the most that any bin of the band holds, in view or not. */
  readonly peak: number;
}

/** The height of a bar: in proportion, from zero, and never so low that one event is not seen. */
const barHeight = (events: number, { height, peak }: DensityGround): number =>
  Math.max(2, (height * events) / Math.max(peak, 1));

/**
 * Collects the bars of all bands; `columns` gives them in the order in which they were added. A bar takes two
 * bisections, and under marks one step for each of them: some thousand bars on three screens, some hundred marks.
 */
export function densityBars(index: EventIndex, unit: BinUnit, scale: TimeScale) {
  const bars: number[] = [];
  const [left, right] = scale.range;
  const addRun = (band: BandColumns, ground: DensityGround, run: RunDetail): void => {
    const from = unit.numberAt(Math.max(run.extent.start, scale.domain.start));
    const to = unit.numberAt(Math.min(run.extent.end, scale.domain.end) - 1);
    for (let bin = from; bin <= to; bin++) {
      const extent = binsInterval(unit, bin);
      const events = countActive(band, extent) - activeAmong(index, run.own, extent);
      if (events <= 0) continue;
      const x0 = Math.max(left, scale.x(extent.start));
      const x1 = Math.min(right, scale.x(extent.end));
      if (x0 >= x1) continue;
      const top = ground.base - barHeight(events, ground);
      const quiet = Number(!run.dense);
      bars.push(ground.band, ground.layer, quiet, x0, x1, ground.base, top, events, extent.start, extent.end);
    }
  };
  return {
    add(detail: BandDetail, band: BandColumns, ground: DensityGround): void {
      const runs = detail.runs.filter(({ hasBars }) => hasBars);
      for (const run of runs) if (run.dense) addRun(band, ground, run);
      for (const run of runs) if (!run.dense) addRun(band, ground, run);
    },
    columns: (): DensityColumns => columnsOf(bars),
  };
}

const FIELDS = 10;

function columnsOf(bars: readonly number[]): DensityColumns {
  const count = bars.length / FIELDS;
  const field = (place: number) => (_: unknown, bar: number) => bars[bar * FIELDS + place] ?? 0;
  const length = { length: count };
  return {
    count,
    band: Uint8Array.from(length, field(0)),
    layer: Uint8Array.from(length, field(1)),
    quiet: Uint8Array.from(length, field(2)),
    x0: Float64Array.from(length, field(3)),
    x1: Float64Array.from(length, field(4)),
    base: Float64Array.from(length, field(5)),
    top: Float64Array.from(length, field(6)),
    events: Uint32Array.from(length, field(7)),
    start: Float64Array.from(length, field(8)),
    end: Float64Array.from(length, field(9)),
  };
}

export const NO_DENSITIES = columnsOf([]);

/** The least width of a cell that is pointed at, in pixels at the resolution. */
const NARROWEST_CELL = GLYPH_PITCH;

/** The dense runs of a band as cells of whole calendar units: what a reader points at, walks and opens. */
export function densityCells(
  { place, runs }: BandDetail,
  band: BandColumns,
  resolution: number,
  window: Interval,
): readonly MarkGroup[] {
  const unit = binUnitFor(resolution, NARROWEST_CELL);
  const cells: MarkGroup[] = [];
  for (const { extent, dense } of runs) {
    if (!dense) continue;
    const from = unit.numberAt(Math.max(extent.start, window.start));
    const to = unit.numberAt(Math.min(extent.end, window.end) - 1);
    for (let bin = from; bin <= to; bin++) {
      const whole = binsInterval(unit, bin);
      const part = { start: Math.max(whole.start, extent.start), end: Math.min(whole.end, extent.end) };
      const events = countActive(band, part);
      if (events === 0) continue;
      const first = band.positions[Math.min(lowerBound(band.anchors, part.start), band.positions.length - 1)];
      cells.push({
        positions: [first ?? 0],
        anchor: part.start + (part.end - part.start) / 2,
        cell: { place, extent: part, events },
      });
    }
  }
  return cells;
}
