import { useLayoutEffect, type RefObject } from 'react';
import { windowOf } from '../../instance/elements';
import { laneFitter } from '../../layout/scene/fit-lanes';
import { useInstance } from '../base/instance-context';

interface FitWindowProps {
  readonly page: RefObject<HTMLElement | null>;
  /** Whether the details stand beside the timeline; else they are a sheet over it. */
  readonly isBeside: boolean;
}

/** Where a sheet leaves less than this below the heading, in rem, the reader scrolls the heading away. */
const LEAST = 16;

/**
 * While it is there, the bands fit what the details of the open event leave of the window: beside them down to its foot,
 * buttons and overview included; above a sheet down to its upper edge.
 */
export function FitWindow({ page, isBeside }: FitWindowProps) {
  const { setSpace } = useInstance();
  useLayoutEffect(() => {
    const element = page.current;
    const window = element === null ? null : windowOf(element);
    if (element === null || window === null) return;
    let last = NaN;
    const tell = (): void => {
      const maxHeight = roomIn(element, window, isBeside);
      if (maxHeight === null || maxHeight === last) return;
      last = maxHeight;
      setSpace({ fit: laneFitter(maxHeight) });
    };
    tell();
    const ended = new AbortController();
    window.addEventListener('resize', tell, { signal: ended.signal });
    return () => {
      ended.abort();
      setSpace({ fit: undefined });
    };
  }, [page, setSpace, isBeside]);
  return null;
}

/** In CSS pixels of the window; null where no picture is drawn. */
function roomIn(page: Element, window: Window, isBeside: boolean): number | null {
  const picture = page.querySelector('.viewport')?.getBoundingClientRect();
  if (picture === undefined) return null;
  const top = picture.top + window.scrollY;
  if (isBeside) {
    const foot = page.querySelector('.overview')?.getBoundingClientRect().bottom ?? picture.bottom;
    return window.innerHeight - top - (foot - picture.bottom);
  }
  const style = window.getComputedStyle(page);
  const sheet = Number.parseFloat(style.getPropertyValue('--half')) / 100;
  const free = window.innerHeight * (1 - sheet);
  return free - top < LEAST * Number.parseFloat(style.fontSize) ? free : free - top;
}
