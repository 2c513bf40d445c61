import { lowerHalf, polygon, type Outline, type Point } from './outline';

/** The shape of a category: its outline centred on 0,0, the part of it below the middle, and where a sign fits in. */
export interface Glyph {
  readonly whole: Outline;
  readonly lower: Outline;
  /** How far below the middle a sign stands in it, and in which size. */
  readonly sign: { readonly below: number; readonly scale: number };
}

/*
 * Of about equal weight, for a mark that is 15 px across with its outline, which is drawn along the path.
 */

const withCorners = (corners: readonly Point[], below = 0, scale = 1): Glyph => ({
  whole: polygon(...corners),
  lower: polygon(...lowerHalf(corners)),
  sign: { below, scale },
});

const triangle = withCorners(
  [
    [0, -7.4],
    [7.4, 6],
    [-7.4, 6],
  ],
  1.9,
  0.9,
);

const square = withCorners([
  [-6.6, -6.6],
  [6.6, -6.6],
  [6.6, 6.6],
  [-6.6, 6.6],
]);

const CIRCLE = 6.9;

const arc =
  (until: number): Outline =>
  (context, x, y, scale) => {
    const radius = CIRCLE * scale;
    context.moveTo(x + radius, y);
    context.arc(x, y, radius, 0, until);
    context.closePath();
  };

const circle: Glyph = { whole: arc(Math.PI * 2), lower: arc(Math.PI), sign: { below: 0, scale: 1 } };

const diamond = withCorners([
  [0, -7.8],
  [7.8, 0],
  [0, 7.8],
  [-7.8, 0],
]);

const plus = withCorners(
  [
    [-3.7, -6.9],
    [3.7, -6.9],
    [3.7, -3.7],
    [6.9, -3.7],
    [6.9, 3.7],
    [3.7, 3.7],
    [3.7, 6.9],
    [-3.7, 6.9],
    [-3.7, 3.7],
    [-6.9, 3.7],
    [-6.9, -3.7],
    [-3.7, -3.7],
  ],
  0,
  0.9,
);

const pentagon = withCorners(
  [
    [0, -7.3],
    [7, -2.2],
    [4.4, 6],
    [-4.4, 6],
    [-7, -2.2],
  ],
  0.2,
);

/** In the order of the categories: military, economic, diplomatic, then others. */
const GLYPHS: readonly Glyph[] = [triangle, square, circle, diamond, plus, pentagon];

/** How many glyphs and accents there are. */
export const ACCENTS = GLYPHS.length;

/** Which accent and glyph a category has: beyond the last they begin again; names still tell them apart. */
export const accentOf = (categoryIndex: number): number => categoryIndex % ACCENTS;

/** The glyph of a category, by its index in the dataset. */
export const glyphOf = (categoryIndex: number): Glyph => GLYPHS[accentOf(categoryIndex)] ?? triangle;

/** The glyph of a verdict that stands in no category: beside words. */
export const NO_CATEGORY = circle;

/** Class that gives an element its category's accent as `currentColor`. */
export const accentClass = (categoryIndex: number): string => `accent-${accentOf(categoryIndex)}`;
