import type { MarkGroup } from '../layout/detail';
import type { EventIndex } from '../model/event-index';
import { lowerBound } from '../model/sort';

/** The place in `shown` of the first event that begins at a time or later. */
export function placeAtTime(
  { firstStart }: Pick<EventIndex, 'firstStart'>,
  shown: Uint32Array,
  time: number,
): number {
  let low = 0;
  let high = shown.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((firstStart[shown[middle] ?? 0] ?? NaN) < time) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Which of the shown events a group is, from 1: the "37" of "37 of 412". A cell counts from where it begins. */
export function rankOfGroup(index: EventIndex, shown: Uint32Array, { positions, cell }: MarkGroup): number {
  const place =
    cell === null ? lowerBound(shown, positions[0] ?? 0) : placeAtTime(index, shown, cell.extent.start);
  return Math.min(place + 1, Math.max(1, shown.length));
}
