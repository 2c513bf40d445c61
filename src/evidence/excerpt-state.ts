import { letterStart } from '../model/characters';
import type { Evidence } from '../model/dataset-file';
import { bisect } from '../model/events/bisect';
import { compareExcerpt } from './compare-excerpt';
import { nearestPlace } from './nearest';

/** How an excerpt stands against a text of its source that the reader has. */
export type ExcerptState =
  /** Letter for letter; `start` is where it was found, which need not be where the dataset says. */
  | { readonly state: 'matches'; readonly start: number; readonly end: number }
  /** But for white space or the form of quotation marks. */
  | { readonly state: 'nearly'; readonly start: number; readonly end: number }
  /** Not in the text. What stands at the stated place, and the first letter, in both, from which the two differ. */
  | { readonly state: 'differs'; readonly found: string; readonly at: number }
  /** No text to compare with. */
  | { readonly state: 'not-checked' };

/** Compares an excerpt with a text, or with null where there is none. */
export function excerptState(evidence: Pick<Evidence, 'exact' | 'start'>, text: string | null): ExcerptState {
  if (text === null) return { state: 'not-checked' };
  const { exact, start } = evidence;
  const compared = compareExcerpt(text, evidence);
  if (compared.isFound) {
    return { state: 'matches', start: compared.start, end: compared.start + exact.length };
  }
  const loose = loosen(text);
  const sought = loosen(exact).text.trim();
  const stated = bisect(0, loose.offsets.length, (at) => (loose.offsets[at] ?? NaN) < start);
  const at = sought === '' ? null : nearestPlace(loose.text, sought, stated);
  if (at !== null) {
    return {
      state: 'nearly',
      start: loose.offsets[at] ?? 0,
      end: loose.offsets[at + sought.length] ?? text.length,
    };
  }
  const { found, difference } = compared;
  return {
    state: 'differs',
    found,
    at: Math.min(letterStart(exact, difference.at), letterStart(found, difference.at)),
  };
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
