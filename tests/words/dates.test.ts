import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { printEdtf } from '../../src/dates/print';
import { dateInWords, shortDate } from '../../src/words/en/dates';
import { time } from '../dates/build';
import { trees } from '../dates/trees';

test.each([
  // text, in words, as a label
  ['2005', 'some time in 2005', '2005'],
  ['2005-06', 'some time in June 2005', 'Jun 2005'],
  ['1950-06-25', '25 June 1950', '25 Jun 1950'],
  ['1950-06-05', '5 June 1950', '5 Jun 1950'],
  ['2001-21', 'some time in spring 2001', 'spring 2001'],
  ['2001-24', 'some time in winter 2001', 'winter 2001'],
  // years that other calendars of four digits trip over
  ['-0043', 'some time in 44 BC', '44 BC'],
  ['0000', 'some time in 1 BC', '1 BC'],
  ['0001', 'some time in AD 1', 'AD 1'],
  ['0014', 'some time in AD 14', 'AD 14'],
  ['0999', 'some time in AD 999', 'AD 999'],
  ['1000', 'some time in 1000', '1000'],
  ['-0043-03-15', '15 March 44 BC', '15 Mar 44 BC'],
  ['0014-08-19', '19 August AD 14', '19 Aug AD 14'],
  ['Y12345', 'some time in 12345', '12345'],
  ['Y-17000', 'some time in 17001 BC', '17001 BC'],
  // qualifiers
  ['1950~', 'about 1950', 'c. 1950'],
  ['1950-06~', 'about June 1950', 'c. Jun 1950'],
  ['1950-06-25~', 'about 25 June 1950', 'c. 25 Jun 1950'],
  ['2001-21~', 'about spring 2001', 'c. spring 2001'],
  ['2005?', 'perhaps in 2005', '2005?'],
  ['2005-06?', 'perhaps in June 2005', 'Jun 2005?'],
  ['1950-06-25?', 'perhaps on 25 June 1950', '25 Jun 1950?'],
  ['1950%', 'perhaps about 1950', 'c. 1950?'],
  // unspecified digits
  ['201X', 'some time in the 2010s', '2010s'],
  ['201X?', 'perhaps in the 2010s', '2010s?'],
  ['201X~', 'about the 2010s', 'c. 2010s'],
  ['190X', 'some time from 1900 to 1909', 'in 1900–1909'],
  ['19XX', 'some time from 1900 to 1999', 'in 1900–1999'],
  ['19XX?', 'perhaps some time from 1900 to 1999', 'in 1900–1999?'],
  ['001X', 'some time from AD 10 to AD 19', 'in AD 10 – AD 19'],
  ['000X', 'some time from 1 BC to AD 9', 'in 1 BC – AD 9'],
  ['-004X', 'some time from 50 BC to 41 BC', 'in 50 BC – 41 BC'],
  ['-000X', 'some time from 10 BC to 2 BC', 'in 10 BC – 2 BC'],
  ['1985-XX', 'in a month of 1985', '1985'],
  ['1985-XX?', 'perhaps in a month of 1985', '1985?'],
  ['1985-04-XX', 'on a day in April 1985', 'Apr 1985'],
  ['1985-04-XX?', 'perhaps on a day in April 1985', 'Apr 1985?'],
  ['1985-04-XX~', 'about April 1985', 'c. Apr 1985'],
  ['1985-XX-XX', 'on a day in 1985', '1985'],
  // times of day, on their own clock
  ['1950-06-25T04:00', '25 June 1950, 04:00', '25 Jun 1950, 04:00'],
  ['1950-06-25T04:00+09:00', '25 June 1950, 04:00 (UTC+09:00)', '25 Jun 1950, 04:00 UTC+09:00'],
  ['1950-06-25T04:00:30-05:30', '25 June 1950, 04:00:30 (UTC-05:30)', '25 Jun 1950, 04:00:30 UTC-05:30'],
  ['1950-06-25T04:00:00Z', '25 June 1950, 04:00:00 (UTC)', '25 Jun 1950, 04:00:00 UTC'],
  // spans
  ['1950/1953', '1950 to 1953', '1950–1953'],
  ['1950-06-25/1953-07-27', '25 June 1950 to 27 July 1953', '25 Jun 1950 – 27 Jul 1953'],
  ['1950-06-25/1953', '25 June 1950 to 1953', '25 Jun 1950 – 1953'],
  ['-0043/0014', '44 BC to AD 14', '44 BC – AD 14'],
  ['1950~/1953', 'about 1950 to 1953', 'c. 1950 – 1953'],
  ['1950~/1953~', 'about 1950 to about 1953', 'c. 1950 – c. 1953'],
  ['1950?/1953%', 'perhaps 1950 to perhaps about 1953', '1950? – c. 1953?'],
  ['201X/2025', 'the 2010s to 2025', '2010s–2025'],
  ['19XX/2005', 'a year between 1900 and 1999 to 2005', '1900–1999 – 2005'],
  ['1985-04-XX/1985-06', 'a day in April 1985 to June 1985', 'Apr 1985 – Jun 1985'],
  ['1985-XX/1986', 'a month of 1985 to 1986', '1985–1986'],
  ['2007/..', 'since 2007', 'since 2007'],
  ['2007~/..', 'since about 2007', 'since c. 2007'],
  ['2007/', 'from 2007, end not known', '2007–?'],
  ['2007-05-04/', 'from 4 May 2007, end not known', '4 May 2007 – ?'],
  ['../1914', 'until 1914', 'until 1914'],
  ['/1914', 'until 1914, beginning not known', '?–1914'],
  // one of a set
  ['[..1913]', 'before 1914', 'before 1914'],
  ['[..1914-07]', 'before August 1914', 'before Aug 1914'],
  ['[..1914-12]', 'before January 1915', 'before Jan 1915'],
  ['[..1914-07-31]', 'before 1 August 1914', 'before 1 Aug 1914'],
  ['[..-0001]', 'before 1 BC', 'before 1 BC'],
  ['[1914..]', '1914 or later', '1914 or later'],
  ['[1953..1956]', 'some time from 1953 to 1956', 'in 1953–1956'],
  ['[1953-03..1953-05]', 'some time from March 1953 to May 1953', 'in Mar 1953 – May 1953'],
  ['[2019-04-25,2023-09-13]', 'one of 25 April 2019, 13 September 2023', '25 Apr 2019 or 13 Sep 2023'],
  ['[1667,1668,1670..1672]', 'one of 1667, 1668, 1670 to 1672', 'one of 3 dates'],
  ['[..1913,1920..]', 'one of 1913 or earlier, 1920 or later', '1913 or earlier or 1920 or later'],
  ['[1950?,1952~]', 'one of perhaps 1950, about 1952', '1950? or c. 1952'],
  ['[1950]', 'some time in 1950', '1950'],
])('%s is "%s", as a label "%s"', (text, words, label) => {
  expect([dateInWords(time(text)), shortDate(time(text))]).toEqual([words, label]);
});

