/** Where two texts first differ, in UTF-16 code units, and the two characters there. */
export interface Difference {
  readonly at: number;
  /** `"’" U+2019`; null where the text ends there. */
  readonly expected: string | null;
  readonly found: string | null;
}

/** The first difference between two texts; null where they are equal. */
export function firstDifference(expected: string, found: string): Difference | null {
  if (expected === found) return null;
  let at = 0;
  while (at < expected.length && at < found.length && expected[at] === found[at]) at += 1;
  // Two halves of a character may differ in the second half alone.
  if (at > 0 && isTrail(expected, at) && isTrail(found, at)) at -= 1;
  return { at, expected: nameCharacter(expected, at), found: nameCharacter(found, at) };
}

/** `"’" U+2019`, so that marks that look alike are told apart. */
function nameCharacter(text: string, at: number): string | null {
  const code = text.codePointAt(at);
  if (code === undefined) return null;
  const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return `${JSON.stringify(String.fromCodePoint(code))} ${number}`;
}

function isTrail(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
