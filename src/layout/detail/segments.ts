import type { Interval } from '../../dates/time';
import type { BandColumns } from '../../model/events/event-index';
import { lowerBound, momentsIn, upperBound } from '../../model/events/bisect';
import { binsInterval, binUnitFor, type BinUnit } from '../bins';
import { GLYPH_PITCH } from './mark-groups';

/*
 *   one band        ▲  ▲ ▲    ▂▃▅▇█▆▅▃▂▂▃▅▆▃▂   ▲    ▲
 *                  |  marks  |   density row   |  marks  |      segments
 *                  |···|···|·|···|···|···|···|·|···|···|·|      steps: so many bins each
 *
 *  Each step of a band is decided by itself: what fits is drawn mark by mark, the rest is counted; neighbours that
 *  are drawn alike are one segment. So a crisis is a density row in a decade of single events.
 */

/** A stretch of a band that is drawn in one way. The first and the last may have no bound. */
export interface Segment {
  readonly extent: Interval;
  /** Counted in a density row, in place of marks. */
  readonly aggregated: boolean;
}

/** Bars of a density row are no narrower than this, in pixels at the resolution. */
const NARROWEST_BAR = 1.5;

/** A step is at least so long, in pixels: room for a few labels. */
const SHORTEST_STEP = 128;

/** A band of so few events has no density row, however they lie. */
const FEW = 48;

/** What part of the room for glyphs may be taken before marks give way to a density row. */
const FILL = 0.8;

/** Whether a band is drawn mark by mark at every resolution. */
export const isSparse = ({ positions }: BandColumns): boolean => positions.length <= FEW;

/** The unit in which events are counted at a resolution, in milliseconds per pixel; `finest` is that of the index. */
export const binUnitAt = (resolution: number, finest?: number): BinUnit =>
  binUnitFor(resolution, NARROWEST_BAR, finest);

/** How many events are active in a stretch of time: begun before its end and not ended before its start. */
export const countActive = ({ starts, ends }: BandColumns, { start, end }: Interval): number =>
  lowerBound(starts, end) - upperBound(ends, start);

/** How many glyphs stand in a stretch of time. */
const countAnchors = ({ anchors }: BandColumns, extent: Interval): number =>
  momentsIn(anchors, extent).length;

/**
 * Decides a band's level of detail: its segments in a stretch of time at a resolution, in milliseconds per pixel. Steps
 * are the same wherever the stretch lies, so moving it changes nothing that stays in view. `finest` is that of the index.
 */
export function segmentsOf(
  band: BandColumns,
  lanes: number,
  resolution: number,
  within: Interval,
  finest?: number,
): readonly Segment[] {
  if (isSparse(band)) return [{ extent: within, aggregated: false }];
  const unit = binUnitAt(resolution, finest);
  let bins = 1;
  while (bins * unit.length < SHORTEST_STEP * resolution) bins *= 2;
  const glyphs = ((bins * unit.length) / resolution / GLYPH_PITCH) * lanes;
  const segments: Segment[] = [];
  const last = Math.floor(unit.numberAt(within.end) / bins);
  for (let step = Math.floor(unit.numberAt(within.start) / bins); step <= last; step++) {
    const extent = binsInterval(unit, step * bins, (step + 1) * bins - 1);
    const aggregated = countAnchors(band, extent) > glyphs * FILL;
    const before = segments.at(-1);
    if (before?.aggregated === aggregated)
      segments[segments.length - 1] = { extent: { start: before.extent.start, end: extent.end }, aggregated };
    else segments.push({ extent, aggregated });
  }
  return segments;
}

const peaks = new WeakMap<BandColumns, Map<BinUnit, number>>();

/** The most events that are active in any bin of a unit: what the highest bar stands for. Remembered. */
export function peakOf(band: BandColumns, unit: BinUnit): number {
  const known = peaks.get(band) ?? new Map<BinUnit, number>();
  peaks.set(band, known);
  const peak = known.get(unit) ?? findPeak(band, unit);
  known.set(unit, peak);
  return peak;
}

/**
 * Walks starts and ends side by side, and of the bins only those in which an event begins, for before a beginning no
 * more are active than at it. Two steps for each event, however many bins there are: a bisection for every day of a
 * century would take ten times as long.
 */
function findPeak({ anchors, starts, ends }: BandColumns, unit: BinUnit): number {
  // What begins before all time is active, with all that has begun, until the first end.
  const earliest = Math.min(anchors[0] ?? 0, (ends[0] ?? 0) - 1);
  let peak = 0;
  let begun = 0;
  let ended = 0;
  while (begun < starts.length) {
    const { start, end } = binsInterval(unit, unit.numberAt(Math.max(starts[begun] ?? 0, earliest)));
    while (begun < starts.length && (starts[begun] ?? 0) < end) begun++;
    while (ended < ends.length && (ends[ended] ?? 0) <= start) ended++;
    peak = Math.max(peak, begun - ended);
  }
  return peak;
}
