import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY } from '../../src/dates/calendar';
import { extentOf } from '../../src/dates/extent';
import { days, time, utc } from './build';
import { trees } from './trees';

test.each([
  // text, possible
  ['2005', '2005-01-01 … 2005-12-31'],
  ['2005-06', '2005-06-01 … 2005-06-30'],
  ['2005-12', '2005-12-01 … 2005-12-31'],
  ['1950-06-25', '1950-06-25 … 1950-06-25'],
  ['0000', '0000-01-01 … 0000-12-31'],
  ['-0043-03', '-000043-03-01 … -000043-03-31'],
  ['Y12345', '+012345-01-01 … +012345-12-31'],
  ['Y-17000', '-017000-01-01 … -017000-12-31'],
  ['201X', '2010-01-01 … 2019-12-31'],
  ['19XX', '1900-01-01 … 1999-12-31'],
  ['-004X', '-000049-01-01 … -000040-12-31'],
  ['-000X', '-000009-01-01 … -000001-12-31'],
  ['-00XX', '-000099-01-01 … -000001-12-31'],
  ['2004-XX', '2004-01-01 … 2004-12-31'],
  ['2004-02-XX', '2004-02-01 … 2004-02-29'],
  ['1985-XX-XX', '1985-01-01 … 1985-12-31'],
  // seasons: every day that one convention or the other allows
  ['2001-21', '2001-03-01 … 2001-06-22'],
  ['2001-22', '2001-06-01 … 2001-09-24'],
  ['2001-23', '2001-09-01 … 2001-12-23'],
  ['2001-24', '2000-12-01 … 2002-03-21'],
  // about: one unit more on each side
  ['1950~', '1949-01-01 … 1951-12-31'],
  ['1950%', '1949-01-01 … 1951-12-31'],
  ['1950-01~', '1949-12-01 … 1950-02-28'],
  ['1950-12~', '1950-11-01 … 1951-01-31'],
  ['1950-03-01~', '1950-02-28 … 1950-03-02'],
  ['201X~', '2000-01-01 … 2029-12-31'],
  ['19XX~', '1800-01-01 … 2099-12-31'],
  ['2004-XX~', '2003-01-01 … 2005-12-31'],
  ['1985-04-XX~', '1985-03-01 … 1985-05-31'],
  ['2001-21~', '2000-12-01 … 2001-09-22'],
  // doubted: no wider
  ['1950?', '1950-01-01 … 1950-12-31'],
])('%s is a moment in %s', (text, possible) => {
  const { extent } = time(text);
  expect(days(extent.possible)).toBe(possible);
  expect(extent).toMatchObject({ first: extent.possible, last: extent.possible, certain: null });
  expect(extent.alternatives).toEqual([]);
});

test.each([
  // text, first, last, certain, possible
  [
    '1950/1953',
    '1950-01-01 … 1950-12-31',
    '1953-01-01 … 1953-12-31',
    '1951-01-01 … 1952-12-31',
    '1950-01-01 … 1953-12-31',
  ],
  [
    '1950-06-25/1953-07-27',
    '1950-06-25 … 1950-06-25',
    '1953-07-27 … 1953-07-27',
    '1950-06-26 … 1953-07-26',
    '1950-06-25 … 1953-07-27',
  ],
  [
    '1950-06-25/1953',
    '1950-06-25 … 1950-06-25',
    '1953-01-01 … 1953-12-31',
    '1950-06-26 … 1952-12-31',
    '1950-06-25 … 1953-12-31',
  ],
  ['1950/1951', '1950-01-01 … 1950-12-31', '1951-01-01 … 1951-12-31', 'none', '1950-01-01 … 1951-12-31'],
  ['2005/2005', '2005-01-01 … 2005-12-31', '2005-01-01 … 2005-12-31', 'none', '2005-01-01 … 2005-12-31'],
  [
    '1950~/1953',
    '1949-01-01 … 1951-12-31',
    '1953-01-01 … 1953-12-31',
    '1952-01-01 … 1952-12-31',
    '1949-01-01 … 1953-12-31',
  ],
  [
    '1950?/1953',
    '1950-01-01 … 1950-12-31',
    '1953-01-01 … 1953-12-31',
    '1951-01-01 … 1952-12-31',
    '1950-01-01 … 1953-12-31',
  ],
  // no event ends before it begins
  ['2005/2005-06', '2005-01-01 … 2005-06-30', '2005-06-01 … 2005-06-30', 'none', '2005-01-01 … 2005-06-30'],
  ['2005-06/2005', '2005-06-01 … 2005-06-30', '2005-06-01 … 2005-12-31', 'none', '2005-06-01 … 2005-12-31'],
  // open ends go on, unknown ones may lie anywhere
  ['2007/..', '2007-01-01 … 2007-12-31', 'no end', '2008-01-01 … ∞', '2007-01-01 … ∞'],
  ['2007/', '2007-01-01 … 2007-12-31', '2007-01-01 … ∞', 'none', '2007-01-01 … ∞'],
  ['../1914', 'no beginning', '1914-01-01 … 1914-12-31', '∞ … 1913-12-31', '∞ … 1914-12-31'],
  ['/1914', '∞ … 1914-12-31', '1914-01-01 … 1914-12-31', 'none', '∞ … 1914-12-31'],
])(
  '%s begins in %s, ends in %s, certainly covers %s, possibly %s',
  (text, first, last, certain, possible) => {
    const { extent } = time(text);
    expect([extent.first, extent.last, extent.certain, extent.possible].map(days)).toEqual([
      first,
      last,
      certain,
      possible,
    ]);
    expect(extent.alternatives).toEqual([]);
  },
);

