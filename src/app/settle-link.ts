/** So long, in milliseconds, is waited for what the link asks for. */
const PATIENCE = 3000;

/** What stands in the page of a part that is still to come. */
const TO_COME = '.prerendered, .loading, .laying-out';

/** Takes away what stood in for what the link asks for (`as-linked.ts`) with the frame in which that is drawn. */
export function settleLink(): void {
  const { classList } = document.documentElement;
  const end = performance.now() + PATIENCE;
  const isDrawn = (): boolean =>
    document.querySelector(TO_COME) === null &&
    (!classList.contains('asks-event') || document.querySelector('.with-details') !== null);
  const settle = (): void => {
    if (!isDrawn() && performance.now() < end) {
      requestAnimationFrame(settle);
      return;
    }
    document.querySelector('.linked-event')?.remove();
    // What had to make room for it is seen again once it has done so.
    requestAnimationFrame(() => {
      classList.remove(...Array.from(classList).filter((name) => name.startsWith('asks-')));
    });
  };
  requestAnimationFrame(settle);
}
