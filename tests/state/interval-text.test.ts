import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { intervalText } from '../../src/state/interval-text';
import { time, utc } from '../dates/build';
import { anyInterval } from './sessions';

/** The stretch of an EDTF text, all of it. */
const stretch = (text: string) => time(text).extent.possible;

describe('a stretch of time is told as coarsely as says it exactly', () => {
  test.each([
    [utc(1998, 1, 1), utc(2019, 1, 1), '1998/2018', 'in years'],
    [utc(1998, 1, 1), utc(1999, 1, 1), '1998/1998', 'one year as from itself to itself'],
    [utc(1998, 3, 1), utc(2018, 6, 1), '1998-03/2018-05', 'in months'],
    [utc(1998, 3, 4), utc(2018, 5, 7), '1998-03-04/2018-05-06', 'in days'],
    [utc(1998, 1, 1), utc(2018, 5, 7), '1998-01-01/2018-05-06', 'in the finer unit of the two ends'],
    [utc(2000, 2, 29), utc(2000, 3, 1), '2000-02-29/2000-02-29', 'a leap day'],
    [
      utc(1998, 3, 4) + 18_367_000,
      utc(1998, 3, 5),
      '1998-03-04T05:06:07Z/1998-03-04T23:59:59Z',
      'else in seconds',
    ],
    [utc(1998, 1, 1) + 400, utc(2019, 1, 1) - 400, '1998/2018', 'rounded to seconds'],
    [utc(-43, 1, 1), utc(15, 1, 1), '-0043/0014', 'before our era too'],
    [utc(0, 1, 1), utc(1, 1, 1), '0000/0000', 'in the year 1 BC'],
    [utc(-43, 3, 15), utc(-43, 3, 16), '-0043-03-15/-0043-03-15', 'on one day of 44 BC'],
    [utc(12_000, 1, 1), utc(12_346, 1, 1), 'Y12000/Y12345', 'in years of five digits'],
    [utc(-12_000, 1, 1), utc(-9_999, 1, 1), 'Y-12000/Y-10000', 'long before our era'],
  ])('%d to %d is %s: %s', (start, end, text) => {
    expect(intervalText({ start, end })).toBe(text);
  });

  test('years of five digits have no months in EDTF: there the whole years are told', () => {
    expect(intervalText({ start: utc(12_000, 3, 4), end: utc(12_345, 6, 7) })).toBe('Y12000/Y12345');
    expect(intervalText({ start: utc(2005, 3, 4), end: utc(12_345, 6, 7) })).toBe('2005/Y12345');
  });
});

test('the text is an EDTF span where it has no time of day, and stands for the same stretch', () => {
  fc.assert(
    fc.property(anyInterval, (interval) => {
      const text = intervalText(interval);
      fc.pre(!text.includes('T'));
      expect(stretch(text)).toEqual(interval);
    }),
  );
});
