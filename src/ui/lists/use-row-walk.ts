import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { isElement } from '../../instance/elements';

/** Where a key leads from a title in a long list, by rank; undefined for a key that is not ours. */
function stepOf(key: string, rank: number, page: number, count: number): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: rank + 1,
    ArrowUp: rank - 1,
    PageDown: rank + page,
    PageUp: rank - page,
    Home: 0,
    End: count - 1,
  };
  const step = steps[key];
  return step === undefined ? undefined : Math.min(Math.max(step, 0), count - 1);
}

interface RowWalk {
  /** Events in the whole list, of which the rows may be a part. */
  readonly count: number;
  /** Events in a screen. */
  readonly page: () => number;
  /** A title has the focus. */
  readonly onFocus: (rank: number) => void;
  /** A key asks for an event: it is to be drawn, and to be given the focus. */
  readonly onStep: (rank: number) => void;
}

/** Walks the titles of a list by keys. A screen reader's own keys, and those with Ctrl, Alt or ⌘, are left alone. */
export function useRowWalk(list: RefObject<HTMLElement | null>, walk: RowWalk): void {
  const latest = useRef(walk);
  useLayoutEffect(() => {
    latest.current = walk;
  });
  useEffect(() => {
    const element = list.current;
    const note = ({ target }: FocusEvent): void => {
      const rank = rankOfTitle(target);
      if (rank !== null) latest.current.onFocus(rank);
    };
    const step = (event: KeyboardEvent): void => {
      const rank = rankOfTitle(event.target);
      if (rank === null || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const { count, page, onStep } = latest.current;
      const to = stepOf(event.key, rank, page(), count);
      if (to === undefined) return;
      event.preventDefault();
      onStep(to);
    };
    element?.addEventListener('focusin', note);
    element?.addEventListener('keydown', step);
    return () => {
      element?.removeEventListener('focusin', note);
      element?.removeEventListener('keydown', step);
    };
  }, [list]);
}

function rankOfTitle(target: EventTarget | null): number | null {
  if (!isElement(target) || !target.matches('.title-button')) return null;
  const rank = target.closest('[data-rank]')?.getAttribute('data-rank') ?? null;
  return rank === null ? null : Number(rank);
}

/** The title of an event that is drawn. */
export const titleAt = (list: Element | null, rank: number): HTMLElement | null =>
  list?.querySelector<HTMLElement>(`[data-rank="${rank}"] .title-button`) ?? null;
