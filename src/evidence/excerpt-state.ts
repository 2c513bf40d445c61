import type { Evidence } from '../model/dataset';

/** How an excerpt stands against a text of its source that the reader has. */
export type ExcerptState =
  /** Letter for letter; `start` is where it was found, which need not be where the dataset says. */
  | { readonly state: 'matches'; readonly start: number; readonly end: number }
  /** But for white space or the form of quotation marks. */
  | { readonly state: 'nearly'; readonly start: number; readonly end: number }
  /** Not in the text. What stands at the stated place, and where the two first differ. */
  | { readonly state: 'differs'; readonly found: string; readonly at: number }
  /** No text to compare with. */
  | { readonly state: 'not-checked' };

/** Compares an excerpt with a text, or with null where there is none. */
export function excerptState(
  evidence: Pick<Evidence, 'exact' | 'start' | 'end'>,
  text: string | null,
): ExcerptState {
  if (text === null) return { state: 'not-checked' };
  const { exact, start } = evidence;
  const place = nearestPlace(text, exact, start);
  if (place !== null) return { state: 'matches', start: place, end: place + exact.length };
  const loose = loosen(text);
  const sought = loosen(exact).text.trim();
  const at = sought === '' ? -1 : loose.text.indexOf(sought);
  if (at >= 0) {
    return {
      state: 'nearly',
      start: loose.offsets[at] ?? 0,
      end: loose.offsets[at + sought.length] ?? text.length,
    };
  }
  const found = text.slice(start, evidence.end);
  return { state: 'differs', found, at: firstDifference(exact, found) };
}

/** Where a text stands in another, the place nearest to the stated one; null where it does not. */
function nearestPlace(text: string, sought: string, stated: number): number | null {
  if (text.startsWith(sought, stated)) return stated;
  let best: number | null = null;
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
    if (best === null || Math.abs(at - stated) < Math.abs(best - stated)) best = at;
  }
  return best;
}

function firstDifference(expected: string, found: string): number {
  let at = 0;
  while (at < expected.length && expected[at] === found[at]) at++;
  return at;
}

const QUOTES: ReadonlyMap<string, string> = new Map([
  ...Array.from('‘’‚‛′`´', (quote) => [quote, "'"] as const),
  ...Array.from('“”„‟″«»', (quote) => [quote, '"'] as const),
]);

/** Straight quotation marks, single spaces, and the way back; the last offset is the end of the text. */
function loosen(original: string): { readonly text: string; readonly offsets: readonly number[] } {
  let text = '';
  const offsets: number[] = [];
  for (let at = 0; at < original.length; at++) {
    const unit = original.charAt(at);
    const space = /\s/u.test(unit);
    if (space && text.endsWith(' ')) continue;
    offsets.push(at);
    text += space ? ' ' : (QUOTES.get(unit) ?? unit);
  }
  offsets.push(original.length);
  return { text, offsets };
}
