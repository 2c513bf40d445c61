import { accentOf } from '../shapes/glyph';
import { round } from '../shapes/round';

/**
 * What `theme.css` gives the SVG by class, as values: a canvas has no style sheet. Colours are such as a canvas
 * reads, with no `var()` in them.
 */
export interface CanvasTheme {
  readonly paper: string;
  readonly panel: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly line: string;
  readonly lineSoft: string;
  readonly edge: string;
  /** What the record lies on. */
  readonly ground: string;
  /** One for each glyph. */
  readonly accents: readonly string[];
  /** Each accent, wholly transparent: what it fades to. */
  readonly clear: readonly string[];
  /** The font family of all words on the timeline. */
  readonly sans: string;
}

export const accentIn = ({ accents }: CanvasTheme, category: number): string =>
  accents[accentOf(category)] ?? '';

export const clearIn = ({ clear }: CanvasTheme, category: number): string => clear[accentOf(category)] ?? '';

/*
 * Weights of lines and letters. `theme.css` says the same by class; `tests/render/parity.test.tsx` holds the two
 * together.
 */
export const HAIRLINE = 1;
export const STROKE = {
  cluster: 1.5,
  arrow: 1.75,
  frame: 2,
  link: 1.25,
  /** Around words, so that grid lines stop at them. */
  words: 5,
  sign: 1.6,
  covered: 3,
  uncovered: 1.5,
} as const;

/** Dashes and what is between them. */
export const DASH = {
  none: [],
  doubtful: [3, 3],
  notFound: [2.2, 1.5],
  link: [2, 3],
  uncovered: [1.5, 3],
} as const;

export const WEIGHT = { regular: 400, bold: 600 } as const;

export const fontIn = ({ sans }: CanvasTheme, weight: keyof typeof WEIGHT, size: number): string =>
  `${WEIGHT[weight]} ${round(size)}px ${sans}`;
