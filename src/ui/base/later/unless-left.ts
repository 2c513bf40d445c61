/** So long, in milliseconds, no failure is told once the reader has begun to leave: by then the page is gone. */
const PATIENCE = 10_000;

/**
 * Loads something, and lets its failure wait where the reader leaves the page meanwhile. A browser may break off what is
 * on its way as soon as a step to another page begins, and show the old one until the new one answers: no fault, and
 * nothing to be told of. Where the page stays after all (the link was a file to save), the failure is told late.
 * `isFailure` knows one that is no rejection.
 */
export async function unlessLeft<T>(
  load: () => Promise<T>,
  isFailure: (loaded: T) => boolean = () => false,
): Promise<T> {
  let isLeft = false;
  const leave = (): void => {
    isLeft = true;
  };
  const hold = async (): Promise<void> => {
    if (isLeft) await new Promise((resolve) => setTimeout(resolve, PATIENCE));
  };
  // Heard only meanwhile: not every browser keeps a page that hears it for the way back. The build has nobody who leaves.
  // oxlint-disable-next-line no-restricted-globals -- code comes into the window that this module is in
  const page = typeof window === 'undefined' ? null : window;
  page?.addEventListener('beforeunload', leave);
  try {
    const loaded = await load();
    if (isFailure(loaded)) await hold();
    return loaded;
  } catch (error) {
    await hold();
    throw error;
  } finally {
    page?.removeEventListener('beforeunload', leave);
  }
}
