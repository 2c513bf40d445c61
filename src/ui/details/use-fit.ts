import { useLayoutEffect, type RefObject } from 'react';
import { windowOf } from '../../instance/elements';

/** How much is left out or made smaller until all of it is seen at once, from nothing on; the style sheet says what. */
const FITS = ['0', '1', '2', '3'] as const;

/**
 * Lets a part that scrolls show less of what stands around its words, step by step, until it need not scroll: what
 * does not fit even then scrolls. Of a part that is as high as its words nothing is left out.
 */
export function useFit(part: RefObject<HTMLElement | null>): void {
  // After each drawing, since any of them may be of other words.
  useLayoutEffect(() => {
    if (part.current !== null) fit(part.current);
  });
  useLayoutEffect(() => {
    const element = part.current;
    const window = element === null ? null : windowOf(element);
    if (element === null || window === null || !('ResizeObserver' in window)) return undefined;
    const observer = new window.ResizeObserver(() => {
      fit(element);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [part]);
}

function fit(element: HTMLElement): void {
  // So much of the window is not its own, before the page is scrolled.
  element.style.setProperty('--above', `${topOnPage(element.parentElement ?? element)}px`);
  for (const step of FITS) {
    element.dataset['fit'] = step;
    if (isSeenWhole(element)) return;
  }
  fold(element);
}

const isSeenWhole = ({ scrollHeight, clientHeight }: Element): boolean => scrollHeight <= clientHeight;

/** What was folded once stays as the reader has it. */
const folded = new WeakSet<Element>();

/** Folds what stands open, where nothing need scroll then. */
function fold(element: HTMLElement): void {
  for (const part of element.querySelectorAll<HTMLDetailsElement>('.instead[open]')) {
    if (folded.has(part)) continue;
    folded.add(part);
    part.open = false;
    if (!isSeenWhole(element)) part.open = true;
  }
}

const topOnPage = (element: Element): number =>
  Math.max(0, element.getBoundingClientRect().top + (windowOf(element)?.scrollY ?? 0));
