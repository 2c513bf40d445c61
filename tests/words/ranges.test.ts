import { expect, test } from 'vitest';
import { rangeInWords } from '../../src/words/en/ranges';
import { utc } from '../dates/build';

/** From a text to a text of the engine's own ISO dates; empty for a side without a bound. */
const range = (start: string, end: string) => ({
  start: start === '' ? -Infinity : Date.parse(start),
  end: end === '' ? Infinity : Date.parse(end),
});

test.each([
  // start, end (not included), words
  ['1998-01-01', '2019-01-01', '1998 to 2018'],
  ['1998-01-01', '1999-01-01', '1998'],
  ['1998-03-01', '2018-06-01', 'March 1998 to May 2018'],
  ['1998-03-01', '1998-04-01', 'March 1998'],
  ['1998-01-01', '1998-12-01', 'January 1998 to November 1998'],
  ['1998-03-03', '2018-05-05', '3 March 1998 to 4 May 2018'],
  ['1998-03-03', '1998-03-04', '3 March 1998'],
  ['1998-01-01', '2018-05-05', '1 January 1998 to 4 May 2018'],
  ['1998-03-03T04:00Z', '2018-05-04T05:30Z', '3 March 1998, 04:00 to 4 May 2018, 05:30 UTC'],
  ['1998-03-03', '1998-03-03T12:00Z', '3 March 1998, 00:00 to 12:00 UTC'],
  ['1998-03-03T04:00:59.5Z', '2018-05-04T05:29:00.5Z', '3 March 1998, 04:00 to 4 May 2018, 05:30 UTC'],
  ['1998-03-03T04:00:10Z', '1998-03-03T04:01:20.2Z', '3 March 1998, 04:00:10 to 04:01:21 UTC'],
  ['', '2019-01-01', 'until 2018'],
  ['1998-03-01', '', 'since March 1998'],
  ['1998-03-03T04:00Z', '1998-03-03T04:05Z', '3 March 1998, 04:00 to 04:05 UTC'],
  ['', '1998-03-03T04:00Z', 'until 3 March 1998, 04:00 UTC'],
  ['1998-03-03T04:00Z', '', 'since 3 March 1998, 04:00 UTC'],
  ['', '', 'all time'],
])('from %j to before %j is "%s"', (start, end, words) => {
  expect(rangeInWords(range(start, end))).toBe(words);
});

test('a range of old years is named as in dates', () => {
  expect(rangeInWords({ start: utc(-43, 1, 1), end: utc(15, 1, 1) })).toBe('44 BC to AD 14');
});

test('a range beyond the bounds of the engine has words too', () => {
  // 9e15 ms are 713 cycles of 400 years less 494 days and 8 hours: 285,200 years from 1970, and back.
  expect(rangeInWords({ start: -9e15, end: 9e15 })).toBe(
    '10 May 283230 BC, 08:00 to 24 August 287168, 16:00 UTC',
  );
});
