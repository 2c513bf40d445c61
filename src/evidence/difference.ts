import { isInCharacter } from '../model/characters';

/** Where two texts first differ, in UTF-16 code units, and the two characters there. */
export interface Difference {
  /** The beginning of a whole character in both. */
  readonly at: number;
  /** `"’" U+2019`; null where the text ends there. */
  readonly expected: string | null;
  readonly found: string | null;
}

/** The first difference between two texts that are not the same. */
export function firstDifference(expected: string, found: string): Difference {
  let at = 0;
  while (at < expected.length && at < found.length && expected[at] === found[at]) at += 1;
  // Two characters may have the same first half; so may a character and half of one.
  if (isInCharacter(expected, at) || isInCharacter(found, at)) at -= 1;
  return { at, expected: nameCharacter(expected, at), found: nameCharacter(found, at) };
}

/** `"’" U+2019`, so that marks that look alike are told apart. */
function nameCharacter(text: string, at: number): string | null {
  const code = text.codePointAt(at);
  if (code === undefined) return null;
  const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return `${JSON.stringify(String.fromCodePoint(code))} ${number}`;
}
