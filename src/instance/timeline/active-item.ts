import type { Interval } from '../../dates/time';
import type { MarkGroup } from '../../layout/detail/mark-groups';
import type { OnScreen } from '../../layout/scene/build-scene';
import { sameDomain } from '../../layout/visible-domain';

/** Where the keyboard is: what ARIA calls the active descendant. Only for the moment, not part of what is shared. */
export interface ActiveItem {
  /** The first event of the group, by its position; what the group is found by again. */
  readonly position: number;
  readonly anchor: number;
  /** The band and layer of the cell, where the keyboard is on one. */
  readonly cell: number | null;
}

export const itemOf = ({ positions: [position = 0], anchor, cell }: MarkGroup): ActiveItem => ({
  position,
  anchor,
  cell: cell?.band ?? null,
});

/**
 * The index of the group that the keyboard is on, found by its events: after a filter or a zoom the keyboard is on
 * the group that holds the same event, or on the cell that does, or else on the nearest in time that is left. -1
 * before the first step, and where nothing is left.
 */
export function indexOfItem(groups: readonly MarkGroup[], item: ActiveItem | null): number {
  if (item === null || groups.length === 0) return -1;
  const { position, anchor, cell } = item;
  if (cell === null) {
    const same = groups.findIndex((group) => group.cell === null && group.positions.includes(position));
    if (same >= 0) return same;
  }
  const holding = groups.findIndex(
    (group) =>
      group.cell !== null &&
      (cell === null || group.cell.band === cell) &&
      anchor >= group.cell.extent.start &&
      anchor < group.cell.extent.end,
  );
  if (holding >= 0) return holding;
  const distance = (group: MarkGroup): number => Math.abs(group.anchor - anchor);
  return groups.reduce(
    (best, group, index) => (distance(group) < distance(groups[best] ?? group) ? index : best),
    0,
  );
}

/**
 * The index of the group to be announced, among those that are handed over: -1 while the timeline is on its way to
 * one that is not among them yet. A screen reader would say the nearest, and then the right one.
 */
export function announcedIndex(
  { groups, bufferedDomain: { start, end }, domain }: Pick<OnScreen, 'groups' | 'bufferedDomain' | 'domain'>,
  item: ActiveItem | null,
  target: Interval,
): number {
  const isElsewhere = item !== null && !(item.anchor >= start && item.anchor < end);
  return isElsewhere && !sameDomain(domain, target) ? -1 : indexOfItem(groups, item);
}
