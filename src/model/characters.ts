/*
 * A place in a text is counted in UTF-16 code units. A character beyond U+FFFF has two of them, a surrogate pair, and
 * what a reader takes for one letter may be several characters: a letter and its accents, the parts of an emoji.
 */

/** Whether a place falls between the two halves of a character. */
export const isInCharacter = (text: string, at: number): boolean =>
  isHalf(text, at - 1, 0xd800) && isHalf(text, at, 0xdc00);

/** The leading halves begin at U+D800, the trailing ones at U+DC00; there are 1024 of each. NaN beyond the ends. */
function isHalf(text: string, at: number, from: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= from && unit < from + 0x400;
}

/** What stands from one place to another, with the whole of a character that begins or ends outside. */
export function wholeSlice(text: string, start: number, end: number): string {
  const from = Math.max(0, start);
  const to = Math.max(from, end);
  return text.slice(isInCharacter(text, from) ? from - 1 : from, isInCharacter(text, to) ? to + 1 : to);
}

/** Where the letter begins that holds a place, as readers take letters: a grapheme cluster. */
export function letterStart(text: string, at: number): number {
  const start = isInCharacter(text, at) ? at - 1 : at;
  // Browsers of before 2024 may lack it: they take each character for a letter.
  const { Segmenter } = Intl as { readonly Segmenter?: typeof Intl.Segmenter };
  if (Segmenter === undefined) return start;
  return (
    new Segmenter(undefined, { granularity: 'grapheme' }).segment(text).containing(start)?.index ?? start
  );
}
