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

/**
 * What a text may hold that lower-casing alone does not fold: all but printable ASCII, and the grave accent,
 * which stands for an apostrophe.
 */
const MORE_THAN_CASE = /[^ -_a-~]+/gu;
const HAS_MORE_THAN_CASE = /[^ -_a-~]/;

/** More characters than one language writes with; all of them would be a tenth of a gigabyte. */
const REMEMBERED = 16_384;
const remembered = new Map<string, string>();

function foldRemembered(character: string): string {
  const known = remembered.get(character);
  if (known !== undefined) return known;
  if (remembered.size >= REMEMBERED) remembered.clear();
  const folded = foldCharacter(character);
  remembered.set(character, folded);
  return folded;
}

function foldRun(run: string): string {
  let text = '';
  for (const character of run) text += foldRemembered(character);
  return text;
}

/**
 * The text of `fold` without the way back, for texts that are searched and not marked: some forty times as fast,
 * since most of a text is plain ASCII, where folding is lower-casing.
 */
export function foldText(original: string): string {
  const text = HAS_MORE_THAN_CASE.test(original) ? original.replace(MORE_THAN_CASE, foldRun) : original;
  // What `foldRun` gives is in lower case already, and stays as it is.
  return text.toLowerCase();
}