test.each([
  // text, alternatives, possible
  [
    '[2019-04-25,2023-09-13]',
    ['2019-04-25 … 2019-04-25', '2023-09-13 … 2023-09-13'],
    '2019-04-25 … 2023-09-13',
  ],
  ['[1672,1667]', ['1667-01-01 … 1667-12-31', '1672-01-01 … 1672-12-31'], '1667-01-01 … 1672-12-31'],
  ['[2005,2005-01]', ['2005-01-01 … 2005-01-31', '2005-01-01 … 2005-12-31'], '2005-01-01 … 2005-12-31'],
  ['[1953..1956]', ['1953-01-01 … 1956-12-31'], '1953-01-01 … 1956-12-31'],
  ['[..1913]', ['∞ … 1913-12-31'], '∞ … 1913-12-31'],
  ['[1914..]', ['1914-01-01 … ∞'], '1914-01-01 … ∞'],
  ['[..1667,1670~]', ['∞ … 1667-12-31', '1669-01-01 … 1671-12-31'], '∞ … 1671-12-31'],
])('%s is a moment in one of %s', (text, alternatives, possible) => {
  const { extent } = time(text);
  expect(extent.alternatives.map(days)).toEqual(alternatives);
  expect(days(extent.possible)).toBe(possible);
  expect(extent).toMatchObject({ first: extent.possible, last: extent.possible, certain: null });
});

test.each([
  ['1950-06-25T04:00', '1950-06-25T04:00:00Z', 60_000],
  ['1950-06-25T04:00:30', '1950-06-25T04:00:30Z', 1000],
  ['1950-06-25T04:00:00Z', '1950-06-25T04:00:00Z', 1000],
  ['1950-06-25T04:00+09:00', '1950-06-24T19:00:00Z', 60_000],
  ['1950-06-25T22:30:00-05:30', '1950-06-26T04:00:00Z', 1000],
])('%s begins at %s and is %i ms long', (text, start, length) => {
  const { possible } = time(text).extent;
  expect(possible.start).toBe(Date.parse(start));
  expect(possible.end - possible.start).toBe(length);
});

/** The days of some years whose text, as the engine prints it, fits a text with X for any digit. */
function daysThatFit(text: string, firstYear: number, lastYear: number): number[] {
  const pattern = new RegExp(`^${text.replaceAll('X', '\\d')}`);
  const fitting: number[] = [];
  for (let day = utc(firstYear, 1, 1); day < utc(lastYear + 1, 1, 1); day += DAY) {
    if (pattern.test(new Date(day).toISOString())) fitting.push(day);
  }
  return fitting;
}

const decades = fc.integer({ min: 1, max: 998 }).map((n) => String(n).padStart(3, '0'));
const years = fc.integer({ min: 1, max: 9998 }).map((n) => String(n).padStart(4, '0'));
const months = fc.integer({ min: 1, max: 12 }).map((n) => String(n).padStart(2, '0'));

test.each([
  ['a decade', decades.map((decade) => `${decade}X`), 20],
  ['a century', fc.integer({ min: 10, max: 98 }).map((century) => `${century}XX`), 3],
  ['an unspecified month', years.map((year) => `${year}-XX`), 50],
  ['an unspecified day', fc.tuple(years, months).map(([year, month]) => `${year}-${month}-XX`), 50],
  ['an unspecified month and day', years.map((year) => `${year}-XX-XX`), 50],
])('%s holds exactly the days whose digits fit', (_, texts, numRuns) => {
  fc.assert(
    fc.property(texts, (text) => {
      const first = Number(text.slice(0, 4).replaceAll('X', '0'));
      const last = Number(text.slice(0, 4).replaceAll('X', '9'));
      const fitting = daysThatFit(text, first - 1, last + 1);
      const { start, end } = time(text).extent.possible;
      expect([start, end]).toEqual([fitting.at(0), (fitting.at(-1) ?? NaN) + DAY]);
      expect(fitting).toHaveLength((end - start) / DAY);
    }),
    { numRuns },
  );
});

test('in every extent the first moment comes no later than the last, and all lies in what is possible', () => {
  fc.assert(
    fc.property(trees, (tree) => {
      const { first, last, certain, possible, alternatives } = extentOf(tree);
      expect([possible.start, possible.end]).toEqual([first.start, last.end]);
      expect(first.start <= first.end && first.start <= last.start && first.end <= last.end).toBe(true);
      expect(possible.start < possible.end).toBe(true);
      expect(certain).toEqual(first.end < last.start ? { start: first.end, end: last.start } : null);
      for (const member of alternatives) {
        expect(
          member.start >= possible.start && member.end <= possible.end && member.start < member.end,
        ).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});
