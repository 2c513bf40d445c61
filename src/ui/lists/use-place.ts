import { useCallback, useState } from 'react';
import { rankOf, type Periods } from '../../model/periods/periods';
import type { TimelineData } from '../../state/timeline-data';
import { useInstance } from '../base/instance-context';
import { useSignalValue } from '../base/use-signal-value';
import type { Target } from './use-arrival';

interface Place {
  /** The position of the event that the reader was last at: it stays the same under every filter. */
  readonly held: number | null;
  readonly target: Target | null;
}

const BEGINNING: Place = { held: null, target: null };

/** Where a reader is in a long chronology, and the ways to go elsewhere. Events by their ranks. */
export interface ListPlace {
  /** The event that the reader was last at, or the one after where it was; null at the beginning. */
  readonly held: number | null;
  readonly target: Target | null;
  readonly onArrived: () => void;
  /** The focus came to an event. */
  readonly hold: (rank: number) => void;
  /** Goes to an event and leaves the focus where it is. */
  readonly jump: (rank: number) => void;
  /** Goes to an event with the focus: just into view, or to the upper edge. */
  readonly walk: (rank: number) => void;
  readonly turnTo: (rank: number) => void;
}

export function usePlace(periods: Periods): ListPlace {
  const instance = useInstance();
  const { data } = instance;
  const { order } = periods;
  const selection = useSignalValue(instance.selection);
  const [{ held, target }, setPlace] = useState(
    () => placeOf(data, periods, selection, 'center') ?? BEGINNING,
  );
  // Stepping through the details takes the list along.
  const [followed, setFollowed] = useState(selection);
  if (followed !== selection) {
    setFollowed(selection);
    setPlace((place) => placeOf(data, periods, selection, 'auto') ?? place);
  }

  const go = useCallback(
    (rank: number, align: Target['align'], focus: boolean): void => {
      setPlace({ held: order[rank] ?? null, target: { rank, align, focus } });
    },
    [order],
  );
  return {
    held: held === null ? null : Math.min(rankOf(periods, held), order.length - 1),
    target,
    onArrived: useCallback(() => {
      setPlace((place) => ({ ...place, target: null }));
    }, []),
    hold: useCallback(
      (rank) => {
        setPlace((place) => ({ ...place, held: order[rank] ?? null }));
      },
      [order],
    ),
    jump: useCallback((rank) => go(rank, 'start', false), [go]),
    walk: useCallback((rank) => go(rank, 'auto', true), [go]),
    turnTo: useCallback((rank) => go(rank, 'start', true), [go]),
  };
}

/** The place of an event by its id; null where it is not in the list. */
function placeOf(
  { index, table }: TimelineData,
  periods: Periods,
  id: string | null,
  align: Target['align'],
): Place | null {
  const row = id === null ? undefined : table.rowOf(id);
  const position = row === undefined ? -1 : index.row.indexOf(row);
  if (position < 0) return null;
  const rank = rankOf(periods, position);
  return periods.order[rank] === position ? { held: position, target: { rank, align, focus: false } } : null;
}
