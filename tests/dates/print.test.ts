import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseEdtf } from '../../src/dates/parse';
import { printEdtf } from '../../src/dates/print';
import { time } from './build';
import { trees } from './trees';

test('every tree of the grammar comes back from its text', () => {
  fc.assert(
    fc.property(trees, (tree) => {
      expect(parseEdtf(printEdtf(tree))).toEqual({ ok: true, value: tree });
    }),
    { numRuns: 1000 },
  );
});

test.each([
  '2005',
  '0000',
  '0014',
  '-0043',
  '-0043-03-15',
  'Y12345',
  'Y-17000~',
  '2005-06?',
  '1950-06-25%',
  '201X',
  '000X',
  '-000X',
  '-004X',
  '19XX',
  '-19XX',
  '2004-XX',
  '1985-04-XX~',
  '1985-XX-XX',
  '2001-24',
  '1950-06-25T04:00',
  '1950-06-25T04:00:00',
  '1950-06-25T04:00:00Z',
  '1950-06-25T04:00:30-05:30',
  '1950~/1953-07-27?',
  '2007/..',
  '2007/',
  '../1914',
  '/1914',
  '[1914]',
  '[..1760-12-03]',
  '[1760-12..]',
  '[1667,1668,1670..1672,1914..]',
])('%s is printed as it was written', (text) => {
  expect(printEdtf(time(text).tree)).toBe(text);
});

test.each([
  ['1950-06-25T04:00:00+00:00', '1950-06-25T04:00:00Z'],
  ['1950-06-25T04:00:00+00', '1950-06-25T04:00:00Z'],
  ['1950-06-25T04:00:00+09', '1950-06-25T04:00:00+09:00'],
])('%s is printed as %s: one offset has one text', (text, canonical) => {
  expect(printEdtf(time(text).tree)).toBe(canonical);
});
