import { describe, expect, it } from 'vitest';
import { readDate } from '../../src/dates/edtf';
import { picture } from '../../src/words/en/picture';

/** The words of a cluster of some dates: "1950, 1951-05". */
const wordsOf = (dates: string): string =>
  picture.clusterDate(
    dates.split(' ').map((text) => {
      const read = readDate(text);
      if (!read.ok) throw new Error(`${text} is no date`);
      return read.value;
    }),
  );

describe('the dates of a cluster in words', () => {
  it.each([
    ['1500 1950/1990 1951 1951-05 2020', '1500 to 2020'],
    ['1950/1990 1951 1951-05', '1950 to 1990'],
    ['1950 1951-05', '1950 to May 1951'],
    ['2005 2005-03 2005-06-17', '2005'],
    ['1950-06-25 1950-06-25', '25 Jun 1950'],
    ['1950-01-01 1950-01-03', '1 Jan 1950 to 3 Jan 1950'],
    ['1950-06-25/1953-07-27 1951', '25 Jun 1950 to 27 Jul 1953'],
    ['1950/1951-05 1950', '1950 to May 1951'],
    ['195X 1962', '1950 to 1962'],
    ['1950~ 1952', '1949 to 1952'],
    ['2001-21 2001-11', 'Mar 2001 to Nov 2001'],
    ['[1950,1960] 1955', '1950 to 1960'],
    ['-0043 0014', '44 BC to AD 14'],
  ])('of %s are "%s"', (dates, words) => {
    expect(wordsOf(dates)).toBe(words);
  });

  it.each([
    ['2007/.. 2010', 'since 2007'],
    ['2007/ 2010-05', '2007 or later'],
    ['2007/.. 2007/ 2010', 'since 2007'],
    ['../1913 1914-02', 'until Feb 1914'],
    ['[..1913] 1914', '1914 or earlier'],
    ['[1913..] 1914', '1913 or later'],
    ['[..1913] 2007/..', 'any time'],
  ])('tell a side without a bound: of %s "%s"', (dates, words) => {
    expect(wordsOf(dates)).toBe(words);
  });

  it.each([
    ['2024-11-30T12:05 2024-11-30T12:55', '30 Nov 2024, 12:05 to 12:55'],
    ['2024-11-30T12:05Z 2024-11-30T12:55', '30 Nov 2024, 12:05 to 12:55 UTC'],
    ['2024-11-30T12:05+09:00 2024-11-30T12:55+09:00', '30 Nov 2024, 03:05 to 03:55 UTC'],
    ['2024-11-30T12:05:30Z 2024-12-01T00:00Z', '30 Nov 2024, 12:05:30 to 1 Dec 2024, 00:00 UTC'],
    ['2024-11-30 2024-11-30T12:55Z', '30 Nov 2024'],
    ['2024-11-29 2024-11-30T12:55Z', '29 Nov 2024 to 30 Nov 2024, 12:55 UTC'],
    ['2024-11-30T12:05Z 2024-11-30T12:05Z', '30 Nov 2024, 12:05 UTC'],
  ])('tell the time of day where they know it: of %s "%s"', (dates, words) => {
    expect(wordsOf(dates)).toBe(words);
  });
});
