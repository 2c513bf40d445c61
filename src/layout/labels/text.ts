import { lettersOf } from '../../model/characters';

/** A font as layout needs it: enough to measure a text, nothing about how it looks. */
export interface LabelFont {
  /** In pixels; grows with the reader's text size. */
  readonly size: number;
  readonly weight: 'regular' | 'bold';
}

/** Gives the width of a text in pixels. A browser measures; tests and prerendering estimate. */
export type MeasureText = (text: string, font: LabelFont) => number;

const NARROW = new Set("iljtfrI.,:;'’‘!|()[] ·-");
const WIDE = new Set('mwMWGOQ%@—…');

/** A width good enough to lay out without a browser: average advances of a humanist sans, in em. */
export const estimateText: MeasureText = (text, font) => {
  let em = 0;
  for (const character of text) {
    if (NARROW.has(character)) em += 0.32;
    else if (WIDE.has(character)) em += 0.86;
    else em += character >= '\u1100' ? 1 : 0.6;
  }
  return em * font.size * (font.weight === 'bold' ? 1.12 : 1);
};

const ELLIPSIS = '…';

/**
 * The longest beginning of a text that fits a width, with an ellipsis, cut between letters as readers take them; the
 * text itself where it fits; null where not even three letters do.
 */
export function shorten(text: string, width: number, font: LabelFont, measure: MeasureText): string | null {
  const whole = measure(text, font);
  if (whole <= width) return text;
  const letters = lettersOf(text);
  const widthOf = (length: number): number => measure(cut(letters, length), font);
  const fits = longestThatFits(letters.length, whole, width, widthOf);
  return fits < 3 ? null : cut(letters, fits);
}

/** A beginning of a title with fewer letters says nothing. */
const LEAST_LETTERS = 16;

/** So short are the articles and prepositions after which nothing is cut, in most languages. */
const SHORT_WORDS = /(\s+\S{1,3})+$/u;

/** A word without an end: of a script without spaces, or longer than all that fits. */
const LONG_WORD = new RegExp(`\\S{${LEAST_LETTERS},}$`, 'u');

/**
 * The longest beginning of a text that fits a width, with an ellipsis, cut between words and not after a short one;
 * the text itself where it fits; null where too little is left to say something.
 */
export function cutBetweenWords(
  text: string,
  width: number,
  font: LabelFont,
  measure: MeasureText,
): string | null {
  // Most titles that do not fit have far too little room: told by one width, without looking for letters.
  if (measure(text.slice(0, LEAST_LETTERS), font) > width) return null;
  const cut = shorten(text, width, font, measure);
  if (cut === null || cut === text) return cut;
  const kept = cut.slice(0, -ELLIPSIS.length);
  const isWhole = /\s/u.test(text.charAt(kept.length));
  const words = (isWhole ? kept : kept.replace(/\s+\S*$/u, ''))
    .replace(SHORT_WORDS, '')
    .replace(/[\s\p{P}]+$/u, '');
  if (words !== kept || isWhole) {
    if (lettersOf(words).length >= LEAST_LETTERS) return words + ELLIPSIS;
  }
  return LONG_WORD.test(kept) ? cut : null;
}

/**
 * How many letters fit, by interpolation: letters differ little in width, so two or three lengths are measured where
 * halving would measure six, and a text that is measured for the first time costs a tenth of a millisecond. `widthOf`
 * grows with the length; `whole` is the width of all letters, which do not fit.
 */
function longestThatFits(
  count: number,
  whole: number,
  width: number,
  widthOf: (length: number) => number,
): number {
  const perLetter = whole / count;
  let fits = 0;
  let tooLong = count;
  let guess = Math.floor(width / perLetter) - 1;
  while (tooLong - fits > 1) {
    const length = Math.min(Math.max(guess, fits + 1), tooLong - 1);
    const spare = width - widthOf(length);
    if (spare >= 0) fits = length;
    else tooLong = length;
    guess = length + Math.floor(spare / perLetter);
  }
  return fits;
}

const cut = (letters: readonly string[], length: number): string =>
  letters.slice(0, length).join('').trimEnd() + ELLIPSIS;
