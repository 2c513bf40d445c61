import { categoryOfBand, CLAIMS, layerOfBand } from '../../model/events/band-key';
import type { DensityCell } from '../detail/mark-groups';
import { clip, union, type Extent } from '../extent';
import type { Label } from '../labels/label';
import { glyphExtent, type DrawnMark } from '../marks/drawn-marks';
import type { TimeScale } from '../time-scale';
import type { ChartFrame } from './chart-frame';
import type { Box } from '../rect';

/** The least side of a target (WCAG 2.2, 2.5.8). */
const TARGET = 24;

/** What a reader can point at of each mark: its glyph, its bar and its label. */
export function targetsOf(
  marks: readonly DrawnMark[],
  labels: readonly Label[],
  { laneHeight }: Pick<ChartFrame, 'laneHeight'>,
  within: Extent,
): readonly Box[] {
  const labelOf = new Map(labels.map((label) => [label.mark, label]));
  return marks.map((mark, i) => {
    const label = labelOf.get(i);
    const parts: Extent[] = [...glyphExtent(mark, TARGET / 2)];
    if (mark.certain !== null) parts.push(mark.certain);
    if (label !== undefined) {
      const x0 = label.side === 'left' ? label.x - label.width : label.x;
      parts.push({ x0, x1: x0 + label.width });
    }
    const { x0, x1 } = inPlot(union(parts.length === 0 ? mark.shades : parts), within);
    const lane = laneHeight[mark.layer === CLAIMS ? 0 : 1];
    const height = Math.max(TARGET, label === undefined ? TARGET : lane * 0.92);
    return { x: x0, y: mark.y - height / 2, width: x1 - x0, height };
  });
}

/** Where a glyph that stands so near to an edge has its target: moved in, under what would be beside it. */
export function pushedTarget(mark: DrawnMark, within: Extent): Extent | null {
  const [target] = glyphExtent(mark, TARGET / 2);
  if (target === undefined || (target.x0 >= within.x0 && target.x1 <= within.x1)) return null;
  return inPlot(target, within);
}

/** Clips a target to the plot, but leaves it its least width, so that it can be seen and hit at the edge. */
function inPlot({ x0, x1 }: Extent, within: Extent): Extent {
  const from = Math.min(Math.max(x0, within.x0), within.x1 - TARGET);
  return { x0: from, x1: Math.max(Math.min(x1, within.x1), from + TARGET) };
}

/** A cell reaches over the height of its band; null where it is out of view. */
export function cellBox(
  { band, extent }: DensityCell,
  { ground }: Pick<ChartFrame, 'ground'>,
  scale: TimeScale,
): Box | null {
  const seen = clip(scale, extent);
  if (seen === null) return null;
  const { base, height } = ground(categoryOfBand(band), layerOfBand(band));
  return { x: seen.x0, y: base - height, width: seen.x1 - seen.x0, height };
}
