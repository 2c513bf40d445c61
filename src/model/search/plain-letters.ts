/*
 * What readers type for what stands in a text, where Unicode does not say it: its decompositions take é for e and its
 * cases ß for ss, but ø is a letter of its own there, and a curly apostrophe a sign of its own.
 */

/** Each plain sign or letter with those that look like it, or are typed so where a keyboard lacks them; in lower case. */
const TYPED = {
  "'": '‘’‚‛‹›′`´ʹʻʼʽʾʿ׳',
  '"': '“”„‟″«»「」『』״',
  '-': '‐‑‒–—―−־',
  '~': '〜',
  '/': '⁄',
  // Sound marks of kana that stand by themselves.
  '\u3099': '゛',
  '\u309A': '゜',
  a: 'ə',
  ae: 'æ',
  b: 'ɓ',
  d: 'đðɗ',
  h: 'ħ',
  i: 'ɨ',
  k: 'ƙ',
  l: 'łƚ',
  n: 'ŋ',
  o: 'ø',
  oe: 'œ',
  ss: 'ß',
  t: 'ŧ',
  th: 'þ',
  y: 'ƴ',
  z: 'ƶ',
  г: 'ґ',
  // Its breve is no accent: it would be taken for one.
  й: 'йЙ',
  ه: 'ةہ',
  ي: 'ىی',
  ك: 'ک',
};

/** What is typed for a character; none where it is typed as it is. */
export const PLAIN: ReadonlyMap<string, string> = new Map(
  Object.entries(TYPED).flatMap(([plain, variants]) =>
    Array.from(variants, (variant) => [variant, plain] as const),
  ),
);
