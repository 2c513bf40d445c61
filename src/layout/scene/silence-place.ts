import { clip, type Extent } from '../extent';
import type { Interval } from '../../dates/time';
import type { OnScreen } from './build-scene';
import { screenScale } from './chart-frame';

/*
 *   Military    ▲━━ Korean War                              |
 *               ├──────────────── silence ────────────────┤
 *   Economic    |       The articles give no date …       | ■ Trade      in the middle of the bands; else of one band
 *   Diplomatic  |                                         |     ●
 */

/** Where the words of a silence are centred, on the screen. */
export interface SilencePlace {
  readonly x: number;
  readonly y: number;
}

/** In rem: from so much empty width on there are words, and so high they are, with air around them. */
const LEAST = 20;
const HEIGHT = 3.5;
const AIR = 1;

/**
 * The place for words, so wide, in a silence: where neither mark nor label stands over its width, in the middle of all
 * bands or of one; null where there is none.
 */
export function silencePlace(
  { scene, transform, domain }: Pick<OnScreen, 'scene' | 'transform' | 'domain'>,
  silence: Interval,
  width: number,
  rem: number,
): SilencePlace | null {
  const seen = clip(screenScale(scene, domain), silence);
  const needed = Math.max(LEAST * rem, width + 2 * AIR * rem);
  if (seen === null || seen.x1 - seen.x0 < needed || scene.densities.count > 0) return null;
  const { bands, plot } = scene;
  const bottom = Math.max(...bands.map(({ top, height }) => top + height));
  const rows = [(plot.y + bottom) / 2, ...bands.map(({ top, recordTop }) => (top + recordTop) / 2)];
  const half = (HEIGHT / 2) * rem;
  for (const y of rows) {
    if (y - half < plot.y || y + half > bottom) continue;
    const run = widest(seen, takenAt({ scene, transform }, y - half, y + half, AIR * rem));
    if (run.x1 - run.x0 < needed) continue;
    const middle = (seen.x0 + seen.x1) / 2;
    return { x: Math.min(Math.max(middle, run.x0 + needed / 2), run.x1 - needed / 2), y };
  }
  return null;
}

/** What of the plot is taken by marks, shades and labels between two heights, on the screen. */
function takenAt(
  { scene, transform }: Pick<OnScreen, 'scene' | 'transform'>,
  y0: number,
  y1: number,
  air: number,
): readonly Extent[] {
  const onScreen = (x0: number, x1: number): Extent => ({
    x0: transform.apply(x0) - air,
    x1: transform.apply(x1) + air,
  });
  const { targets, shades, marks } = scene;
  const boxes = targets
    .filter((box) => box.y < y1 && box.y + box.height > y0)
    .map((box) => onScreen(box.x, box.x + box.width));
  const drawn = Array.from(shades.mark, (mark, shade) => ({ y: marks.y[mark] ?? NaN, shade }))
    .filter(({ y }) => y > y0 - air && y < y1 + air)
    .map(({ shade }) => onScreen(shades.x0[shade] ?? NaN, shades.x1[shade] ?? NaN));
  return [...boxes, ...drawn].toSorted((a, b) => a.x0 - b.x0);
}

/** The widest part of an extent that others, sorted, leave free. */
function widest({ x0, x1 }: Extent, taken: readonly Extent[]): Extent {
  let best: Extent = { x0, x1: x0 };
  let from = x0;
  for (const each of [...taken, { x0: x1, x1 }]) {
    const to = Math.min(each.x0, x1);
    if (to - from > best.x1 - best.x0) best = { x0: from, x1: to };
    from = Math.max(from, each.x1);
  }
  return best;
}
