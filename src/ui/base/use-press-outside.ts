import { useEffect, useEffectEvent, type RefObject } from 'react';

/** Tells of a press anywhere but in a part, before what is pressed hears it. */
export function usePressOutside(part: RefObject<Element | null>, onPress: () => void): void {
  const act = useEffectEvent(onPress);
  useEffect(() => {
    const page = part.current?.ownerDocument;
    const hear = (press: Event): void => {
      // In a shadow tree the document hears of its host only.
      if (part.current !== null && !press.composedPath().includes(part.current)) act();
    };
    page?.addEventListener('pointerdown', hear, true);
    return () => {
      page?.removeEventListener('pointerdown', hear, true);
    };
  }, [part]);
}
