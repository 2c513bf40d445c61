import { wholeSlice } from '../model/characters';
import type { Evidence } from '../model/dataset-file';
import { firstDifference, type Difference } from './difference';
import { nearestPlace } from './nearest';

/** How the words of an excerpt stand against a text. */
export type Comparison =
  /** They stand in it letter for letter: here, which need not be where the dataset says. */
  | { readonly isFound: true; readonly start: number }
  /** They do not. What stands at the stated place, as long as they are and in whole characters. */
  | { readonly isFound: false; readonly found: string; readonly difference: Difference };

/** Compares the words of an excerpt with a text, letter for letter. */
export function compareExcerpt(
  text: string,
  { exact, start }: Pick<Evidence, 'exact' | 'start'>,
): Comparison {
  const place = nearestPlace(text, exact, start);
  if (place !== null) return { isFound: true, start: place };
  const found = wholeSlice(text, start, start + exact.length);
  return { isFound: false, found, difference: firstDifference(exact, found) };
}
