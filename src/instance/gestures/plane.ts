/** A place on an element, in CSS pixels of its own from the inner edge of its border. */
export interface PlanePoint {
  readonly x: number;
  readonly y: number;
}

/** How an element lies on the screen at a moment. */
export interface PlaneView {
  /** Where a point of the screen lies on the element. */
  readonly pointAt: (pointer: Pick<MouseEvent, 'clientX' | 'clientY'>) => PlanePoint;
  /** A way on the screen, as one on the element. */
  readonly wayOf: (dx: number, dy: number) => PlanePoint;
  /** Pixels of the screen to one of the element, along its width. */
  readonly scale: number;
}

/**
 * The plane of an element, on which all is laid out, beside the screen, on which pointers move. A transform or a `zoom`
 * of any element around makes two different things of them. Three points, which the browser puts where it puts all
 * else, tell how the one lies on the other:
 *
 *              above o
 *                    |
 *     beside o---- origin ---------+
 *                    |   element   |
 */
export interface Plane {
  readonly element: HTMLElement;
  /** Read anew at each event: whatever lies around may have changed, and no browser tells of it. */
  readonly view: () => PlaneView;
  readonly destroy: () => void;
}

/** From the origin to the two other points, in pixels of the plane: to where nothing can be scrolled to. */
const SIDE = 100;

/** Lays the three points on a positioned element. */
export function createPlane(element: HTMLElement): Plane {
  const origin = pointOn(element, 0, 0);
  const beside = pointOn(element, -SIDE, 0);
  const above = pointOn(element, 0, -SIDE);
  element.append(origin, beside, above);
  return {
    element,
    view: () => viewOf(placeOf(origin), placeOf(beside), placeOf(above)),
    destroy() {
      for (const point of [origin, beside, above]) point.remove();
    },
  };
}

function pointOn({ ownerDocument }: Element, x: number, y: number): HTMLElement {
  const point = ownerDocument.createElement('span');
  point.setAttribute('aria-hidden', 'true');
  Object.assign(point.style, { position: 'absolute', left: `${x}px`, top: `${y}px` });
  return point;
}

function placeOf(point: Element): PlanePoint {
  const { left, top } = point.getBoundingClientRect();
  return { x: left, y: top };
}

function viewOf(origin: PlanePoint, beside: PlanePoint, above: PlanePoint): PlaneView {
  const right = { x: (origin.x - beside.x) / SIDE, y: (origin.y - beside.y) / SIDE };
  const down = { x: (origin.x - above.x) / SIDE, y: (origin.y - above.y) / SIDE };
  const area = right.x * down.y - right.y * down.x;
  const wayOf = (dx: number, dy: number): PlanePoint =>
    // What is not drawn, or seen from its edge, has no inside to point at.
    area === 0
      ? { x: dx, y: dy }
      : { x: (dx * down.y - dy * down.x) / area, y: (dy * right.x - dx * right.y) / area };
  return {
    pointAt: ({ clientX, clientY }) => wayOf(clientX - origin.x, clientY - origin.y),
    wayOf,
    scale: area === 0 ? 1 : Math.hypot(right.x, right.y),
  };
}
