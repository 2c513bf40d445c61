import type { AxisTransform } from '../../layout/axis-transform';
import type { FORM, MARK_SIZE } from '../../layout/marks/mark-form';
import type { Scene } from '../../layout/scene/scene';
import type { Verdict } from '../../model/dataset-file';
import { inkOf, type Ink } from './mark-ink';
import type { PathContext } from './outline';
import { verdictSign } from './verdict-sign';
import type { Box } from '../../layout/rect';

/*
 * The shapes of marks in pixels, for both painters. Heights and glyphs keep their size when a scene is
 * stretched; so both painters ask the scene, not the screen, whether a bar or a shade is wide enough to show.
 */

/** Half the height of a bar, and of what goes on without a bound: the record is drawn lighter than the claims. */
const BAR_HALF = [10, 3] as const;
const OPEN_HALF = [4, 2.5] as const;
const SIGNED_RECORD_BAR_HALF = 6.5;
/** The same of what lasts, under the columns. */
const SPAN_HALF = 2.5;

/** The forms of a mark, as layout numbers them. */
const GLYPH_ALONE: typeof FORM.glyph = 0;
const BAR_ALONE: typeof FORM.bar = 1;
const WITH_GLYPH: typeof FORM.full = 3;

/** The one of two measures that belongs to a layer. */
export const ofLayer = (both: readonly [number, number], layer: number | undefined): number =>
  layer === 1 ? both[1] : both[0];

/** Narrower than this, a bar or a shade is not drawn: the glyph alone is the mark. */
export const NARROWEST = 1;

const SHADE_CORNER = 2.5;
const BAR_CORNER = 2;

export const shadeCorner = (width: number): number => Math.min(SHADE_CORNER, width / 2);
export const barCorner = (width: number): number => Math.min(BAR_CORNER, width / 2);

/** How strongly the edge of a shade covers what is under it: 3 : 1 on every ground, in every accent. */
export const EDGE_OPACITY = 0.75;

/** How strongly a shade covers what is under it; one that fades begins twice as strong, what goes on nearly as a bar. */
export const SHADE_OPACITY = { none: 0.22, fading: 0.44, open: 0.85 } as const;

/** How a shade is drawn. */
export interface ShadeLook {
  readonly half: number;
  readonly opacity: number;
  /** What goes on has none: it is not a stretch of time in which something may lie. */
  readonly hasEdge: boolean;
}

export function shadeLook({ shades, marks, shadeHalf }: Scene, shade: number): ShadeLook {
  const layer = marks.layer[shades.mark[shade] ?? 0];
  if (shades.startKind[shade] === 'open' || shades.endKind[shade] === 'open')
    return { half: ofLayer(OPEN_HALF, layer), opacity: SHADE_OPACITY.open, hasEdge: false };
  const opacity = shades.fade[shade] === 'none' ? SHADE_OPACITY.none : SHADE_OPACITY.fading;
  return { half: ofLayer(shadeHalf, layer), opacity, hasEdge: true };
}

/** Where a shade's edge, a pixel wide, runs: within its place, so that it is as wide as the time that is meant. */
export const shadeBox = (x0: number, x1: number, y: number, half: number): Box => ({
  x: x0 + 0.5,
  y: y - half + 0.5,
  width: Math.max(0, x1 - x0 - 1),
  height: half * 2 - 1,
});

/** How strong a shade is, and where between its beginning, 0, and its end, by how it fades. */
export const FADES = {
  out: [
    [0, 1],
    [1, 0],
  ],
  in: [
    [0, 0],
    [1, 1],
  ],
  both: [
    [0, 0],
    [0.5, 1],
    [1, 0],
  ],
} as const;

/** The head of an arrow: how far it lies behind its tip, and how far above and below it. */
export const ARROW = { back: 6, half: 5 } as const;

/** Adds the head of an arrow with its tip at a place: 1 for one that points to later, -1 to earlier. */
export function addArrow(context: PathContext, x: number, y: number, way: 1 | -1): void {
  const back = x - way * ARROW.back;
  context.moveTo(back, y - ARROW.half);
  context.lineTo(x, y);
  context.lineTo(back, y + ARROW.half);
}

/** How far a glyph is from its full size: a claim's, the record's, and one on record that has a sign. */
const SIZES = [1, 0.6, 0.85] as const;

/** The same where marks are so large, in pixels: in columns the record is two pixels smaller, whatever its sign. */
export const glyphSize = (
  markSize: number,
  layer: number | undefined,
  verdict: Verdict | null | undefined,
): number => {
  if (markSize < FULL_SIZE) return (layer === 1 ? markSize - SMALLER : markSize) / FULL_SIZE;
  return layer !== 1 ? SIZES[0] : verdict === null ? SIZES[1] : SIZES[2];
};

