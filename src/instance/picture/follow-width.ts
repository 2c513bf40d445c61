import { windowOf } from '../elements';
import { followPrint } from './follow-print';

/**
 * Tells the width of an element's content box in pixels of its own, at once and whenever it changes; not while it is not
 * drawn. Gives the function that ends it.
 */
export function followWidth(element: Element, onWidth: (width: number) => void): () => void {
  const window = windowOf(element);
  if (window === null || !('ResizeObserver' in window)) return nothing;
  const tell = (): void => {
    if (element.clientWidth > 0) onWidth(element.clientWidth);
  };
  tell();
  const observer = new window.ResizeObserver(tell);
  observer.observe(element);
  return () => {
    observer.disconnect();
  };
}

/**
 * As wide as a sheet of A4 between its margins, in CSS pixels. The sheet itself is not known before it is printed: a
 * picture that is laid out for this width grows with a wider one, and its text stays large enough to be read.
 */
const PAPER = 718;

const nothing = (): void => {};

/** The same of an element that goes across the page: while that is printed, the width of paper. */
export function followPageWidth(element: Element, onWidth: (width: number) => void): () => void {
  const window = windowOf(element);
  let isOnPaper = false;
  let onScreen = 0;
  const tell = (): void => {
    const width = isOnPaper ? PAPER : onScreen;
    if (width > 0) onWidth(width);
  };
  const endPrint =
    window === null
      ? nothing
      : followPrint(window, (isPrinted) => {
          isOnPaper = isPrinted;
          if (!isPrinted && element.clientWidth > 0) onScreen = element.clientWidth;
          tell();
        });
  const endWidth = followWidth(element, (width) => {
    if (!isOnPaper) onScreen = width;
    tell();
  });
  return () => {
    endPrint();
    endWidth();
  };
}
