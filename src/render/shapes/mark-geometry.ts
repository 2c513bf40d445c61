import type { ShadeColumns } from '../../layout/marks/mark-columns';
import type { PathContext } from './outline';

/*
 * The shapes of marks in pixels, for both painters. Heights and glyphs keep their size when a scene is
 * stretched; so both painters ask the scene, not the screen, whether a bar or a shade is wide enough to show.
 */

/** Half the height of a shade and of a bar: the record is drawn lighter than the claims. */
export const SHADE_HALF = [13, 6] as const;
export const BAR_HALF = [5, 2] as const;

/** The one of two measures that belongs to a layer. */
export const ofLayer = (both: readonly [number, number], layer: number | undefined): number =>
  layer === 1 ? both[1] : both[0];

/** Narrower than this, a bar or a shade is not drawn: the glyph alone is the mark. */
export const NARROWEST = 1;

const SHADE_CORNER = 4;
const BAR_CORNER = 2;

export const shadeCorner = (width: number): number => Math.min(SHADE_CORNER, width / 2);
export const barCorner = (width: number): number => Math.min(BAR_CORNER, width / 2);

/** How strongly a shade covers what is under it; one that fades begins twice as strong. */
export const SHADE_OPACITY = 0.22;
export const FADE_OPACITY = SHADE_OPACITY * 2;

/** Which way a shade fades, if it does. */
export type Fade = 'in' | 'out';

type End = ShadeColumns['endKind'][number];

/** An end that is open or not known fades; if both are, the later one. */
export const fadeOf = (startKind: End, endKind: End): Fade | null =>
  endKind === 'stated' ? (startKind === 'stated' ? null : 'in') : 'out';

/** The head of an arrow: how far it lies behind its tip, and how far above and below it. */
export const ARROW = { back: 6, half: 5 } as const;

/** Adds the head of an arrow with its tip at a place: 1 for one that points to later, -1 to earlier. */
export function addArrow(context: PathContext, x: number, y: number, way: 1 | -1): void {
  const back = x - way * ARROW.back;
  context.moveTo(back, y - ARROW.half);
  context.lineTo(x, y);
  context.lineTo(back, y + ARROW.half);
}

/** The glyph of an event of the record is as much smaller. */
export const RECORD_GLYPH = 0.75;

/** The square around a cluster's count and around the open event: half its side, and its corners. */
export const SQUARE = { half: 12, corner: 5 } as const;

/** A cluster's count in its square. */
export const COUNT = { size: 12, baseline: 4.5 } as const;

/** The disc of a verdict, and how far its middle lies above a glyph and beside it. */
export const DISC = { radius: 6, above: 11, beside: 11 } as const;
