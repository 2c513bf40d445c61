/*
 * What readers type for what stands in a text, where Unicode does not say it: its decompositions take é for e and its
 * cases ß for ss, but ø is a letter of its own there, and a curly apostrophe a sign of its own.
 */

/** For each plain sign those that look like it, or stand for it in other scripts and with word processors. */
const SIGNS = {
  "'": '‘’‚‛‹›′`´＇ʹʻʼʽʾʿˈ՚׳',
  '"': '“”„‟″«»＂〝〞〟「」『』״',
  '-': '‐‑‒–—―⸺⸻−⁃֊־',
  '~': '〜',
  '/': '⁄∕',
  // A sound mark of kana that stands by itself.
  '\u3099': '゛',
  '\u309A': '゜',
};

/** For each letter those that are typed so where a keyboard lacks them. Lower case: folding has been there before. */
const LETTERS = {
  a: 'əⱥ',
  ae: 'æ',
  b: 'ƀɓ',
  c: 'ȼ',
  d: 'đðɖɗ',
  e: 'ɇ',
  f: 'ƒ',
  g: 'ǥ',
  h: 'ħ',
  i: 'ıɨ',
  j: 'ȷ',
  k: 'ƙ',
  l: 'łƚɫ',
  n: 'ŋ',
  o: 'ø',
  oe: 'œ',
  q: 'ĸ',
  r: 'ɍ',
  ss: 'ß',
  t: 'ŧⱦ',
  th: 'þ',
  u: 'ʉ',
  y: 'ƴɏ',
  z: 'ƶ',
  г: 'ґ',
  ا: 'ٱ',
  ه: 'ةہ',
  ي: 'ىی',
  ك: 'ک',
};

/** What is typed for a character; none where it is typed as it is. */
export const PLAIN: ReadonlyMap<string, string> = new Map(
  Object.entries({ ...SIGNS, ...LETTERS }).flatMap(([plain, variants]) =>
    Array.from(variants, (variant) => [variant, plain] as const),
  ),
);
