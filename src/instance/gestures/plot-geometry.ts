import type { Interval } from '../../dates/time';
import type { PlaneView } from './plane';

/** Where time lies on an element, read anew at each event: two events may come between two drawings. */
export interface PlotGeometry {
  readonly limits: Interval;
  readonly visibleDomain: Interval;
  /** Left edge and width of the plot within the element, in pixels of the element. */
  readonly left: number;
  readonly width: number;
}

/** Pixels of the screen that a pointer moves along the time before a press becomes a drag. */
export const DRAG_FROM = 4;

/** A place on the screen. */
export type Pointer = Pick<MouseEvent, 'clientX' | 'clientY'>;

/** The pointer's place in the plot, in pixels of the element from the plot's left edge. */
export const xInPlot = (view: PlaneView, { left }: PlotGeometry, pointer: Pointer): number =>
  view.pointAt(pointer).x - left;

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
