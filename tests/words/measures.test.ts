import { expect, test } from 'vitest';
import { measureFindings } from '../../src/model/measure-findings';
import type { Modifier } from '../../src/model/dataset-file';
import { measures } from '../../src/words/en/parts/measures';
import { entryOf } from '../model/build';

/** What the picture says of a claim beside the one value that is reported for its time. */
function ratio(claimed: number, modifier: Modifier, reported: number): string {
  const [finding] = measureFindings([
    entryOf({ value: reported, unit: 'USD' }),
    entryOf({ value: claimed, unit: 'USD', claim: true, modifier }),
  ]);
  return finding === undefined ? '' : measures.picture.ratio(finding);
}

test.each<[number, Modifier, number, string]>([
  [500, 'more-than', 77.9, 'over 6.4 × the $77.9 on record'],
  [500, 'exactly', 77.9, 'about 6.4 × the $77.9 on record'],
  [500, 'exactly', 250, '2 × the $250 on record'],
  [500, 'about', 250, 'about 2 × the $250 on record'],
  [500, 'more-than', 250, 'over 2 × the $250 on record'],
  [50, 'exactly', 200, '0.25 × the $200 on record'],
  [0.041_23, 'exactly', 10, 'about 0.0041 × the $10 on record'],
  [5e9, 'exactly', 5, '1,000,000,000 × the $5 on record'],
])('%d claimed, %s, beside %d reported: "%s"', (claimed, modifier, reported, words) => {
  expect(ratio(claimed, modifier, reported)).toBe(words);
});
