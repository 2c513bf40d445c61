import type { Interval } from '../../dates/time';

/** Where time lies on an element, read anew at each event: two events may come between two drawings. */
export interface PlotGeometry {
  readonly limits: Interval;
  readonly visibleDomain: Interval;
  /** Left edge and width of the plot within the element, in pixels. */
  readonly left: number;
  readonly width: number;
}

/** Pixels that a pointer moves before a press becomes a drag. */
export const DRAG_FROM = 4;

/** The pointer's place in the plot, in pixels from its left edge. What is drawn begins inside the border. */
export const xInPlot = (
  element: Element,
  { left }: PlotGeometry,
  event: { readonly clientX: number },
): number => event.clientX - element.getBoundingClientRect().left - element.clientLeft - left;

export const spanOf = ({ start, end }: Interval): number => end - start;

const swallow = (event: Event): void => {
  event.stopPropagation();
  event.preventDefault();
};

/** After a drag the browser sends a click: it must open nothing. */
export function swallowNextClick(element: Element): void {
  element.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => {
    element.removeEventListener('click', swallow, { capture: true });
  });
}

interface PointerListeners {
  readonly down: (event: PointerEvent) => void;
  readonly move: (event: PointerEvent) => void;
  /** Also for a pointer that the browser takes back: its event is a `pointercancel`. */
  readonly up: (event: PointerEvent) => void;
}

/** Listens to mouse, pen and touch alike; gives the function that ends it. */
export function onPointer(element: HTMLElement, { down, move, up }: PointerListeners): () => void {
  const listeners = [
    ['pointerdown', down],
    ['pointermove', move],
    ['pointerup', up],
    ['pointercancel', up],
  ] as const;
  for (const [type, listener] of listeners) element.addEventListener(type, listener);
  return () => {
    for (const [type, listener] of listeners) element.removeEventListener(type, listener);
  };
}
