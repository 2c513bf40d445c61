import type { Interval } from '../../dates/time';
import { layerOfBand } from './band-key';
import type { BandColumns, EventIndex } from './event-index';

/** The positions of a band that are active in a stretch of time, in time order: those that a count counts. */
export function activeIn(
  index: EventIndex,
  { positions }: BandColumns,
  { start, end }: Interval,
): Uint32Array {
  return positions.filter((position) => isActive(index, position, { start, end })).toSorted();
}

/** Whether an event may be under way in a stretch of time. */
export const isActive = (
  { firstStart, lastEnd }: Pick<EventIndex, 'firstStart' | 'lastEnd'>,
  position: number,
  { start, end }: Interval,
): boolean => (firstStart[position] ?? NaN) < end && (lastEnd[position] ?? NaN) > start;

/** How many dated events a layer has, by its number. */
export const countLayer = ({ kinds }: Pick<EventIndex, 'kinds'>, layer: number): number =>
  kinds.reduce((sum, kind) => sum + (kind.layer === layer ? kind.count : 0), 0);

/** From the earliest to the latest bounded moment that any event, or any of one layer, may cover; null for none. */
export function indexExtent(index: EventIndex, layer?: number): Interval | null {
  const bands = index.bands.filter((_, band) => layer === undefined || layerOfBand(band) === layer);
  const starts = bands.map((band) => band.starts[0] ?? Infinity);
  const ends = bands.map((band) => band.ends.at(-1) ?? -Infinity);
  const start = Math.min(...starts);
  const end = Math.max(...ends);
  // Where a date has no bound, its other end may be the earliest or the latest there is: then all are asked.
  const isBounded = start > -Infinity && end < Infinity;
  if (isBounded) return start <= end ? { start, end } : null;
  return scanExtent(index, layer);
}

function scanExtent(index: EventIndex, layer: number | undefined): Interval | null {
  let start = Infinity;
  let end = -Infinity;
  for (const column of [index.firstStart, index.firstEnd, index.lastStart, index.lastEnd]) {
    for (let position = 0; position < index.count; position++) {
      const time = column[position] ?? NaN;
      if (!Number.isFinite(time) || (layer !== undefined && index.layer[position] !== layer)) continue;
      if (time < start) start = time;
      if (time > end) end = time;
    }
  }
  return start <= end ? { start, end } : null;
}
