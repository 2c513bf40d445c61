interface Patience {
  /** Not before, in milliseconds. */
  readonly after: number;
  /** After that, not later than, in milliseconds. */
  readonly latest: number;
}

/** Runs when the browser has nothing better to do; gives the function that ends the wait. */
export function whenIdle(run: () => void, { after, latest }: Patience): () => void {
  let asked = 0;
  const timer = setTimeout(() => {
    if (typeof requestIdleCallback === 'undefined') run();
    else asked = requestIdleCallback(run, { timeout: latest });
  }, after);
  return () => {
    clearTimeout(timer);
    if (asked !== 0) cancelIdleCallback(asked);
  };
}
