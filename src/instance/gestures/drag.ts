import type { Interval } from '../../dates/time';
import { clampDomain, closestIn, type Limits } from '../../layout/visible-domain';
import type { Plane } from './plane';
import { DRAG_FROM, onPointer, spanOf, swallowNextClick, xInPlot, type PlotGeometry } from './plot-geometry';
import { speedometer } from './speedometer';

interface DragHandlers {
  readonly onStart: () => void;
  readonly onDomain: (domain: Interval) => void;
  /** Let go of while moving: the speed in plot widths per millisecond, positive towards later. */
  readonly onFling: (speed: number) => void;
}

interface Finger {
  /** The moment that was under the finger when it came down, and stays under it. */
  time: number;
  x: number;
}

/**
 * Drag with one pointer, pinch with two, by Pointer Events: the moments under the fingers stay under them.
 * The element has `touch-action: pan-y`, so a finger that sets out vertically scrolls the page and is
 * cancelled here: the timeline never traps. (d3-zoom cancels every touch, thinks in transforms, and brings
 * 20 kB of transitions and colours: see the commit.)
 *
 * Gives the function that ends it.
 */
export function bindDrag(plane: Plane, geometry: () => PlotGeometry, handlers: DragHandlers): () => void {
  const { element } = plane;
  const fingers = new Map<number, Finger>();
  const speed = speedometer();
  let from = 0;
  let dragging = false;

  const grab = (): void => {
    const { visibleDomain, width } = geometry();
    const msPerPx = spanOf(visibleDomain) / width;
    for (const finger of fingers.values()) finger.time = visibleDomain.start + finger.x * msPerPx;
  };
  const down = (event: PointerEvent): void => {
    if (event.button !== 0 || event.ctrlKey || fingers.size === 2) return;
    const x = xInPlot(plane.view(), geometry(), event);
    fingers.set(event.pointerId, { time: 0, x });
    grab();
    handlers.onStart();
    if (fingers.size > 1) return;
    from = x;
    dragging = false;
    speed.reset();
  };
  const move = (event: PointerEvent): void => {
    const finger = fingers.get(event.pointerId);
    if (finger === undefined) return;
    const view = plane.view();
    const x = xInPlot(view, geometry(), event);
    if (!dragging && fingers.size === 1 && Math.abs(x - from) * view.scale < DRAG_FROM) return;
    if (!dragging) {
      dragging = true;
      for (const id of fingers.keys()) element.setPointerCapture(id);
    }
    finger.x = x;
    const domain = domainUnder([...fingers.values()], geometry());
    speed.note(domain);
    handlers.onDomain(domain);
  };
  const up = (event: PointerEvent): void => {
    if (!fingers.delete(event.pointerId)) return;
    grab();
    if (fingers.size > 0 || !dragging) return;
    dragging = false;
    if (event.type === 'pointercancel') return;
    swallowNextClick(element);
    handlers.onFling(speed.perMillisecond());
  };
  return onPointer(element, { down, move, up });
}

/** The domain that puts each finger's moment under it: one finger moves, two also zoom. */
function domainUnder(fingers: readonly Finger[], { limits, visibleDomain, width }: PlotGeometry): Interval {
  const [one, two] = fingers;
  if (one === undefined) return visibleDomain;
  const msPerPx = two === undefined ? spanOf(visibleDomain) / width : pinched(one, two, limits, width);
  const start = one.time - one.x * msPerPx;
  return clampDomain({ start, end: start + msPerPx * width }, limits);
}

/** Kept in bounds here: past the closest or widest look a pinch must not push the view aside. */
function pinched(one: Finger, two: Finger, limits: Limits, width: number): number {
  const apart = Math.abs(two.x - one.x) < 1 ? 1 : two.x - one.x;
  const msPerPx = Math.abs((two.time - one.time) / apart);
  return Math.min(Math.max(msPerPx, closestIn(limits) / width), spanOf(limits) / width);
}
