/** How long the page's own thread is held at a time, in milliseconds: half a frame. */
const SLICE = 8;

/** Work that goes on in slices between other tasks, while there is any. */
export interface SlicedWork {
  /** Begins with the next task, or goes on with it. */
  readonly start: () => void;
  /** Ends it for good, also from within. */
  readonly stop: () => void;
}

/** Calls `step` as long as it says that it did something; a step is to be short against a slice. */
export function inSlices(step: () => boolean): SlicedWork {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const start = (): void => {
    if (!isOver) timer ??= setTimeout(work);
  };
  function work(): void {
    timer = undefined;
    const end = performance.now() + SLICE;
    while (performance.now() < end) {
      if (isOver || !step()) return;
    }
    start();
  }
  return {
    start,
    stop() {
      isOver = true;
      clearTimeout(timer);
    },
  };
}
