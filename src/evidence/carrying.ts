import type { Evidence } from '../model/dataset-file';
import type { Stretch } from '../model/search/search';

/**
 * Where the carrying words stand inside `exact`: each is sought after the one before, so that a word
 * that stands twice is found in its place. A word that is not there is left out (the door refuses it).
 */
export function carryingStretches(evidence: Pick<Evidence, 'exact' | 'carrying'>): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  for (const words of evidence.carrying) {
    const start = evidence.exact.indexOf(words, from);
    if (start < 0) continue;
    from = start + words.length;
    stretches.push({ start, end: from });
  }
  return stretches;
}
