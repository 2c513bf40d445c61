import { polygon, type Outline } from './outline';

/*
 * Outlines of about equal weight, centred on 0,0, for a glyph about 12 px across.
 */

const triangle = polygon([0, -6.8], [7, 5.6], [-7, 5.6]);

const square = polygon([-5.5, -5.5], [5.5, -5.5], [5.5, 5.5], [-5.5, 5.5]);

const circle: Outline = (context, x, y, scale) => {
  const radius = 6.2 * scale;
  context.moveTo(x + radius, y);
  context.arc(x, y, radius, 0, Math.PI * 2);
  context.closePath();
};

const diamond = polygon([0, -7.4], [7.4, 0], [0, 7.4], [-7.4, 0]);

const plus = polygon(
  [-2.3, -6.5],
  [2.3, -6.5],
  [2.3, -2.3],
  [6.5, -2.3],
  [6.5, 2.3],
  [2.3, 2.3],
  [2.3, 6.5],
  [-2.3, 6.5],
  [-2.3, 2.3],
  [-6.5, 2.3],
  [-6.5, -2.3],
  [-2.3, -2.3],
);

const pentagon = polygon([0, -7], [6.7, -2.2], [4.1, 5.7], [-4.1, 5.7], [-6.7, -2.2]);

/** In the order of the categories: military, economic, diplomatic, then others. */
const GLYPHS: readonly Outline[] = [triangle, square, circle, diamond, plus, pentagon];

/** How many glyphs and accents there are. */
export const ACCENTS = GLYPHS.length;

/** Which accent and glyph a category has: beyond the last they begin again; names still tell them apart. */
export const accentOf = (categoryIndex: number): number => categoryIndex % ACCENTS;

/** The glyph of a category, by its index in the dataset. */
export const glyphOf = (categoryIndex: number): Outline => GLYPHS[accentOf(categoryIndex)] ?? triangle;

/** Class that gives an element its category's accent as `currentColor`. */
export const accentClass = (categoryIndex: number): string => `accent-${accentOf(categoryIndex)}`;
