import { useLayoutEffect, useState, type RefObject } from 'react';
import { followPageWidth } from '../../instance/picture/follow-width';
import { signal } from '../../instance/signals';
import { useSignalValue } from '../base/use-signal-value';

/**
 * The width of an element's content in pixels, kept up to date; null until it is measured. A signal, since what follows
 * from one is drawn before a page is printed.
 */
export function useWidth(element: RefObject<HTMLElement | null>): number | null {
  const [width] = useState(() => signal<number | null>(null));
  useLayoutEffect(
    () =>
      element.current === null
        ? undefined
        : followPageWidth(element.current, (value) => {
            width.value = value;
          }),
    [element, width],
  );
  return useSignalValue(width);
}
