/**
 * The glyph of each category by its place in the dataset: military triangle, economic square, diplomatic
 * circle, then others. Outlines of about equal weight, centred on 0,0, for a glyph about 12 px across.
 */
const GLYPHS: readonly string[] = [
  'M0,-6.8L7,5.6H-7Z',
  'M-5.5,-5.5H5.5V5.5H-5.5Z',
  'M6.2,0A6.2,6.2,0,1,1,-6.2,0A6.2,6.2,0,1,1,6.2,0Z',
  'M0,-7.4L7.4,0L0,7.4L-7.4,0Z',
  'M-2.3,-6.5H2.3V-2.3H6.5V2.3H2.3V6.5H-2.3V2.3H-6.5V-2.3H-2.3Z',
  'M0,-7L6.7,-2.2L4.1,5.7H-4.1L-6.7,-2.2Z',
];

/** How many glyphs and accents there are. */
export const ACCENTS = GLYPHS.length;

/** Which accent and glyph a category has: beyond the last they begin again; names still tell them apart. */
export const accentOf = (category: number): number => category % ACCENTS;

export const glyphPath = (category: number): string => GLYPHS[accentOf(category)] ?? '';

/** Class that gives an element its category's accent as `currentColor`. */
export const accentClass = (category: number): string => `accent-${accentOf(category)}`;
