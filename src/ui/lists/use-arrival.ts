import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { focusedAround, windowOf } from '../../instance/elements';
import { rowsToKeep, type Rows } from './rows';
import { titleAt } from './use-row-walk';
import type { RowWindow } from './use-virtual-rows';

/** An event to go to, by rank: where it is to stand, and whether its title takes the focus. */
export interface Target {
  readonly rank: number;
  readonly align: 'auto' | 'start' | 'center';
  readonly focus: boolean;
}

interface Arrival {
  readonly rows: Rows;
  /** Goes there once; a new object for each going. */
  readonly target: Target | null;
  readonly onArrived: () => void;
  /** The event that a reader was last at, by rank, which is drawn wherever the list is scrolled to. */
  readonly held: number | null;
  /** The list scrolls within the page and not with it. */
  readonly within?: boolean;
}

/** Scrolls to what is asked for, and gives it the focus as soon as it is drawn. */
export function useArrival(list: RefObject<HTMLElement | null>, view: RowWindow, arrival: Arrival): void {
  const { rows, target, onArrived, held, within = false } = arrival;
  const wanted = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (target !== null) {
      // The title that had the focus may have gone with the part that it was in.
      const isLost =
        target.align === 'start' && list.current !== null && focusedAround(list.current) === null;
      if (target.focus || isLost) wanted.current = target.rank;
      view.show(edgeOf(rows, rows.rowOf(target.rank), target.align), target.align);
      onArrived();
    }
    const title = wanted.current === null ? null : titleAt(list.current, wanted.current);
    if (title === null) return;
    wanted.current = null;
    // The list scrolls by itself, to a place that it corrects while heights become known; a page around it does not.
    title.focus({ preventScroll: true });
    if (within) title.scrollIntoView({ block: 'nearest' });
  });
  const reappear = useRef(() => {});
  useLayoutEffect(() => {
    reappear.current = () => {
      for (const row of rowsToKeep(rows, held)) view.show(row, 'auto');
    };
  });
  // On a phone the details take the place of the list. When it is back, the reader is where they were.
  useEffect(() => {
    const element = list.current;
    const window = element === null ? null : windowOf(element);
    if (element === null || window === null || !('ResizeObserver' in window)) return undefined;
    let was = element.clientWidth > 0;
    const observer = new window.ResizeObserver(() => {
      const is = element.clientWidth > 0;
      if (is && !was) reappear.current();
      was = is;
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [list]);
}

/** At the upper edge, the first event of a period comes with its heading. */
function edgeOf(rows: Rows, row: number, align: Target['align']): number {
  const heading = rows.headingOver(row);
  return align === 'start' && heading === row - 1 ? heading : row;
}
