import { useLayoutEffect, type RefObject } from 'react';
import { windowOf } from '../../instance/elements';
import { laneFitter } from '../../layout/scene/fit-lanes';
import { useInstance } from '../base/instance-context';

export interface FitWindowProps {
  readonly page: RefObject<HTMLElement | null>;
  /** Whether details are open, */
  readonly isOpen: boolean;
  /** and whether they stand beside the timeline; else they are a sheet over it. */
  readonly isBeside: boolean;
}

/** Where the heading, or a sheet, leaves less than this, in rem, the reader scrolls the heading away. */
const LEAST = 16;

/** Between the overview and the foot of the window, in rem. */
const UNDER = 0.5;

/**
 * Tells how much of the window the picture has. The bands of many events fill it; those of an open event's few fit it:
 * down to the foot of the window, buttons and overview included, or down to the upper edge of a sheet.
 */
export function FitWindow({ page, isOpen, isBeside }: FitWindowProps) {
  const { setSpace } = useInstance();
  useLayoutEffect(() => {
    const element = page.current;
    const window = element === null ? null : windowOf(element);
    if (element === null || window === null) return;
    let last = NaN;
    const tell = (): void => {
      const room = roomIn(element, window, isOpen && !isBeside);
      if (room === null || room === last) return;
      last = room;
      setSpace({ room, fit: isOpen ? laneFitter(room) : undefined });
    };
    tell();
    const ended = new AbortController();
    window.addEventListener('resize', tell, { signal: ended.signal });
    // What stands above the picture and below it comes later, and takes another line as words change.
    const observer = 'ResizeObserver' in window ? new window.ResizeObserver(tell) : null;
    for (const part of [element, ...element.querySelectorAll('.filters, .controls')]) observer?.observe(part);
    return () => {
      observer?.disconnect();
      ended.abort();
      setSpace({ fit: undefined });
    };
  }, [page, setSpace, isOpen, isBeside]);
  return null;
}

/** In CSS pixels of the window; null where no picture is drawn. */
function roomIn(page: Element, window: Window, hasSheet: boolean): number | null {
  const picture = page.querySelector('.viewport')?.getBoundingClientRect();
  if (picture === undefined) return null;
  const style = window.getComputedStyle(page);
  const sheet = hasSheet ? Number.parseFloat(style.getPropertyValue('--half')) / 100 : 0;
  // What else may stand between them (a list of events) takes nothing of the picture.
  const under = ['.controls', '.overview'].reduce(
    (sum, part) => sum + (page.querySelector(part)?.getBoundingClientRect().height ?? 0),
    UNDER * Number.parseFloat(style.fontSize),
  );
  const rem = Number.parseFloat(style.fontSize);
  const free = window.innerHeight * (1 - sheet) - (hasSheet ? 0 : under);
  const below = free - picture.top - window.scrollY;
  return below < LEAST * rem ? free : below;
}
