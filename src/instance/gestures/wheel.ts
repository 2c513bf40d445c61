import type { Interval } from '../../dates/time';
import { panDomain, sameDomain, zoomDomain } from '../../layout/visible-domain';
import { spanOf, xInPlot, type PlotGeometry } from './plot-geometry';

/** Pixels of a "line" and of a "page", the units that some mice and Firefox count in. */
const LINE = 16;
const PAGE = 400;

/** One notch of a mouse wheel (about 100 px) with Ctrl changes the length by a fifth. */
const ZOOM_PER_PIXEL = 0.002;

/**
 * The wheel: with Ctrl or ⌘ (a pinch on a trackpad comes as Ctrl) it zooms about the pointer; sideways, or
 * with Shift, it moves through time; plainly it scrolls the page, unless the reader has stepped into the
 * timeline: then it moves through time as far as there is time, and the page takes over at the end.
 *
 * Gives the function that ends it.
 */
export function bindWheel(
  element: HTMLElement,
  geometry: () => PlotGeometry,
  onDomain: (domain: Interval) => void,
): () => void {
  const wheel = (event: WheelEvent): void => {
    const { limits, visibleDomain, width } = geometry();
    const unit = event.deltaMode === 0 ? 1 : event.deltaMode === 1 ? LINE : PAGE;
    const dx = event.deltaX * unit;
    const dy = event.deltaY * unit;
    let next: Interval;
    if (event.ctrlKey || event.metaKey) {
      const share = xInPlot(element, geometry(), event) / width;
      const about = visibleDomain.start + share * spanOf(visibleDomain);
      // Even at the limit the page must not zoom instead: the reader's hand is on the timeline.
      event.preventDefault();
      next = zoomDomain(visibleDomain, Math.exp(dy * ZOOM_PER_PIXEL), limits, about);
    } else if (Math.abs(dx) > Math.abs(dy) || event.shiftKey) {
      next = panDomain(visibleDomain, (dx === 0 ? dy : dx) / width, limits);
      event.preventDefault();
    } else {
      if (!element.contains(element.ownerDocument.activeElement)) return;
      next = panDomain(visibleDomain, dy / width, limits);
      if (sameDomain(next, visibleDomain)) return;
      event.preventDefault();
    }
    if (!sameDomain(next, visibleDomain)) onDomain(next);
  };
  element.addEventListener('wheel', wheel, { passive: false });
  return () => {
    element.removeEventListener('wheel', wheel);
  };
}
