import { PLAIN } from './plain-letters';

/** Text made ready for search, with the way back to the text it came from. */
export interface Folded {
  readonly text: string;
  /** For each code unit of `text`, the offset in the original where its character begins; one more at the end. */
  readonly offsets: Uint32Array;
}

/*
 * What is seen is found, by what a reader types:
 *
 *     not seen: gone       soft hyphens, zero-width and control characters, marks of direction, tatweel
 *     white space          one space for any run of it
 *     quotes and dashes    the ones of a keyboard
 *     case                 lower, ß as ss
 *     accents              gone where readers leave them out, as in é, й and ё, and with Arabic and Hebrew vowels;
 *                          kept where they make another letter, as in パ, कि and ที่
 *     other letters        ł as l, æ as ae: see `plain-letters.ts`
 */

/** DI: what Unicode has a program ignore that cannot show it, `Default_Ignorable_Code_Point`. */
const UNSEEN = /[\p{DI}\u0640]|(?!\s|\u0085)\p{Cc}/u;
const SPACE = /[\s\u0085]/u;

/** Marks that readers leave out: those that Unicode shares between scripts (but for the sounds of kana), and vowels. */
const ACCENT = /(?=\p{M})(?![\u3099\u309A])[\p{sc=Zinh}\p{sc=Cyrl}\p{sc=Hebr}\p{sc=Arab}]/gu;

/** A sound mark of kana by itself. */
const isSound = (folded: string): boolean => folded === '\u3099' || folded === '\u309A';

/** Kana and a sound mark behind it, which together are one other letter: ハ and its mark are パ. */
const SOUNDED = /[\u3041-\u30FF][\u3099\u309A]/gu;
const joinSounds = (text: string): string => text.replace(SOUNDED, (pair) => pair.normalize('NFC'));

function foldCharacter(character: string): string {
  if (character === '\n') return character;
  if (UNSEEN.test(character)) return '';
  if (SPACE.test(character)) return ' ';
  // Before it is decomposed: `´` would become a space and an accent.
  const plain = PLAIN.get(character);
  if (plain !== undefined) return plain;
  const letters = character.normalize('NFKD').replace(ACCENT, '');
  let text = '';
  // `ß` has an upper case of two letters and no decomposition: going up before down folds it to "ss".
  for (const letter of letters.toUpperCase().toLowerCase()) text += PLAIN.get(letter) ?? letter;
  return joinSounds(text);
}

/**
 * Folds a text and keeps the way back. `North Korea’s` and `north korea's` fold alike. A character that folds to
 * nothing, and white space behind white space, belongs to what is before it.
 */
export function fold(original: string): Folded {
  const units: string[] = [];
  const offsets: number[] = [];
  let offset = 0;
  for (const character of original) {
    for (const unit of foldRemembered(character === '\n' ? ' ' : character).split('')) {
      const before = units.at(-1);
      if (unit === ' ' && before === ' ') continue;
      const joined = before !== undefined && isSound(unit) ? joinSounds(before + unit) : null;
      if (joined?.length === 1) {
        units[units.length - 1] = joined;
      } else {
        units.push(unit);
        offsets.push(offset);
      }
    }
    offset += character.length;
  }
  offsets.push(offset);
  return { text: units.join(''), offsets: Uint32Array.from(offsets) };
}

/**
 * What a text may hold that lower-casing alone does not fold: all but printable ASCII, and the grave accent,
 * which stands for an apostrophe. Runs of spaces, which are rarer still, are sought by themselves.
 */
const MORE_THAN_CASE = /[^ -_a-~]+/gu;
const HAS_MORE_THAN_CASE = /[^ -_a-~]/;
const SPACES = / {2,}/gu;

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
  let hasSounds = false;
  for (const character of run) {
    const folded = foldRemembered(character);
    hasSounds ||= isSound(folded);
    text += folded;
  }
  return hasSounds ? joinSounds(text) : text;
}

/**
 * Folds each line of a text for itself, without the way back, for texts that are searched and not marked: some forty
 * times as fast as `fold`, since most of a text is plain ASCII, where folding is lower-casing.
 */
export function foldLines(lines: string): string {
  const folded = HAS_MORE_THAN_CASE.test(lines) ? lines.replace(MORE_THAN_CASE, foldRun) : lines;
  // What `foldRun` gives is in lower case already, and stays as it is.
  const text = folded.toLowerCase();
  return text.includes('  ') ? text.replace(SPACES, ' ') : text;
}

/** The text of `fold` without the way back: a line break is white space as any other. */
export const foldText = (original: string): string => foldLines(original.replaceAll('\n', ' '));
