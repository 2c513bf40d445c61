import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { rangeInWords } from '../../src/words/en/ranges';
import { wholeUnits } from '../../src/layout/whole-units';
import { indexExtent } from '../../src/model/events/index-queries';
import { limitsOf } from '../../src/layout/visible-domain';
import { anyLine, indexOf } from '../model/build';
import { anyLimits, anyShare, partOf, stretch } from './build';

test.each([
  ['1950-06-25/1953-07-27', '1950 to 1953', 'years beyond three years'],
  ['1950-06-25/1950-12-24', 'June 1950 to December 1950', 'months beyond three months'],
  ['1950-06-25/1950-06-27', '25 June 1950 to 27 June 1950', 'days within three months'],
  ['1950-02/1950-11-03', 'February 1950 to November 1950', 'months for a part of a year'],
  ['1950', '1950', 'a year of months is a year'],
  ['-0100/-0043', '101 BC to 44 BC', 'years before our era'],
  ['0000/0005', '1 BC to AD 5', 'years across its beginning'],
  ['2024-11-30/2024-12-01', '30 November 2024 to 1 December 2024', 'two days'],
])('%s touches %s: %s', (text, words) => {
  expect(rangeInWords(wholeUnits(stretch(text)))).toBe(words);
});

test.each([
  ['2024-11-30T08:20Z', 26 * 60, '30 November 2024, 08:00 to 1 December 2024, 11:00 UTC', 'hours of a day'],
  ['2024-11-30T08:20Z', 200, '30 November 2024, 08:00 to 12:00 UTC', 'hours beyond three'],
  ['2024-11-30T08:20:30Z', 100, '30 November 2024, 08:20 to 10:01 UTC', 'minutes below'],
  ['2024-11-30T08:20:30Z', 1, '30 November 2024, 08:20:30 to 08:21:30 UTC', 'seconds of few minutes'],
])('%s and %d minutes touch %s: %s', (text, minutes, words) => {
  const { start } = stretch(text);
  expect(rangeInWords(wholeUnits({ start, end: start + minutes * 60_000 }))).toBe(words);
});

test('what is whole already stays', () => {
  expect(wholeUnits(stretch('1950/1960'))).toEqual(stretch('1950/1960'));
});

test('the units hold the stretch and reach less than a unit beyond it', () => {
  fc.assert(
    fc.property(anyLimits, anyShare, anyShare, (limits, from, share) => {
      const part = partOf(limits, from, share);
      const whole = wholeUnits(part);
      expect(whole.start).toBeLessThanOrEqual(part.start);
      expect(whole.end).toBeGreaterThanOrEqual(part.end);
      expect(whole.end - whole.start).toBeLessThanOrEqual((part.end - part.start) * 2 + 2 * 86_400_000);
    }),
  );
});

test('what is in view can be said in words for every date that can be read', () => {
  fc.assert(
    fc.property(anyLine, (line) => {
      const extent = indexExtent(indexOf(line));
      if (extent === null) return;
      expect(rangeInWords(wholeUnits(limitsOf(extent)))).not.toMatch(/NaN|undefined|Infinity/);
    }),
    { examples: [['Y-271820'], ['Y275759'], ['Y-271820/2005'], ['Y-271820~']] },
  );
});
