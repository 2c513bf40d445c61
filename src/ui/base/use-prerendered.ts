import { useDeferredValue, useSyncExternalStore } from 'react';

/** Never changes by itself: React asks once more when it has taken the page over. */
const subscribe = (): (() => void) => () => {};

/**
 * True while the page is drawn for the build, and while a browser takes that drawing over: both must come out
 * alike, so neither the address nor the screen has been looked at, and nothing can be pressed yet. False ever after,
 * and where there is no such drawing.
 */
export const usePrerendered = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => false,
    () => true,
  );

/** The same for what lies below the first screen, which follows in a moment: the timeline can be used before. */
export const usePrerenderedBelow = (): boolean => useDeferredValue(usePrerendered());
