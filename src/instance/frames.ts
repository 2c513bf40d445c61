/** The window, where its reader lets things move; else null. */
export const movingWindow = (window: Window | null): Window | null =>
  window === null ||
  typeof window.matchMedia !== 'function' ||
  window.matchMedia('(prefers-reduced-motion: reduce)').matches
    ? null
    : window;

/**
 * Calls `step` before each frame of a window, by that window's clock, until it gives false. Another window may stand
 * still, and counts from another beginning. Gives the function that ends it.
 */
export function eachFrame(window: Window, step: (now: number) => boolean): () => void {
  let isEnded = false;
  const next = (now: number): void => {
    // Whoever hears of a step may end all of them.
    if (!isEnded && step(now)) window.requestAnimationFrame(next);
  };
  window.requestAnimationFrame(next);
  return () => {
    isEnded = true;
  };
}

/** Fast at first and slow at the end: `share` of the time from 0 to 1, as a share of the way. */
export const easeOut = (share: number): number => 1 - (1 - share) ** 3;
