import type { DensityColumns, Placement } from '../layout/scene';
import { placed } from './place';

/** The density bars of one band's layer: they look alike, and are drawn at once. */
export interface DensityRun {
  readonly band: number;
  readonly layer: number;
  /** Half-open, in the columns. */
  readonly from: number;
  readonly to: number;
}

/** Bars come sorted by band and layer: `0,0 0,0 0,1 | 1,0 …` becomes a run for each pair. */
export function densityRuns({ count, band, layer }: DensityColumns): readonly DensityRun[] {
  const runs: DensityRun[] = [];
  let from = 0;
  for (let to = 1; to <= count; to++) {
    if (to < count && band[to] === band[from] && layer[to] === layer[from]) continue;
    runs.push({ band: band[from] ?? 0, layer: layer[from] ?? 0, from, to });
    from = to;
  }
  return runs;
}

/** How strongly bars cover what is under them: quiet enough for a label to be read on them. */
export const DENSITY_OPACITY = [0.75, 0.4] as const;

/** What an outline of straight lines is made with. */
export interface OutlineMaker {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  closePath(): void;
}

/** Bars this near to each other touch, in pixels: what is between them is an error of reckoning. */
const TOUCHING = 0.01;

/**
 * Adds the outline of a run's bars as far as they are in view:
 *
 * ```
 *        ┌──┐
 *     ┌──┘  │        bars that touch are one outline, from the base up, along
 *     │     └──┐     their tops, and back: a tenth of the work of a rectangle
 *     └────────┘     for each bar, and no seams between them
 * ```
 */
export function addSkyline(
  path: OutlineMaker,
  { x0, x1, base, top }: DensityColumns,
  { from, to }: DensityRun,
  placement: Placement,
  view: { readonly left: number; readonly right: number },
): void {
  let end = NaN;
  let ground = NaN;
  for (let i = from; i < to; i++) {
    const left = placed(x0[i] ?? 0, placement);
    const right = placed(x1[i] ?? 0, placement);
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

function endOutline(path: OutlineMaker, x: number, ground: number): void {
  path.lineTo(x, ground);
  path.closePath();
}
