import { expect, test } from 'vitest';
import { within } from '../../src/dates/compare';
import { canFill, fillTime } from '../../src/dates/throughout';
import { days, time, utc } from './build';

test.each([
  ['2000', '2000-01-01 … 2000-12-31'],
  ['2000?', '2000-01-01 … 2000-12-31'],
  ['2000-06', '2000-06-01 … 2000-06-30'],
  ['1950-06-25', '1950-06-25 … 1950-06-25'],
  ['1950/1953', '1950-01-01 … 1953-12-31'],
  ['1950/1951', '1950-01-01 … 1951-12-31'],
  ['2005/2005-06', '2005-01-01 … 2005-06-30'],
  ['2007/..', '2007-01-01 … ∞'],
  ['../1914', '∞ … 1914-12-31'],
  // of an unknown end, only the date at the other side is sure to be filled
  ['2007/', '2007-01-01 … 2007-12-31'],
  ['/1914', '1914-01-01 … 1914-12-31'],
])('what fills %s certainly covers %s', (text, certain) => {
  const stated = time(text);
  const filled = fillTime(stated);
  expect(days(filled.extent.certain)).toBe(certain);
  expect(filled.extent.possible).toEqual(stated.extent.possible);
});

test.each([
  '2000~',
  '2000%',
  '1950~/1953',
  '201X',
  '19XX',
  '2004-XX',
  '2004-XX~',
  '2004-XX/2006',
  '1985-04-XX',
  '1985-XX-XX',
  '2001-21',
  '[1950,1953]',
  '[1950]',
])('%s does not say what there is to fill, and stays as it is', (text) => {
  const stated = time(text);
  expect(canFill(stated)).toBe(false);
  expect(fillTime(stated)).toBe(stated);
});

const year = (n: number) => ({ start: utc(n, 1, 1), end: utc(n + 1, 1, 1) });
const summer = { start: utc(2000, 6, 1), end: utc(2000, 9, 1) };

test('what fills a year certainly lies in every part of it, and not in its neighbours', () => {
  const filled = fillTime(time('2000'));
  expect(within(time('2000'), summer)).toBe('possibly');
  expect(within(filled, summer)).toBe('certainly');
  expect(within(filled, year(2000))).toBe('certainly');
  expect([within(filled, year(1999)), within(filled, year(2001))]).toEqual(['no', 'no']);
  expect(within(filled, { start: utc(1999, 1, 1), end: utc(2000, 1, 1) + 1 })).toBe('certainly');
  expect(within(filled, { start: utc(2001, 1, 1) - 1, end: utc(2002, 1, 1) })).toBe('certainly');
});

test('what fills a bounded date certainly covers all that is possible, to the millisecond', () => {
  for (const text of ['2000', '1950-06-25', '1950/1951', '1950-06-25T04:00']) {
    const { certain, possible } = fillTime(time(text)).extent;
    expect(certain).toEqual(possible);
  }
});

test('to fill what is filled changes nothing', () => {
  for (const text of ['2000', '1950/1953', '2007/..', '2007/', '/1914']) {
    const once = fillTime(time(text));
    expect(fillTime(once)).toEqual(once);
  }
});

test('a doubted year that is filled stays doubted', () => {
  expect(within(fillTime(time('2000?')), summer)).toBe('possibly');
});

test('of a span that is filled, an unknown end stays unknown', () => {
  const filled = fillTime(time('2007/'));
  expect([2006, 2007, 2008].map((n) => within(filled, year(n)))).toEqual(['no', 'certainly', 'possibly']);
});