/** Whether a sign can be read in a glyph of a size: from 11 pixels on. Below, its ink alone tells its verdict. */
export const isSigned = (size: number): boolean => size >= SIGNED;

const SIGNED = 0.7;

/** The side of a glyph of size 1, in pixels. */
const FULL_SIZE: typeof MARK_SIZE = 15;
const SMALLER = 2;

/** A mark's outline, drawn along its path: as wide as this, but where nobody has checked. */
export const OUTLINE = { mark: 1.75, thin: 1.25 } as const;

/** The outline of a bar: none where it is solid. On record it is as much thinner as a glyph there is smaller. */
export const barOutline = (layer: number | undefined, ink: Ink): number =>
  ink === 'solid' ? 0 : ink === 'thin' ? OUTLINE.thin : OUTLINE.mark * ofLayer(BAR_OUTLINES, layer);

const BAR_OUTLINES = [1, 0.6] as const;

/** Where a bar's path runs: within its place by half of its outline, so that nothing sticks out before its first day. */
export function barBox(
  x0: number,
  x1: number,
  y: number,
  layer: number | undefined,
  verdict: Verdict | null,
  markSize: number = FULL_SIZE,
): Box {
  const half =
    markSize < FULL_SIZE
      ? SPAN_HALF
      : layer === 1 && verdict !== null
        ? SIGNED_RECORD_BAR_HALF
        : ofLayer(BAR_HALF, layer);
  const inset = barOutline(layer, inkOf(verdict)) / 2;
  return {
    x: x0 + inset,
    y: y - half + inset,
    width: Math.max(0, x1 - x0 - inset * 2),
    height: (half - inset) * 2,
  };
}

/** The part of a bar that is filled where a claim is partly supported. */
export const lowerBar = ({ x, y, width, height }: Box): Box => ({
  x,
  y: y + height / 2,
  width,
  height: height / 2,
});

/** The size of the glyph in a bar. */
export const IN_BAR = 0.66;

/** How far glyph and sign stand from the middle of what is in a bar; null for what is not there. */
export function inBar(form: number | undefined, verdict: Verdict | null) {
  const hasRoom = form !== BAR_ALONE;
  const hasSign = hasRoom && verdictSign(verdict) !== null;
  const hasGlyph = inkOf(verdict) === 'solid' && (hasSign ? form === WITH_GLYPH : hasRoom);
  return { glyph: hasGlyph ? (hasSign ? -5.5 : 0) : null, sign: hasSign ? (hasGlyph ? 6 : 0) : null };
}

/** The box around a cluster's count: half its height, and its corners. */
export const CLUSTER = { half: 8.5, corner: 4 } as const;

/** The box of a cluster, the wider the longer its number is. */
export function clusterBox(x: number, y: number, members: number): Box {
  const { half } = CLUSTER;
  const reach = half + (String(members).length - 1) * 2.5;
  return { x: x - reach, y: y - half, width: reach * 2, height: half * 2 };
}

/** A cluster's count in its box. */
export const COUNT = { size: 11, baseline: 4 } as const;

/** The frame around the open event: so far from a bar; else half its side, around what is small on record, or larger. */
const FRAME = { beyond: 3, half: 11, record: 9 } as const;

export const FRAME_CORNER = 5;

/** The frame around the open event as it lies on the screen. */
export function frameBox({ marks, shadeHalf, markSize }: Scene, transform: AxisTransform, mark: number): Box {
  const layer = marks.layer[mark];
  const y = marks.y[mark] ?? 0;
  if (marks.form[mark] !== GLYPH_ALONE) {
    const x0 = transform.apply(marks.certain0[mark] ?? NaN);
    const x1 = transform.apply(marks.certain1[mark] ?? NaN);
    const bar = barBox(x0, x1, y, layer, marks.verdict[mark] ?? null);
    const top = bar.y - FRAME.beyond;
    return { x: x0 - FRAME.beyond, y: top, width: x1 - x0 + FRAME.beyond * 2, height: (y - top) * 2 };
  }
  if (markSize < FULL_SIZE) {
    const half = markSize / 2 + FRAME.beyond;
    return { x: transform.apply(marks.x[mark] ?? 0) - half, y: y - half, width: half * 2, height: half * 2 };
  }
  const isSmall = layer === 1 && (marks.members[mark] ?? 1) === 1;
  // As high as a shade, which would stick out of it.
  const half = isSmall ? FRAME.record : Math.max(FRAME.half, shadeHalf[0]);
  return { x: transform.apply(marks.x[mark] ?? 0) - half, y: y - half, width: half * 2, height: half * 2 };
}
