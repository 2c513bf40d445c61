import { useState } from 'react';
import type { MarkGroup } from '../layout/detail';

/** Which mark the keyboard is on. Only for the moment: not part of what is shared. */
export interface Walk {
  /** Place in `groups`; -1 before the first step. */
  readonly active: number;
  /** Goes to a place, kept within the groups; gives the group there. */
  goTo(place: number): MarkGroup | undefined;
}

/**
 * Walks groups by their events, not by their places: after a filter or a zoom the keyboard is on the group
 * that holds the same event, or else on the nearest in time that is left.
 */
export function useWalk(groups: readonly MarkGroup[]): Walk {
  const [at, setAt] = useState<{ position: number; anchor: number } | null>(null);
  return {
    active: at === null ? -1 : placeOf(groups, at),
    goTo(place) {
      const group = groups[Math.min(Math.max(place, 0), groups.length - 1)];
      const [position] = group?.positions ?? [];
      if (group !== undefined && position !== undefined) setAt({ position, anchor: group.anchor });
      return group;
    },
  };
}

function placeOf(groups: readonly MarkGroup[], at: { position: number; anchor: number }): number {
  const same = groups.findIndex(({ positions }) => positions.includes(at.position));
  if (same >= 0 || groups.length === 0) return same;
  const distance = (group: MarkGroup): number => Math.abs(group.anchor - at.anchor);
  return groups.reduce(
    (best, group, place) => (distance(group) < distance(groups[best] ?? group) ? place : best),
    0,
  );
}
