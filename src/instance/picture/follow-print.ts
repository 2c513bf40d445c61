/**
 * Tells when a page is laid out for paper, and when for the screen again; at once, where it is on paper already. A
 * printer tells a page before it takes it, and a browser that shows how it would look only by its media. Gives the
 * function that ends it.
 */
export function followPrint(window: Window, onPaper: (isOnPaper: boolean) => void): () => void {
  const media = typeof window.matchMedia === 'function' ? window.matchMedia('print') : null;
  const begin = (): void => {
    onPaper(true);
  };
  const end = (): void => {
    onPaper(false);
  };
  const change = (): void => {
    onPaper(media?.matches === true);
  };
  if (media?.matches === true) begin();
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  media?.addEventListener('change', change);
  return () => {
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
    media?.removeEventListener('change', change);
  };
}
