import type { MarkGroup } from '../layout/detail/mark-groups';
import type { EventIndex } from '../model/events/event-index';
import { bisect, lowerBound } from '../model/events/bisect';

/** The rank among the shown, from 0, of the first event that begins at a time or later. */
export function rankAtTime(
  { firstStart }: Pick<EventIndex, 'firstStart'>,
  shown: Uint32Array,
  time: number,
): number {
  return bisect(0, shown.length, (rank) => (firstStart[shown[rank] ?? 0] ?? NaN) < time);
}

/** Which of the shown events a group is, from 1: the "37" of "37 of 412". A cell counts from where it begins. */
export function rankOfGroup(index: EventIndex, shown: Uint32Array, { positions, cell }: MarkGroup): number {
  const rank =
    cell === null ? lowerBound(shown, positions[0] ?? 0) : rankAtTime(index, shown, cell.extent.start);
  return Math.min(rank + 1, Math.max(1, shown.length));
}
