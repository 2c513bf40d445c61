import { expect, test } from 'vitest';
import { readDate } from '../../src/dates/edtf';
import { hintFor } from '../../src/dates/hints';
import { dateFault } from '../../src/words/en/date-faults';

/** Where a text goes wrong, and why. */
function refusal(text: string): readonly [number, string] | null {
  const read = readDate(text);
  return read.ok ? null : [(hintFor(text) ?? read).at, dateFault(read)];
}

const level2 = 'write it at the end';
const range = 'only -271820 to 275759 can be placed in time';

test.each([
  // text, at, message
  ['', 0, 'the date is empty'],
  // days and months that do not exist
  ['2005-13', 5, 'month 13 does not exist'],
  ['2005-00', 5, 'month 00 does not exist'],
  ['2005-42', 4, 'for a span write 2005/2042'],
  ['2005-13-01', 5, 'month 13 does not exist'],
  ['2015-02-30', 8, 'day 30 does not exist: February 2015 has 28 days'],
  ['1900-02-29', 8, 'day 29 does not exist: February 1900 has 28 days'],
  ['2004-02-30', 8, 'day 30 does not exist: February 2004 has 29 days'],
  ['-0003-02-30', 9, 'day 30 does not exist: February 4 BC has 28 days'],
  ['2005-04-31', 8, 'day 31 does not exist: April 2005 has 30 days'],
  ['2005-04-00', 8, 'day 00 does not exist: April 2005 has 30 days'],
  ['1950/1953-02-30', 13, 'day 30 does not exist: February 1953 has 28 days'],
  ['[1950,1953-02-30]', 14, 'day 30 does not exist: February 1953 has 28 days'],
  // times that do not exist
  ['1950-06-25T24:00:00', 11, 'hour 24 does not exist: midnight is 00:00 of the day that it begins'],
  ['1950-06-25T25:00', 11, 'hour 25 does not exist'],
  ['1950-06-25T12:60', 14, 'minute 60 does not exist'],
  ['2016-12-31T23:59:60Z', 17, 'second 60 does not exist: leap seconds are not counted'],
  ['1950-06-25T04:00:00+24:00', 20, 'hour 24 does not exist: midnight is 00:00 of the day that it begins'],
  // times that are written otherwise
  ['1950-06-25T', 11, 'the date ends too early'],
  ['1950-06-25T04', 13, 'a time of day is written hh:mm or hh:mm:ss'],
  ['1950-06-25T4:00', 11, 'write the hour with two digits, not 4'],
  ['1950-06-25T0400', 11, 'write the hour with two digits, not 0400'],
  ['1950-06-25T04:00:00.5', 19, 'fractions of a second are not supported'],
  ['1950-06-25T04:00:00-00:00', 19, 'an offset of zero is written Z or +00:00'],
  ['1950-06-25T04:00:00+0900', 20, 'write the hour with two digits, not 0900'],
  ['1950-06-25T04:00:00z', 19, '"z" is not expected here'],
  ['1950-06-25T04:00:00?', 19, 'a time of day takes no qualifier'],
  ['1950-06-25t04:00', 10, '"t" is not expected here'],
  ['1950-06-25 04:00', 10, 'a space stands here: dates are written without spaces'],
  ['1950-06T04:00', 7, 'a time of day needs a whole date: year, month and day'],
  ['1950T04:00', 4, 'a time of day needs a whole date: year, month and day'],
  // years
  ['44', 0, 'write the year with four digits: 0044'],
  ['-44', 0, 'write the year with four digits: -0044'],
  ['20X', 0, 'write the year with four digits: 020X'],
  ['12345', 0, 'a year of 5 digits is written with Y: Y12345'],
  ['-0000', 0, 'the year 0 has no sign: write 0000, which is 1 BC'],
  ['Y2005', 0, 'a year with Y has more than four digits, the first not 0: 2005'],
  ['Y02005', 0, 'a year with Y has more than four digits, the first not 0: 02005'],
  ['Y275760', 0, `the year 275760 is too far away: ${range}`],
  ['Y-271821', 0, `the year -271821 is too far away: ${range}`],
  ['Y99999999999999999999', 0, `the year 99999999999999999999 is too far away: ${range}`],
  ['Y12345-06', 6, 'a month after a year with Y is not supported'],
  ['y12345', 0, '"y" is not expected here'],
  ['+2005', 0, '"+" is not expected here'],
  // level 2 beyond one-of-a-set
  ['{1950,1953}', 0, 'a set of all is not supported: only one of a set, [a,b]'],
  ['1XXX', 0, 'for one of these write [1000..1999]'],
  ['197?', 3, 'for some year of the decade write 197X, for a doubtful year of three digits 0197?'],
  ['19--', 2, 'write unknown digits as X: 19XX'],
  ['XXXX', 0, 'only the last one or two digits of a year may be unspecified'],
  ['1X50', 0, 'only the last one or two digits of a year may be unspecified'],
  ['201X-05', 4, 'a month in an unspecified year (level 2) is not supported'],
  ['2004-XX-15', 8, 'a day in an unspecified month (level 2) is not supported'],
  ['2004-1X', 5, 'for one of these write [2004-10..2004-12], where nothing is known of it 2004-XX'],
  ['2004-2X', 5, 'write an unspecified month as XX, not 2X'],
  [
    '2004-06-1X',
    8,
    'for one of these write [2004-06-10..2004-06-19], where nothing is known of it 2004-06-XX',
  ],
  ['2004-06-4X', 8, 'write an unspecified day as XX, not 4X'],
  ['?2004-06', 0, `a qualifier before a date (level 2) is not supported: ${level2}`],
  ['2004?-06', 4, `a qualifier inside a date (level 2) is not supported: ${level2}`],
  ['2004-06~-11', 7, `a qualifier inside a date (level 2) is not supported: ${level2}`],
  ['2004~%', 4, 'write one qualifier: ? uncertain, ~ approximate, % both'],
  ['Y-17E7', 4, 'a year with an exponent (level 2) is not supported: write all its digits'],
  ['1950S2', 4, 'significant digits (level 2) are not supported'],
  ['Y171010000S3', 10, 'significant digits (level 2) are not supported'],
  ['2001-25', 5, 'season 25 (level 2) is not supported: only 21 spring, 22 summer, 23 autumn, 24 winter'],
  ['2001-21-05', 7, 'a season has no days'],
  // intervals
  ['/', 0, 'an interval needs at least one date'],
  ['../..', 0, 'an interval needs at least one date'],
  ['../', 0, 'an interval needs at least one date'],
  ['/..', 0, 'an interval needs at least one date'],
  ['..', 0, 'an interval needs at least one date'],
  ['2014/2011', 5, 'the end, 2011, comes before the beginning, 2014'],
  ['2005-06/2005-05-31', 8, 'the end, 2005-05-31, comes before the beginning, 2005-06'],
  ['1950~/1948', 6, 'the end, 1948, comes before the beginning, 1950~'],
  ['2004/2005/2006', 9, 'an interval has two ends, not more'],
  ['2004/..2005', 7, '"2" is not expected here'],
  ['1950-06-25T04:00/1953', 0, 'a time of day in an interval or a set is not supported'],
  ['1950/1953-07-27T22:00', 5, 'a time of day in an interval or a set is not supported'],
  // sets
  ['[]', 1, 'a set needs at least one date'],
  ['[', 1, 'the date ends too early'],
  ['[1950', 5, 'the set has no ] at its end'],
  ['[1950,', 6, 'the date ends too early'],
  ['[1950,]', 6, '"]" is not expected here'],
  ['[1950]?', 6, '"?" is not expected here'],
  ['[1950, 1953]', 6, 'a space stands here: dates are written without spaces'],
  ['[..]', 1, 'a range in a set needs at least one date'],
  ['[1950,..1913]', 6, 'only the first range of a set may be without a beginning'],
  ['[1914..,1950]', 5, 'only the last range of a set may be without an end'],
  ['[1956..1953]', 7, 'the end, 1953, comes before the beginning, 1956'],
  ['[1953..1956-05]', 1, 'both ends of a range in a set have one unit, not year and month'],
  ['[1953~..1956]', 1, 'a range in a set runs between plain years, months or days'],
  ['[..195X]', 3, 'a range in a set runs between plain years, months or days'],
  ['[1950-06-25T04:00,1953]', 1, 'a time of day in an interval or a set is not supported'],
  ['[1950]/1953', 6, 'a set in an interval is not supported'],
  ['[[1950]]', 1, '"[" is not expected here'],
  // characters
  [' 2005', 0, 'a space stands here: dates are written without spaces'],
  ['2005 ', 4, 'a space stands here: dates are written without spaces'],
  ['20 05', 2, 'a space stands here: dates are written without spaces'],
  ['201x', 3, 'write an unspecified digit with a capital X'],
  ['2004-xx', 5, 'write unknown digits as X: 2004-XX'],
  ['200x', 3, 'write an unspecified digit with a capital X'],
  ['２００５', 0, '"２" does not belong in a date: only ASCII characters do'],
  ['2005–06–25', 4, '"–" is not a hyphen: write -'],
  ['−0043', 0, '"−" is not a hyphen: write -'],
  ['2005\u0000', 4, 'the invisible character U+0000 stands here: leave it out'],
  ['\uFEFF2005', 0, 'the invisible character U+FEFF stands here: leave it out'],
  ['2005😀', 4, '"😀" does not belong in a date: only ASCII characters do'],
  ['2005\ud800', 4, 'the invisible character U+D800 stands here: leave it out'],
  // other parts of ISO 8601
  ['2005-176', 5, 'the month has two digits, not 3: 176'],
  ['2005-W25', 5, '"W" is not expected here'],
  ['P1Y', 0, '"P" is not expected here'],
  ['1950/1953-', 10, 'the date ends too early'],
  ['1950/1953-06-', 13, 'the date ends too early'],
])('refuses %j at %i: %s', (text, at, message) => {
  expect(refusal(text)).toEqual([at, message]);
});

