import { useEffect, useEffectEvent, useLayoutEffect, type RefObject } from 'react';
import { useInstance } from './instance-context';

/**
 * Closes a part by Escape, pressed anywhere in it: what lies within hears first, and one press closes one part. Pressed
 * elsewhere in the timeline the key closes the part that was opened last: see `useOuterEscape`.
 */
export function useEscape(part: RefObject<HTMLElement | null>, onEscape: () => void): void {
  const { layers } = useInstance();
  const act = useEffectEvent(onEscape);
  // With the part itself: else a key that is pressed at once would not be heard.
  useLayoutEffect(() => {
    if (part.current === null) return undefined;
    const close = (): void => {
      act();
    };
    layers.add(close);
    const end = hearEscape(part.current, () => close);
    return () => {
      layers.delete(close);
      end();
    };
  }, [part, layers]);
}

/**
 * Takes away by Escape, wherever the focus is, what is shown over the rest and holds no focus: a card, a tip. It hears
 * before all else: whether that is to hear the key too, is for `onEscape` to say, by `takeKey`.
 */
export function useEscapeAnywhere(
  part: RefObject<Element | null>,
  onEscape: (key: KeyboardEvent) => void,
): void {
  const act = useEffectEvent(onEscape);
  useEffect(() => {
    const page = part.current?.ownerDocument;
    const hear = (key: KeyboardEvent): void => {
      if (isEscape(key)) act(key);
    };
    page?.addEventListener('keydown', hear, true);
    return () => {
      page?.removeEventListener('keydown', hear, true);
    };
  }, [part]);
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
    if (!isEscape(event) || event.defaultPrevented) return;
    const close = isInSearchBox(element) ? undefined : deed();
    if (close === undefined) return;
    takeKey(event);
    close();
  };
  element.addEventListener('keydown', hear);
  return () => {
    element.removeEventListener('keydown', hear);
  };
}

// While letters are composed, Escape is the input method’s.
const isEscape = ({ key, isComposing }: KeyboardEvent): boolean => key === 'Escape' && !isComposing;

/** One press closes one thing: what is open around hears the next one. */
export function takeKey(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopPropagation();
}

/** There Escape clears the box. */
const isInSearchBox = (within: Element): boolean => within.querySelector('input[type=search]:focus') !== null;
