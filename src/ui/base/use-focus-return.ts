import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { bringIntoSight } from './bring-into-sight';
import { canFocus, focusedAround, isElement, windowOf } from '../../instance/elements';

/**
 * For a part that opens and takes the focus: when it goes and the focus is in it, the focus goes back to what had it
 * before, if that is still there; to `home`, where one is given.
 */
export function useFocusReturn(
  part: RefObject<HTMLElement | null>,
  home?: RefObject<HTMLElement | null>,
): void {
  const origin = useRef<Element | null>(null);
  const returns = useRef(false);
  useLayoutEffect(() => {
    if (part.current !== null) origin.current ??= home?.current ?? focusedAround(part.current);
    return () => {
      // oxlint-disable-next-line react/exhaustive-deps -- the part as it is then: it may be drawn anew on the way
      returns.current = part.current?.contains(focusedAround(part.current)) === true;
    };
  }, [part, home]);
  // Once the rest is drawn: a list whose place the part took on a small screen is back only then.
  useEffect(
    () => () => {
      const target = origin.current;
      if (!returns.current || !canFocus(target) || !target.isConnected) return;
      target.focus({ preventScroll: true });
      bringIntoSight(target);
    },
    [],
  );
}

/**
 * Keeps the focus on the page where what had it goes away: a button that its own press takes away, a view that the
 * back button changes. A reader with a keyboard would else begin at the top again. It goes to the first of the
 * shelters, as selectors, that is drawn and takes it. And keeps it in sight.
 */
export function useFocusShelter(root: RefObject<HTMLElement | null>, shelters: readonly string[]): void {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const element = root.current;
    if (element === null) return undefined;
    const note = ({ target }: FocusEvent): void => {
      last.current = isElement(target) ? target : null;
      // What is seen in part, or lies under a sheet, is scrolled to by some browsers, and by others not. A timeline sees to
      // its options, and a list of which only some rows are drawn to its rows.
      if (
        last.current?.matches(
          ':focus-visible:not(.viewport [role=listbox], [tabindex="-1"], .virtual-rows *)',
        ) === true &&
        fitsWindow(last.current)
      )
        bringIntoSight(last.current);
    };
    // What is drawn first may have taken the focus already.
    const focused = focusedAround(element);
    if (element.contains(focused)) last.current = focused;
    element.addEventListener('focusin', note);
    return () => {
      element.removeEventListener('focusin', note);
    };
  }, [root]);
  // After each drawing: that is when elements go.
  useEffect(() => {
    const element = root.current;
    if (element === null || last.current === null || last.current.isConnected) return;
    for (const shelter of shelters) {
      if (focusedAround(element) !== null) return;
      element.querySelector<HTMLElement>(shelter)?.focus({ preventScroll: true });
    }
  });
}

/** What is higher than the window would be read from another place. */
const fitsWindow = (element: Element): boolean =>
  element.getBoundingClientRect().height <= (windowOf(element)?.innerHeight ?? Infinity);
