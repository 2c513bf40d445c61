import { useLayoutEffect, useState, type RefObject } from 'react';
import { UNMEASURED } from '../../instance/instance';

/** Width of an element's content box in pixels, kept up to date. */
export function useElementWidth(ref: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(UNMEASURED);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null || typeof ResizeObserver === 'undefined') return undefined;
    const measure = (): void => {
      if (element.clientWidth > 0) setWidth(element.clientWidth);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [ref]);
  return width;
}

/** The reader's text size in pixels: what one `rem` is. Changes with zoom and with the browser's setting. */
export function useRem(): number {
  const [rem, setRem] = useState(16);
  useLayoutEffect(() => {
    const measure = (): void => {
      const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      if (size > 0) setRem(size);
    };
    measure();
    addEventListener('resize', measure);
    return () => {
      removeEventListener('resize', measure);
    };
  }, []);
  return rem;
}
