import { windowOf } from '../elements';

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

const nothing = (): void => {};
