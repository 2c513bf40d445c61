import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDate } from '../../src/dates/edtf';
import { LONGEST_TEXT } from '../../src/dates/parse';
import { dateFault } from '../../src/words/en/date-faults';

/** Reads a text, and asks that a refusal names a place in the text and has a plain reason. */
function answer(text: string): void {
  const read = readDate(text);
  const at = read.ok ? 0 : read.at;
  expect(read.ok ? 'none' : dateFault(read)).toMatch(/^[^A-Z]/);
  expect(at >= 0 && at <= text.length).toBe(true);
}

const alphabet = '0123456789-/.,[]{}XxYTZESPW?~%+: –２'.split('');
const grammarLike = fc.string({ unit: fc.constantFrom(...alphabet), minLength: 0, maxLength: 64 });
const pieces = [
  '1950',
  '-',
  '06',
  '25',
  '/',
  '..',
  '[',
  ']',
  ',',
  'X',
  'XX',
  '?',
  '~',
  'T',
  '04:00',
  'Z',
  'Y12345',
  ' ',
];
const almostDates = fc.array(fc.constantFrom(...pieces), { maxLength: 16 }).map((parts) => parts.join(''));

describe('any text is answered without a throw', () => {
  test.each([
    ['of any characters', fc.string({ unit: 'binary', maxLength: 64 })],
    ['of the characters of dates', grammarLike],
    ['of the pieces of dates', almostDates],
  ])('%s', (_, texts) => {
    fc.assert(fc.property(texts, answer), { numRuns: 1000 });
  });
});

// One thousandth of this is the promised millisecond. It takes some 20 ms, so that no slow machine
// makes it fail, and a scan that goes back does.
const REPEATS = 1000;
const GENEROUS = 1000;

const units = [
  '[',
  ']',
  '[[',
  'X',
  '~',
  '?',
  '/',
  '.',
  '..',
  ',',
  '-',
  '0',
  '9',
  'Y',
  'T',
  '[1950,',
  '1950/',
  '1950-',
  '..1950',
  ' ',
  'x',
  '２',
  '\u0000',
  '\ud800',
  'a',
  'June ',
];

test.each(units)('texts full of %j are answered within a millisecond each, on the average', (unit) => {
  const texts = [64, LONGEST_TEXT].map((length) => unit.repeat(length).slice(0, length));
  for (const text of texts) answer(text);
  const begin = performance.now();
  for (let n = 0; n < REPEATS / 2; n += 1) for (const text of texts) readDate(text);
  expect(performance.now() - begin).toBeLessThan(GENEROUS);
});
