import type { Interval } from '../../dates/time';
import { clampDomain } from '../../layout/visible-domain';
import type { Plane } from './plane';
import { DRAG_FROM, onPointer, spanOf, xInPlot, type PlotGeometry } from './plot-geometry';

/** How near to an edge of the brush a pointer takes hold of that edge, in pixels of the overview. */
const EDGE = 8;

type Hold =
  /** The whole brush, taken at a moment. */
  | { readonly part: 'middle'; readonly time: number; readonly domain: Interval }
  /** One edge; the other stays. */
  | { readonly part: 'edge'; readonly fixed: number }
  /** Outside the brush: a click goes there, a drag chooses anew. */
  | { readonly part: 'new'; readonly time: number; readonly x: number };

/**
 * The overview's brush: drag it to move, its edges to zoom, elsewhere to choose anew; click to go there. On
 * the overview the plot shows all of `limits`, and the brush is the visible domain.
 *
 * Gives the function that ends it.
 */
export function bindBrush(
  plane: Plane,
  geometry: () => PlotGeometry,
  onDomain: (domain: Interval) => void,
): () => void {
  const { element } = plane;
  let hold: Hold | null = null;

  const timeAt = (x: number): number => {
    const { limits, width } = geometry();
    return limits.start + (x / width) * spanOf(limits);
  };
  const down = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    element.setPointerCapture(event.pointerId);
    const x = xInPlot(plane.view(), geometry(), event);
    hold = take(timeAt(x), x, geometry());
  };
  const move = (event: PointerEvent): void => {
    if (hold === null) return;
    const { limits } = geometry();
    const view = plane.view();
    const x = xInPlot(view, geometry(), event);
    const time = timeAt(x);
    switch (hold.part) {
      case 'middle': {
        const by = time - hold.time;
        onDomain(clampDomain({ start: hold.domain.start + by, end: hold.domain.end + by }, limits));
        break;
      }
      case 'edge':
        onDomain(clampDomain(between(hold.fixed, time), limits));
        break;
      case 'new':
        if (Math.abs(x - hold.x) * view.scale >= DRAG_FROM) hold = { part: 'edge', fixed: hold.time };
        break;
      default:
        hold satisfies never;
    }
  };
  const up = (event: PointerEvent): void => {
    if (hold?.part === 'new' && event.type === 'pointerup') {
      const { visibleDomain, limits } = geometry();
      const half = spanOf(visibleDomain) / 2;
      onDomain(clampDomain({ start: hold.time - half, end: hold.time + half }, limits));
    }
    hold = null;
  };
  return onPointer(element, { down, move, up });
}

function take(time: number, x: number, { visibleDomain, limits, width }: PlotGeometry): Hold {
  const reach = (EDGE / width) * spanOf(limits);
  const { start, end } = visibleDomain;
  const toStart = Math.abs(time - start);
  const toEnd = Math.abs(time - end);
  if (Math.min(toStart, toEnd) <= reach) return { part: 'edge', fixed: toStart < toEnd ? end : start };
  if (time > start && time < end) return { part: 'middle', time, domain: visibleDomain };
  return { part: 'new', time, x };
}

const between = (a: number, b: number): Interval => ({ start: Math.min(a, b), end: Math.max(a, b) });
