import { useLayoutEffect, useState, type RefObject } from 'react';
import { UNMEASURED } from '../../instance/instance';
import { followWidth } from '../../instance/picture/follow-width';

/** Width of an element's content box in pixels, kept up to date. */
export function useElementWidth(ref: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(UNMEASURED);
  useLayoutEffect(() => (ref.current === null ? undefined : followWidth(ref.current, setWidth)), [ref]);
  return width;
}
