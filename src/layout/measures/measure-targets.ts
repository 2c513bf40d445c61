import { sort } from 'd3-array';
import type { Extent } from '../extent';
import type { Rect } from '../rect';

/*
 *   ┌────────┐┌──┬──┐      A column of time is at least as wide as a finger needs. Within it each value has a
 *   │   ◆    ││ ━│  │      part around its mark, at least as high as that.
 *   ├────────┤├──┤  │
 *   │ ━━━━   ││  │━ │
 *   └────────┘└──┴──┘
 */

/** A value to be pointed at, by its place in the series; in pixels. */
export interface Pointed extends Extent {
  readonly index: number;
  readonly x: number;
  readonly y: number;
}

/** A part of the plot that stands for a value; for several where they are too many for one each. */
export interface MeasureTarget extends Rect {
  /** Places in the series, in time order. */
  readonly indexes: readonly number[];
}

/** The least side of a target, in pixels. */
export const LEAST = 24;

/** Targets for all values of a plot: none lies over another. Values that share a pixel column share a target's column. */
export function measureTargets(values: readonly Pointed[], plot: Rect): readonly MeasureTarget[] {
  return columnsOf(values, plot).flatMap((column) => partsOf(column, plot));
}

interface Column extends Extent {
  readonly values: readonly Pointed[];
}

/** Neighbours are joined until each column is wide enough; none reaches far beyond its marks. */
function columnsOf(values: readonly Pointed[], plot: Rect): readonly Column[] {
  const byPixel = new Map<number, Pointed[]>();
  for (const value of values) {
    const pixel = Math.round(value.x);
    const others = byPixel.get(pixel);
    if (others === undefined) byPixel.set(pixel, [value]);
    else others.push(value);
  }
  const pixels = sort(byPixel.keys());
  const columns: Column[] = [];
  let open: Pointed[] = [];
  let edge = plot.x0;
  for (const [i, pixel] of pixels.entries()) {
    for (const value of byPixel.get(pixel) ?? []) open.push(value);
    const next = pixels[i + 1];
    const { x0, x1 } = reachOf(open);
    const from = Math.max(edge, x0);
    const to = Math.min(next === undefined ? plot.x1 : (pixel + next) / 2, Math.max(x1, from + LEAST));
    if (to - from < LEAST && next !== undefined) continue;
    if (to - from >= LEAST) columns.push({ values: open, x0: from, x1: to });
    else joinToLast(columns, open, plot);
    open = [];
    edge = to;
  }
  return columns;
}

/** Values at the right edge, where there is no room for a column of their own. */
function joinToLast(columns: Column[], values: readonly Pointed[], plot: Rect): void {
  const last = columns.pop();
  columns.push({
    values: [...(last?.values ?? []), ...values],
    x0: last?.x0 ?? Math.max(plot.x0, plot.x1 - LEAST),
    x1: plot.x1,
  });
}

/** As far as their marks, and at least half a target from their middles. */
function reachOf(values: readonly Pointed[]): Extent {
  let x0 = Infinity;
  let x1 = -Infinity;
  for (const value of values) {
    x0 = Math.min(x0, value.x0, value.x - LEAST / 2);
    x1 = Math.max(x1, value.x1, value.x + LEAST / 2);
  }
  return { x0, x1 };
}

function partsOf({ values, x0, x1 }: Column, { y0, y1 }: Rect): readonly MeasureTarget[] {
  if (values.length * LEAST > y1 - y0)
    return [{ indexes: sort(values.map(({ index }) => index)), x0, x1, y0, y1 }];
  const fromTop = sort(values, (a, b) => a.y - b.y || a.index - b.index);
  // Halfway between two marks, then pushed down and up until each part is high enough.
  const edges = fromTop.map(({ y }, i) => (i === 0 ? y0 : ((fromTop[i - 1]?.y ?? y) + y) / 2));
  edges.push(y1);
  for (let i = 1; i < edges.length - 1; i++) edges[i] = Math.max(edges[i] ?? 0, (edges[i - 1] ?? 0) + LEAST);
  for (let i = edges.length - 2; i > 0; i--) edges[i] = Math.min(edges[i] ?? 0, (edges[i + 1] ?? 0) - LEAST);
  return fromTop.map(({ index }, i) => ({
    indexes: [index],
    x0,
    x1,
    y0: edges[i] ?? y0,
    y1: edges[i + 1] ?? y1,
  }));
}
