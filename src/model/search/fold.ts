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
 *     quotes               the ones of a keyboard
 *     hyphens and dashes   a space: Jong-un as Jong Un
 *     spaces in Hangul     gone: 한국 전쟁 as 한국전쟁
 *     case                 lower, ß as ss
 *     accents              gone where readers leave them out, as in é and ё, and with Arabic and Hebrew vowels;
 *                          kept where they make another letter, as in й, パ, कि and ที่
 *     other letters        ł as l, æ as ae: see `plain-letters.ts`
 */

/** DI: what Unicode has a program ignore that cannot show it, `Default_Ignorable_Code_Point`. */
const UNSEEN = /[\p{DI}\u0640]|(?!\s|\u0085)\p{Cc}/u;
const SPACE = /[\s\u0085]/u;

/** Marks that readers leave out: those that Unicode shares between scripts (but for the sounds of kana), and vowels. */
const ACCENT = /(?=\p{M})(?![\u3099\u309A])[\p{sc=Zinh}\p{sc=Cyrl}\p{sc=Hebr}\p{sc=Arab}]/gu;

/** A breve by itself: it makes another letter of и alone. */
const BREVE = '\u0306';

/** A mark by itself that can make another letter of the one before it. */
const isMark = (folded: string): boolean => folded === '\u3099' || folded === '\u309A' || folded === BREVE;

/** A letter and a mark behind it, which together are one other letter: ハ and its mark are パ, и and a breve й. */
const MARKED = /[\u3041-\u30FF][\u3099\u309A]|и\u0306/gu;
const joinMarks = (text: string): string => text.replace(MARKED, (pair) => pair.normalize('NFC'));

/** The letters of which Hangul syllables are made. */
const HANGUL = /[\u1100-\u11FF]/;
const SPACE_IN_HANGUL = /([\u1100-\u11FF]) (?=[\u1100-\u11FF])/gu;

function foldCharacter(character: string): string {
  if (character === '\n') return character;
  if (UNSEEN.test(character)) return '';
  if (SPACE.test(character)) return ' ';
  // Before it is decomposed: `´` would become a space and an accent.
  const plain = PLAIN.get(character);
  if (plain !== undefined) return plain;
  if (character === BREVE) return BREVE;
  const letters = character.normalize('NFKD').replace(ACCENT, '');
  let text = '';
  // `ß` has an upper case of two letters and no decomposition: going up before down folds it to "ss".
  for (const letter of letters.toUpperCase().toLowerCase()) text += PLAIN.get(letter) ?? letter;
  return joinMarks(text);
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
    for (const folded of foldRemembered(character === '\n' ? ' ' : character).split('')) {
      const unit = folded === '-' ? ' ' : folded;
      const before = units.at(-1);
      if (unit === ' ' && before === ' ') continue;
      const joined = before !== undefined && isMark(unit) ? joinMarks(before + unit) : null;
      if (joined?.length === 1) {
        units[units.length - 1] = joined;
      } else if (unit !== BREVE) {
        if (before === ' ' && HANGUL.test(unit) && HANGUL.test(units.at(-2) ?? '')) {
          units.pop();
          offsets.pop();
        }
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
  let hasMarks = false;
  for (const character of run) {
    const folded = foldRemembered(character);
    hasMarks ||= isMark(folded);
    text += folded;
  }
  return hasMarks ? joinMarks(text).replaceAll(BREVE, '') : text;
}

const oneSpace = (text: string): string => (text.includes('  ') ? text.replace(SPACES, ' ') : text);

/** Folds letters and signs, and leaves the bounds of words as they are: what a reader types is parted at its spaces. */
export const foldWords = (lines: string): string =>
  oneSpace(foldLetters(lines, HAS_MORE_THAN_CASE.test(lines)));

/** What `foldRun` gives is in lower case already, and stays as it is. */
const foldLetters = (lines: string, hasMore: boolean): string =>
  (hasMore ? lines.replace(MORE_THAN_CASE, foldRun) : lines).toLowerCase();

/** Takes the bounds away that one writes and another does not, in what `foldWords` gave. */
export function joinWords(folded: string): string {
  const text = folded.includes('-') ? oneSpace(folded.replaceAll('-', ' ')) : folded;
  return HANGUL.test(text) ? text.replace(SPACE_IN_HANGUL, '$1') : text;
}

/**
 * Folds each line of a text for itself, without the way back, for texts that are searched and not marked: some forty
 * times as fast as `fold`, since most of a text is plain ASCII, where folding is lower-casing.
 */
export function foldLines(lines: string): string {
  const hasMore = HAS_MORE_THAN_CASE.test(lines);
  const text = oneSpace(foldLetters(lines, hasMore));
  return hasMore || text.includes('-') ? joinWords(text) : text;
}

/** The text of `fold` without the way back: a line break is white space as any other. */
export const foldText = (original: string): string => foldLines(original.replaceAll('\n', ' '));
