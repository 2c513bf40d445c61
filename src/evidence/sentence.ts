/** A sentence of a text, in UTF-16 code units. */
export interface Sentence {
  readonly start: number;
  /** The offset of the first code unit after its last mark. */
  readonly end: number;
}

/**
 * The sentences of a text. One ends with its mark and the quotes or brackets that close after it,
 * before white space; what stands between two empty lines and has no mark, such as a heading, is
 * none. An abbreviation ends one too: so not every sentence here is one, but every true one begins
 * and ends where one here does.
 */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(/[.!?…]["'”’»)\]]*(?=\s|$)|\n\s*\n/g)) {
    const end = index + mark.length;
    if (!mark.startsWith('\n')) {
      sentences.push({ start: from + text.slice(from, end).search(/\S/), end });
    }
    from = end;
  }
  return sentences;
}
