import type { PassedOver } from '../../src/model/dataset-file';

/*
 * The sentences of the articles of which nothing is said, and why, in the order of the texts; where several stand
 * together for one reason, they are one place. With the events and what is left out they are all ninety-six: `npm run
 * verify` counts them. The note on the author at the foot of the page is no part of either article.
 */

export const passedOverOfHowFeel: readonly PassedOver[] = [
  { start: 64, end: 539, reason: 'state-not-checked' },
  { start: 1825, end: 2309, reason: 'opinion' },
  { start: 2341, end: 2741, reason: 'opinion' },
  { start: 2742, end: 2916, reason: 'state-not-checked' },
  { start: 3575, end: 3883, reason: 'opinion' },
  { start: 4844, end: 5406, reason: 'state-not-checked' },
  { start: 5407, end: 5529, reason: 'opinion' },
  { start: 5559, end: 5970, reason: 'opinion' },
  { start: 6316, end: 6501, reason: 'opinion' },
  { start: 6772, end: 6931, reason: 'opinion' },
  { start: 7069, end: 7235, reason: 'not-this-dyad' },
  { start: 7402, end: 7556, reason: 'opinion' },
  { start: 7558, end: 8002, reason: 'apparatus' },
];

export const passedOverOfSupport: readonly PassedOver[] = [
  { start: 503, end: 616, reason: 'opinion' },
  { start: 618, end: 650, reason: 'connecting' },
  { start: 1146, end: 1272, reason: 'opinion' },
  { start: 1273, end: 1458, reason: 'opinion' },
  { start: 1625, end: 1727, reason: 'connecting' },
  { start: 1828, end: 2067, reason: 'opinion' },
  { start: 2069, end: 2546, reason: 'opinion' },
  { start: 2825, end: 2955, reason: 'opinion' },
  { start: 3566, end: 3917, reason: 'opinion' },
  { start: 3951, end: 4055, reason: 'opinion' },
  { start: 4691, end: 4808, reason: 'opinion' },
  { start: 4810, end: 4997, reason: 'state-not-checked' },
  { start: 5296, end: 5429, reason: 'repetition' },
  { start: 5430, end: 5560, reason: 'opinion' },
  { start: 5591, end: 5762, reason: 'opinion' },
  { start: 5926, end: 6549, reason: 'opinion' },
  { start: 6551, end: 6874, reason: 'opinion' },
  { start: 6888, end: 7008, reason: 'opinion' },
  { start: 7009, end: 7392, reason: 'repetition' },
  { start: 7394, end: 7688, reason: 'opinion' },
  { start: 7690, end: 8134, reason: 'apparatus' },
];
