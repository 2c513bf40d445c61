import { useState } from 'react';
import type { Interval } from '../../dates/time';
import type { MarkGroup } from '../../layout/detail/mark-groups';
import type { OnScreen } from '../../layout/scene/build-scene';
import { sameDomain } from '../../layout/visible-domain';

/** Where the keyboard is. Only for the moment: not part of what is shared. */
export interface Spot {
  /** The first event of the group, by its position; what the group is found by again. */
  readonly position: number;
  readonly anchor: number;
  /** The band and layer of the cell, where the keyboard is on one. */
  readonly cell: number | null;
}

export interface Walk {
  readonly spot: Spot | null;
  readonly goTo: (group: MarkGroup) => void;
}

export function useWalk(): Walk {
  const [spot, setSpot] = useState<Spot | null>(null);
  return {
    spot,
    goTo: ({ positions: [position = 0], anchor, cell }) => {
      setSpot({ position, anchor, cell: cell?.band ?? null });
    },
  };
}

/**
 * The group at a spot, by its events and not by its place: after a filter or a zoom the keyboard is on the group
 * that holds the same event, or on the cell that does, or else on the nearest in time that is left. -1 before
 * the first step, and where nothing is left.
 */
export function placeOfSpot(groups: readonly MarkGroup[], spot: Spot | null): number {
  if (spot === null || groups.length === 0) return -1;
  const { position, anchor, cell } = spot;
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
    (best, group, place) => (distance(group) < distance(groups[best] ?? group) ? place : best),
    0,
  );
}

/**
 * The group to be told of, among those that are handed over: none while the timeline is on its way to one that is
 * not among them yet. A screen reader would say the nearest, and then the right one.
 */
export function placeTold(
  { groups, bufferedDomain, domain }: Pick<OnScreen, 'groups' | 'bufferedDomain' | 'domain'>,
  spot: Spot | null,
  target: Interval,
): number {
  const isElsewhere =
    spot !== null && !(spot.anchor >= bufferedDomain.start && spot.anchor < bufferedDomain.end);
  return isElsewhere && !sameDomain(domain, target) ? -1 : placeOfSpot(groups, spot);
}
