import { useEffect, useRef, type RefObject } from 'react';

/** Where the focus goes, in this order: the first that is drawn takes it. */
const SHELTERS = ['[role=tabpanel]', '.details h2'];

/**
 * Keeps the focus on the page where what had it goes away: a button that its own press takes away, a view
 * that the back button changes. A reader with a keyboard would else begin at the top again.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const element = root.current;
    const note = ({ target }: FocusEvent): void => {
      last.current = target instanceof Element ? target : null;
    };
    // What is drawn first may have taken the focus already.
    if (element?.contains(document.activeElement) === true) last.current = document.activeElement;
    element?.addEventListener('focusin', note);
    return () => element?.removeEventListener('focusin', note);
  }, [root]);
  // After each drawing: that is when elements go.
  useEffect(() => {
    const lost = last.current?.isConnected === false && document.activeElement === document.body;
    if (!lost) return;
    for (const shelter of SHELTERS) {
      root.current?.querySelector<HTMLElement>(shelter)?.focus({ preventScroll: true });
      if (document.activeElement !== document.body) return;
    }
  });
}
