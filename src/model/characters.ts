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

let known: Intl.Segmenter | undefined;

/** Browsers of before 2024 may lack it. */
function segmenter(): Intl.Segmenter | undefined {
  const { Segmenter } = Intl as { readonly Segmenter?: typeof Intl.Segmenter };
  if (Segmenter !== undefined) known ??= new Segmenter(undefined, { granularity: 'grapheme' });
  return Segmenter && known;
}

/**
 * What most letters of more than one character are: a flag, a Korean syllable in parts, a letter with its marks, an
 * emoji with its colour or joined to others. For browsers that know no letters.
 */
const LETTER =
  /(?:\p{RI}\p{RI}|[\u1100-\u115f]+[\u1160-\u11ff]*|\r\n|[^])(?:[\p{M}\p{EMod}\u{e0020}-\u{e007f}]|\u200d\p{ExtPict}?)*/gu;

/** A text as readers take its letters, each a grapheme cluster. */
export function lettersOf(text: string): readonly string[] {
  // Labels are cut often, and most are of plain letters.
  if (/^[\x20-\x7e]*$/u.test(text)) return text.split('');
  const segments = segmenter()?.segment(text);
  return segments === undefined ? (text.match(LETTER) ?? []) : Array.from(segments, ({ segment }) => segment);
}

/** Where the letter begins that holds a place, as readers take letters: a grapheme cluster. */
export function letterStart(text: string, at: number): number {
  const segments = segmenter()?.segment(text);
  if (segments !== undefined) return segments.containing(at)?.index ?? at;
  for (const { index, 0: letter } of text.matchAll(LETTER)) {
    if (at < index + letter.length) return index;
  }
  return at;
}

/** As many letters from the beginning of a text as have so many UTF-16 code units at most. */
export const beginningOf = (text: string, most: number): string => text.slice(0, letterStart(text, most));
