import { useEffect, type RefObject } from 'react';
import { useInstance } from './instance-context';

/**
 * Closes a part by Escape, pressed anywhere in it: what lies within hears first, and one press closes one part. Pressed
 * elsewhere in the timeline the key closes the part that was opened last: see `useOuterEscape`.
 */
export function useEscape(part: RefObject<HTMLElement | null>, onEscape: () => void): void {
  const { layers } = useInstance();
  useEffect(() => {
    if (part.current === null) return undefined;
    layers.add(onEscape);
    const end = hearEscape(part.current, () => onEscape);
    return () => {
      layers.delete(onEscape);
      end();
    };
  }, [part, onEscape, layers]);
}

/** Closes by Escape what was opened last in a timeline. With nothing open the key is the host's. */
export function useOuterEscape(root: RefObject<HTMLElement | null>): void {
  const { layers } = useInstance();
  useEffect(
    () => (root.current === null ? undefined : hearEscape(root.current, () => [...layers].at(-1))),
    [root, layers],
  );
}

/**
 * Calls what Escape is to do, and marks the key as handled: nothing around hears it then, and a dialog or popover that
 * the timeline stands in stays open.
 */
function hearEscape(element: HTMLElement, deed: () => (() => void) | undefined): () => void {
  const hear = (event: KeyboardEvent): void => {
    // While letters are composed, Escape is the input method’s.
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    const close = isInSearchBox(element) ? undefined : deed();
    if (close === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  element.addEventListener('keydown', hear);
  return () => {
    element.removeEventListener('keydown', hear);
  };
}

/** There Escape clears the box. */
const isInSearchBox = (within: Element): boolean => within.querySelector('input[type=search]:focus') !== null;
