import { clip, type Extent } from '../extent';
import type { Interval } from '../../dates/time';
import type { OnScreen } from './build-scene';
import { screenScale } from './chart-frame';
import { takenOnScreen } from './taken';
import type { Box } from '../rect';

/*
 *   Military    ▲━━ Korean War                              |
 *               ├──────────────── silence ────────────────┤
 *   Economic    |       The articles give no date …       | ■ Trade      in the middle of the bands; else of one band
 *   Diplomatic  |                                         |     ●
 */

/** Where the words of a silence are centred, on the screen, and the room that they have there. */
export interface SilencePlace {
  readonly x: number;
  readonly y: number;
  readonly box: Box;
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
  const taken = takenOnScreen({ scene, transform });
  for (const y of rows) {
    if (y - half < plot.y || y + half > bottom) continue;
    const run = widest(seen, takenBetween(taken, y - half, y + half, AIR * rem));
    if (run.x1 - run.x0 < needed) continue;
    const middle = (seen.x0 + seen.x1) / 2;
    const x = Math.min(Math.max(middle, run.x0 + needed / 2), run.x1 - needed / 2);
    return { x, y, box: { x: x - width / 2, y: y - half, width, height: 2 * half } };
  }
  return null;
}

/** What of the plot is taken between two heights. */
const takenBetween = (taken: readonly Box[], y0: number, y1: number, air: number): readonly Extent[] =>
  taken
    .filter(({ y, height }) => y < y1 && y + height > y0)
    .map(({ x, width }) => ({ x0: x - air, x1: x + width + air }))
    .toSorted((a, b) => a.x0 - b.x0);

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
