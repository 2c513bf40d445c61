import type { Interval } from '../../src/dates/time';

/** The stretches of time that are looked at; null is all there is. */
export const VIEWS: readonly (readonly [name: string, domain: Interval | null])[] = [
  ['all', null],
  ['ten years', { start: Date.UTC(1980, 0, 1), end: Date.UTC(1990, 0, 1) }],
  ['a year', { start: Date.UTC(1985, 0, 1), end: Date.UTC(1986, 0, 1) }],
  ['a month', { start: Date.UTC(1985, 5, 1), end: Date.UTC(1985, 6, 1) }],
];
