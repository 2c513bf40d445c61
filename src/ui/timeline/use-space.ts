import { useLayoutEffect, type RefObject } from 'react';
import { followPageWidth } from '../../instance/picture/follow-width';
import type { Space } from '../../state/scene-input';
import { useInstance } from '../base/instance-context';
import { useSignalValue } from '../base/use-signal-value';

/** Keeps the picture as wide as its element. Gives the space in which it is laid out. */
export function useSpace(element: RefObject<HTMLElement | null>): Space {
  const { space, setSpace } = useInstance();
  useLayoutEffect(
    () =>
      element.current === null
        ? undefined
        : followPageWidth(element.current, (width) => {
            setSpace({ width });
          }),
    [element, setSpace],
  );
  return useSignalValue(space);
}
