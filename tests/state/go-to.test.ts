import { describe, expect, test } from 'vitest';
import { readDestination, readEnds } from '../../src/state/go-to';
import { faults } from '../../src/words/en/parts/faults';
import { days } from '../dates/build';

const SHOWN = 412;

/** Where a text leads: "place 36", "1994-03-01 … 1994-03-31", or why it leads nowhere. */
function leadsTo(text: string, shown = SHOWN): string {
  const to = readDestination(text, shown);
  return to.kind === 'rank' ? `place ${to.rank}` : to.kind === 'time' ? days(to.extent) : faults.goTo(to.why);
}

describe('a number leads to an event among those shown', () => {
  test.each([
    ['#37', 'place 36'],
    ['#1', 'place 0'],
    ['#412', 'place 411'],
    [' # 37 ', 'place 36'],
    ['#037', 'place 36'],
    ['37', 'place 36'],
    ['412', 'place 411'],
  ])('%j to %s', (text, to) => {
    expect(leadsTo(text)).toBe(to);
  });

  test.each([
    ['#0', 412, 'there are 412 events, numbered from 1; a year has four digits: 0037'],
    ['#413', 412, 'there are 412 events, numbered from 1; a year has four digits: 0037'],
    ['#2', 1, 'there is 1 event, numbered from 1; a year has four digits: 0037'],
    ['#1', 0, 'there are 0 events, numbered from 1; a year has four digits: 0037'],
    ['#1000001', 1_000_000, 'there are 1,000,000 events, numbered from 1; a year has four digits: 0037'],
  ])('and %s of %d leads nowhere: %s', (text, shown, why) => {
    expect(leadsTo(text, shown)).toBe(why);
  });
});

describe('a date leads to all that it may mean', () => {
  test.each([
    ['1994', '1994-01-01 … 1994-12-31'],
    ['1994-03', '1994-03-01 … 1994-03-31'],
    [' 1994-03-12 ', '1994-03-12 … 1994-03-12'],
    ['199X', '1990-01-01 … 1999-12-31'],
    ['1950/1953', '1950-01-01 … 1953-12-31'],
    ['-0043', '-000043-01-01 … -000043-12-31'],
    ['19940312', '1994-03-12 … 1994-03-12'],
    ['12 March 1994', '1994-03-12 … 1994-03-12'],
    ['April 2019', '2019-04-01 … 2019-04-30'],
    ['apr 2019', '2019-04-01 … 2019-04-30'],
    ['some time in 2005', '2005-01-01 … 2005-12-31'],
    ['throughout 2017', '2017-01-01 … 2017-12-31'],
    ['perhaps about 1950', '1950-01-01 … 1950-12-31'],
    ['on a day in March 1994', '1994-03-01 … 1994-03-31'],
    ['the 2010s', '2010-01-01 … 2019-12-31'],
    ['2010s', '2010-01-01 … 2019-12-31'],
    ['199x', '1990-01-01 … 1999-12-31'],
    ['2010 to 2020', '2010-01-01 … 2020-12-31'],
    ['2010-2020', '2010-01-01 … 2020-12-31'],
    ['2010-20', '2010-01-01 … 2020-12-31'],
    ['1950–53', '1950-01-01 … 1953-12-31'],
    ['2000–17', '2000-01-01 … 2017-12-31'],
    ['between 1950 and 1953', '1950-01-01 … 1953-12-31'],
    ['from 1950 to 1953', '1950-01-01 … 1953-12-31'],
    ['25 June 1950 to 27 July 1953', '1950-06-25 … 1953-07-27'],
    ['25 to 27 June 1950', '1950-06-25 … 1950-06-27'],
    ['June to July 1950', '1950-06-01 … 1950-07-31'],
    ['44 BC to 43 BC', '-000043-01-01 … -000042-12-31'],
    ['spring 2001', '2001-03-01 … 2001-06-22'],
  ])('%j to %s', (text, to) => {
    expect(leadsTo(text)).toBe(to);
  });
});

describe('what leads nowhere says why', () => {
  test.each(['', 'soon', '1994-13', '1994-02-30', '#', '#-1', '#1.5', '6/5/1950'])('%j', (text) => {
    const to = readDestination(text, SHOWN);
    expect(to.kind).toBe('unknown');
    expect(leadsTo(text)).toMatch(/\w{3}/u);
  });

  test.each([
    [
      '1994-02-30',
      /^day 30 does not exist: February 1994 has 28 days; write a date or a span as the page does: /,
    ],
    ['30 February 1994', /^day 30 does not exist/],
    ['1994-13', /^month 13 does not exist; write/],
    ['1953 to 1950', /comes before the beginning/],
    ['6/5/1950', /^write year, month and day with hyphens: 1950-05-06 or 1950-06-05; write/],
    ['soon', /^write a date or a span as the page does: .*, or the number of an event: 37$/],
  ])('%s: %s', (text, why) => {
    expect(leadsTo(text)).toMatch(why);
  });
});

/** Whether what is shown ends where the stretch does; a moment has room around it. */
const isExact = (text: string) => {
  const to = readDestination(text, SHOWN);
  return to.kind === 'time' ? to.exactly : null;
};

const yearAt = (year: number) => (Number.isFinite(year) ? Date.UTC(year, 0, 1) : year);

test('a stretch is shown exactly, a moment with room around it', () => {
  expect(['2010 to 2020', '2010/2020', '2010s', '201X', '1950/..', 'since 2007'].map(isExact)).toEqual(
    Array.from({ length: 6 }, () => true),
  );
  expect(['2010', 'April 2010', '12 April 2010'].map(isExact)).toEqual([false, false, false]);
});

test.each([
  ['since 2007', 2007, Infinity],
  ['1950/..', 1950, Infinity],
  ['before 1914', -Infinity, 1914],
  ['until the end of 1913', -Infinity, 1914],
])('%s goes as far as there is something', (text, from, to) => {
  expect(readDestination(text, SHOWN)).toMatchObject({ extent: { start: yearAt(from), end: yearAt(to) } });
});

const ends = (from: string, to: string) => {
  const read = readEnds(from, to);
  return 'end' in read ? faults.ends(read) : read.extent;
};

describe('two ends', () => {
  test('bound a stretch, both included', () => {
    expect(ends('2010', 'December 2020')).toEqual({ start: Date.UTC(2010, 0, 1), end: Date.UTC(2021, 0, 1) });
    expect(ends('', '2020')).toEqual({ start: -Infinity, end: Date.UTC(2021, 0, 1) });
    expect(ends('2010', ' ')).toEqual({ start: Date.UTC(2010, 0, 1), end: Infinity });
  });

  test('say which of them is wrong', () => {
    expect(ends('soon', '2020')).toMatch(/^From: write a date/);
    expect(ends('2010', '30 Feb 2012')).toMatch(/^To: day 30 does not exist/);
    expect(ends('2020', '2010')).toMatch(/^To: .*comes before/);
  });
});
