/** Text made ready for search, with the way back to the text it came from. */
export interface Folded {
  readonly text: string;
  /** For each code unit of `text`, the offset in the original where its character begins; one more at the end. */
  readonly offsets: Uint32Array;
}

const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "'": '‘’‚‛′ʼ`´＇',
    '"': '“”„‟″«»＂',
    '-': '‐‑‒–—−',
    ' ': '\u00A0\u2007\u2009\u202F\n\t',
  }).flatMap(([plain, variants]) => Array.from(variants, (variant) => [variant, plain] as const)),
);

const COMBINING = /\p{M}/gu;

function foldCharacter(character: string): string {
  const plain = LOOK_ALIKES.get(character);
  if (plain !== undefined) return plain;
  // `ß` has an upper case of two letters and no decomposition: going up before down folds it to "ss".
  return character.normalize('NFKD').replace(COMBINING, '').toUpperCase().toLowerCase();
}

/**
 * Takes away what a reader does not type: case, accents, and the difference between straight and
 * curly quotation marks or short and long dashes. `North Korea’s` and `north korea's` fold alike.
 */
export function fold(original: string): Folded {
  let text = '';
  const offsets: number[] = [];
  let offset = 0;
  for (const character of original) {
    const folded = foldCharacter(character);
    for (let i = 0; i < folded.length; i++) offsets.push(offset);
    text += folded;
    offset += character.length;
  }
  offsets.push(offset);
  return { text, offsets: Uint32Array.from(offsets) };
}