test.each([
  ['1950-06-25', '25 Jun 1950', '25 Jun', '25 Jun'],
  ['1950-06-25~', 'c. 25 Jun 1950', 'c. 25 Jun', 'c. 25 Jun'],
  ['1950-06-25T04:00', '25 Jun 1950', '25 Jun', '04:00'],
  ['1950-06-25T04:00Z', '25 Jun 1950', '25 Jun', '04:00'],
  ['1950-06-25T04:00:00Z', '25 Jun 1950', '25 Jun', '04:00'],
  ['1950-06-25T04:00:30+09:00', '25 Jun 1950', '25 Jun', '04:00:30 UTC+09:00'],
  // What is no day keeps its year.
  ['1950-06', 'Jun 1950', 'Jun 1950', 'Jun 1950'],
  ['1950-06-XX', 'Jun 1950', 'Jun 1950', 'Jun 1950'],
  [
    '1950-06-25/1953-07-27',
    '25 Jun 1950 – 27 Jul 1953',
    '25 Jun 1950 – 27 Jul 1953',
    '25 Jun 1950 – 27 Jul 1953',
  ],
])('%s beside an axis that tells nothing, its year, its day', (text, ...labels) => {
  const date = time(text);
  expect((['nothing', 'year', 'day'] as const).map((told) => shortDate(date, told))).toEqual(labels);
});

test.each([
  ['2000', 'throughout 2000'],
  ['2000-06', 'throughout June 2000'],
  ['1950-06-25', 'throughout 25 June 1950'],
  ['2000?', 'perhaps throughout 2000'],
  ['1950/1953', 'throughout 1950 to 1953'],
  ['2007/..', 'since the beginning of 2007'],
  ['2007/', 'from the beginning of 2007, end not known'],
  ['../1914', 'until the end of 1914'],
  ['/1914', 'until the end of 1914, beginning not known'],
  ['1950-06-25T04:00', '25 June 1950, 04:00'],
  // nothing to fill
  ['2000~', 'about 2000'],
  ['201X', 'some time in the 2010s'],
  ['2001-21', 'some time in spring 2001'],
  ['[1950,1953]', 'one of 1950, 1953'],
])('what fills %s is "%s"', (text, words) => {
  expect(dateInWords(time(text), true)).toBe(words);
});

test('every date has words and a label, without a hole in them', () => {
  fc.assert(
    fc.property(trees, (tree) => {
      const any = time(printEdtf(tree));
      for (const words of [dateInWords(any), dateInWords(any, true), shortDate(any)]) {
        expect(words).toMatch(/\d/);
        expect(words).not.toMatch(/undefined|null|NaN|Infinity| {2}|^ | $/);
      }
    }),
  );
});
