import { useEffect, type RefObject } from 'react';

/**
 * Closes a part by Escape, pressed anywhere in it. What lies within hears first and marks the key as handled, by
 * `preventDefault`: one press closes one part. With nothing to close (`onEscape` null) the key is left to whoever is
 * around, up to the host's page.
 */
export function useEscape(part: RefObject<HTMLElement | null>, onEscape: (() => void) | null): void {
  useEffect(() => {
    const element = part.current;
    if (element === null || onEscape === null) return undefined;
    const hear = (event: KeyboardEvent): void => {
      // While letters are composed, Escape is the input method's.
      if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
      if (isInSearchBox(element)) return;
      event.preventDefault();
      onEscape();
    };
    element.addEventListener('keydown', hear);
    return () => {
      element.removeEventListener('keydown', hear);
    };
  }, [part, onEscape]);
}

/** There Escape clears the box. */
const isInSearchBox = (within: Element): boolean => within.querySelector('input[type=search]:focus') !== null;