test.each([
  // what people write, at, how to write it
  ['2005/6', 5, 'for the month write 2005-06, for a span of years write 2005/2006'],
  ['1999/02', 5, 'for the month write 1999-02, for a span of years write 1999/2002'],
  ['2005/13', 5, 'for a span of years write 2005/2013'],
  ['1950-1953', 4, 'for a span write 1950/1953'],
  ['1950–1953', 4, 'for a span write 1950/1953'],
  ['1950 - 1953', 4, 'for a span write 1950/1953'],
  ['1950–53', 4, 'for a span write 1950/1953'],
  ['1950-53', 4, 'for a span write 1950/1953'],
  ['1950–50', 4, 'for a span write 1950/2050'],
  ['1999–02', 4, 'for a span write 1999/2002'],
  ['1950-6-25', 5, 'write the month with two digits: 06'],
  ['1950-06-5', 8, 'write the day with two digits: 05'],
  ['6/25/1950', 0, 'write year, month and day with hyphens: 1950-06-25'],
  ['25.6.1950', 0, 'write year, month and day with hyphens: 1950-06-25'],
  ['25-06-1950', 0, 'write year, month and day with hyphens: 1950-06-25'],
  ['6/7/1950', 0, 'write year, month and day with hyphens: 1950-07-06 or 1950-06-07'],
  ['6/6/1950', 0, 'write year, month and day with hyphens: 1950-06-06'],
  ['31/02/1950', 0, 'there is no such day: write year, month and day with hyphens'],
  ['1950/06/25', 0, 'write year, month and day with hyphens: 1950-06-25'],
  ['1950.6.25', 0, 'write year, month and day with hyphens: 1950-06-25'],
  ['19500625', 0, 'write year, month and day with hyphens: 1950-06-25'],
  ['19501325', 0, 'there is no such day: write year, month and day with hyphens'],
  ['25 June 1950', 0, 'write numbers, the year first: 1950-06-25'],
  ['25 Jun 1950', 0, 'write numbers, the year first: 1950-06-25'],
  ['June 25, 1950', 0, 'write numbers, the year first: 1950-06-25'],
  ['june 1950', 0, 'write numbers, the year first: 1950-06'],
  ['30 February 1950', 0, 'day 30 does not exist: February 1950 has 28 days'],
  ['c. 1950', 0, 'for about 1950 write 1950~'],
  ['about 1950', 0, 'for about 1950 write 1950~'],
  ['1950s', 0, 'for the decade write 195X'],
  ['44 BC', 0, 'write 44 BC as -0043: the year 0 is 1 BC'],
  ['1 BCE', 0, 'write 1 BC as 0000: the year 0 is 1 BC'],
  ['AD 14', 0, 'write the year with four digits: 0014'],
  ['2007-', 0, 'for a span that goes on write 2007/..'],
  ['2007-05-04 –', 0, 'for a span that goes on write 2007-05-04/..'],
  ['2007/present', 0, 'for a span that goes on write 2007/..'],
])('answers %j at %i: %s', (text, at, message) => {
  expect(refusal(text)).toEqual([at, message]);
});

test('a text longer than any date is refused by its length, before it is read', () => {
  expect(refusal('['.repeat(100_000))).toEqual([256, 'the text has 100000 characters, a date at most 256']);
  expect(readDate('2005'.padEnd(257)).ok).toBe(false);
});
