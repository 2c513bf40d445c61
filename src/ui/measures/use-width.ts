import { useLayoutEffect, useState, type RefObject } from 'react';
import { followWidth } from '../../instance/picture/follow-width';

/** The width of an element's content in pixels, kept up to date; null until it is measured. */
export function useWidth(element: RefObject<HTMLElement | null>): number | null {
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(
    () => (element.current === null ? undefined : followWidth(element.current, setWidth)),
    [element],
  );
  return width;
}
