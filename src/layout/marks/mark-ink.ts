import { union, type Extent } from '../extent';
import { glyphExtent, type DrawnMark } from './drawn-marks';
import { FORM } from './mark-form';
import type { Rect } from '../rect';

/*
 * How far what is drawn of a mark reaches above and below the middle of its lane, in pixels: of a claim, and of an event
 * of the record, with a sign and without. Layout knows no shapes; `tests/render/ink-law.test.tsx` holds it to them.
 */
const GLYPH = [8, 5, 7] as const;
const BAR = [10, 3, 6.5] as const;
const SHADE = [14, 7, 7] as const;

/** The box of a cluster: half its height, and how much wider half of it is for each further digit. */
const CLUSTER = { half: 8.5, digit: 2.5 } as const;

/** The frame around the open event: so far from a bar; else half its side, around a claim or a cluster, and the record. */
const FRAME = { beyond: 4, half: 15, record: 10 } as const;

/** What is drawn of a mark. */
export interface MarkInk {
  /** Its bar, or its glyph; the frame around it, if it is open. None of a part that is shaded only. */
  readonly solid: readonly Rect[];
  readonly shades: readonly Rect[];
}

export function markInk(mark: DrawnMark, isOpen: boolean): MarkInk {
  const { y, layer, form, certain, shades, isSingle, verdict, group } = mark;
  const kind = layer === 0 ? 0 : verdict === null ? 1 : 2;
  const around = (half: number, { x0, x1 }: Extent, beyond = 0): Rect => ({
    x0: x0 - beyond,
    x1: x1 + beyond,
    y0: y - half - beyond,
    y1: y + half + beyond,
  });
  const beyond = isOpen ? FRAME.beyond : 0;
  const reach = isSingle
    ? GLYPH[kind]
    : CLUSTER.half + (String(group.positions.length).length - 1) * CLUSTER.digit;
  const frame = kind === 1 && isSingle ? FRAME.record : FRAME.half;
  const half = isOpen ? Math.max(frame, reach) : reach;
  return {
    solid:
      certain !== null && form !== FORM.glyph
        ? [around(BAR[kind], certain, beyond)]
        : glyphExtent(mark, half).map((extent) => around(isSingle || isOpen ? half : CLUSTER.half, extent)),
    shades: shades.map((shade) => around(SHADE[kind], shade)),
  };
}

/** Of a bar so much has to be in view for it to be seen. */
const LEAST = 8;

/** Whether a mark is seen in a part of the axis: its glyph, or enough of what it has besides. */
export function isSeen({ x, part, certain, shades }: DrawnMark, within: Extent): boolean {
  if (part === 0 && x >= within.x0 && x <= within.x1) return true;
  const seen = certain ?? (part === 0 || shades.length === 0 ? null : union(shades));
  return seen !== null && Math.min(seen.x1, within.x1) - Math.max(seen.x0, within.x0) >= LEAST;
}

/** All that is drawn of a mark, as one rectangle. */
export function hullOf(mark: DrawnMark, isOpen: boolean): Rect {
  const { solid, shades } = markInk(mark, isOpen);
  const all = [...solid, ...shades];
  return {
    ...union(all),
    y0: Math.min(...all.map(({ y0 }) => y0)),
    y1: Math.max(...all.map(({ y1 }) => y1)),
  };
}
