import type { Interval } from '../../dates/time';
import { panDomain, zoomDomain } from '../../layout/visible-domain';
import { focusedAround } from '../elements';
import type { Plane, PlaneView } from './plane';
import { spanOf, xInPlot, type PlotGeometry } from './plot-geometry';

/** Pixels of a "line" and of a "page", the units that some mice and Firefox count in. */
const LINE = 16;
const PAGE = 400;

/** One notch of a mouse wheel (about 100 px) with Ctrl changes the length by a fifth. */
const ZOOM_PER_PIXEL = 0.002;

/** After so many milliseconds a turn of the wheel is another one. */
const REST = 400;

/** A change smaller than this, as a share of the visible length, is rounding, and moves nothing. */
const LEAST = 1e-6;

/**
 * The wheel: with Ctrl or ⌘ (a pinch on a trackpad comes as Ctrl) it zooms about the pointer; sideways, or
 * with Shift, it moves through time; plainly it scrolls the page, unless the reader has stepped into the
 * timeline: then it moves through time. Where nothing moves any more, the page takes over; only a zoom that
 * meets its limit on the way does not become one of the page.
 *
 * Gives the function that ends it.
 */
export function bindWheel(
  plane: Plane,
  geometry: () => PlotGeometry,
  onDomain: (domain: Interval) => void,
): () => void {
  const { element } = plane;
  let zoomedAt = -Infinity;

  const wheel = (event: WheelEvent): void => {
    const { visibleDomain } = geometry();
    const zooms = event.ctrlKey || event.metaKey;
    const next = zooms ? zoomed(event, plane.view(), geometry()) : moved(event, plane, geometry());
    const isMoving = isElsewhere(next, visibleDomain);
    const isOnTheWay = zooms && event.timeStamp - zoomedAt < REST;
    if (!isMoving && !isOnTheWay) return;
    event.preventDefault();
    if (zooms) zoomedAt = event.timeStamp;
    if (isMoving) onDomain(next);
  };
  element.addEventListener('wheel', wheel, { passive: false });
  return () => {
    element.removeEventListener('wheel', wheel);
  };
}

function zoomed(event: WheelEvent, view: PlaneView, geometry: PlotGeometry): Interval {
  const { limits, visibleDomain, width } = geometry;
  const about = visibleDomain.start + (xInPlot(view, geometry, event) / width) * spanOf(visibleDomain);
  return zoomDomain(visibleDomain, Math.exp(deltaOf(event).y * ZOOM_PER_PIXEL), limits, about);
}

function moved(event: WheelEvent, plane: Plane, { limits, visibleDomain, width }: PlotGeometry): Interval {
  const { x, y } = deltaOf(event);
  const isSideways = Math.abs(x) > Math.abs(y) || event.shiftKey;
  if (!isSideways && !plane.element.contains(focusedAround(plane.element))) return visibleDomain;
  const view = plane.view();
  const way = isSideways ? view.wayOf(x === 0 ? y : x, 0).x : y / view.scale;
  return panDomain(visibleDomain, way / width, limits);
}

/** In pixels of the screen. */
function deltaOf({ deltaX, deltaY, deltaMode }: WheelEvent): { readonly x: number; readonly y: number } {
  const unit = deltaMode === 0 ? 1 : deltaMode === 1 ? LINE : PAGE;
  return { x: deltaX * unit, y: deltaY * unit };
}

const isElsewhere = (a: Interval, b: Interval): boolean =>
  Math.max(Math.abs(a.start - b.start), Math.abs(a.end - b.end)) > spanOf(b) * LEAST;
