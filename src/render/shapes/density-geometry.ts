import type { AxisTransform } from '../../layout/axis-transform';
import type { DensityColumns } from '../../layout/detail/density-columns';
import { ofLayer } from './mark-geometry';
import type { PathContext } from './outline';

/** The density bars of one band's layer, with marks over them or without: they look alike, and are drawn at once. */
export interface DensityBatch {
  readonly band: number;
  readonly layer: number;
  readonly residual: boolean;
  /** Half-open, in the columns. */
  readonly from: number;
  readonly to: number;
}

/** Bars come sorted by band, layer and look: `0,0 0,0 0,1 | 1,0 …` becomes a batch for each. */
export function densityBatches({ count, band, layer, residual }: DensityColumns): readonly DensityBatch[] {
  const batches: DensityBatch[] = [];
  let from = 0;
  for (let to = 1; to <= count; to++) {
    const isSame = band[to] === band[from] && layer[to] === layer[from] && residual[to] === residual[from];
    if (to < count && isSame) continue;
    batches.push({
      band: band[from] ?? 0,
      layer: layer[from] ?? 0,
      residual: residual[from] === 1,
      from,
      to,
    });
    from = to;
  }
  return batches;
}

/** How strongly bars cover what is under them: quiet enough for a label to be read on them. */
const DENSITY_OPACITY = [0.75, 0.4] as const;

/** And under marks: quiet enough for them to be told from what is counted. */
const RESIDUAL_OPACITY = 0.22;

export const densityOpacity = ({ layer, residual }: DensityBatch): number =>
  residual ? RESIDUAL_OPACITY : ofLayer(DENSITY_OPACITY, layer);

/** Bars this near to each other touch, in pixels: what is between them is an error of reckoning. */
const TOUCHING = 0.01;

/**
 * Adds the outline of a batch's bars as far as they are in view:
 *
 * ```
 *        ┌──┐
 *     ┌──┘  │        bars that touch are one outline, from the base up, along
 *     │     └──┐     their tops, and back: a tenth of the work of a rectangle
 *     └────────┘     for each bar, and no seams between them
 * ```
 */
export function addSkyline(
  path: PathContext,
  { x0, x1, base, top }: DensityColumns,
  { from, to }: DensityBatch,
  transform: AxisTransform,
  view: { readonly left: number; readonly right: number },
): void {
  let end = NaN;
  let ground = NaN;
  for (let i = from; i < to; i++) {
    const left = transform.apply(x0[i] ?? 0);
    const right = transform.apply(x1[i] ?? 0);
    if (right < view.left || left > view.right) continue;
    if (!(left - end < TOUCHING)) {
      if (!Number.isNaN(end)) endOutline(path, end, ground);
      ground = base[i] ?? 0;
      path.moveTo(left, ground);
    }
    path.lineTo(left, top[i] ?? 0);
    path.lineTo(right, top[i] ?? 0);
    end = right;
  }
  if (!Number.isNaN(end)) endOutline(path, end, ground);
}

function endOutline(path: PathContext, x: number, ground: number): void {
  path.lineTo(x, ground);
  path.closePath();
}
