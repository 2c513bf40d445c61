import { expect, test } from 'vitest';
import { time } from './build';

test.each([
  // text, kind, precision
  ['2005', 'moment', 'year'],
  ['2005-06', 'moment', 'month'],
  ['1950-06-25', 'moment', 'day'],
  ['1950-06-25T04:00', 'moment', 'minute'],
  ['1950-06-25T04:00:30', 'moment', 'second'],
  ['1950-06-25T04:00:00Z', 'moment', 'second'],
  ['1950-06-25T04:00:00+09:00', 'moment', 'second'],
  ['1950-06-25T04:00:00+09', 'moment', 'second'],
  ['1950-06-25T04:00:00-05:30', 'moment', 'second'],
  ['-0043', 'moment', 'year'],
  ['-0043-03-15', 'moment', 'day'],
  ['0000', 'moment', 'year'],
  ['Y12345', 'moment', 'year'],
  ['Y-17000', 'moment', 'year'],
  ['Y275759', 'moment', 'year'],
  ['Y-271820', 'moment', 'year'],
  ['2001-21', 'moment', 'season'],
  ['2001-24?', 'moment', 'season'],
  ['201X', 'moment', 'decade'],
  ['20XX', 'moment', 'century'],
  ['-004X', 'moment', 'decade'],
  ['2004-XX', 'moment', 'year'],
  ['1985-04-XX', 'moment', 'month'],
  ['1985-XX-XX', 'moment', 'year'],
  ['2004-02-29', 'moment', 'day'],
  ['2000-02-29', 'moment', 'day'],
  ['1950/1953', 'span', 'year'],
  ['1950-06-25/1953-07', 'span', 'month'],
  ['1950~/1953?', 'span', 'year'],
  ['2005/2005', 'span', 'year'],
  ['2005/2005-06', 'span', 'year'],
  ['2005-06/2005', 'span', 'year'],
  ['1950~/1949', 'span', 'year'],
  ['201X/2020-05', 'span', 'decade'],
  ['2007/..', 'span', 'year'],
  ['2007/', 'span', 'year'],
  ['../1914', 'span', 'year'],
  ['/1914', 'span', 'year'],
  ['[2019-04-25,2023-09-13]', 'set', 'day'],
  ['[1953..1956]', 'set', 'year'],
  ['[..1913]', 'set', 'year'],
  ['[1914..]', 'set', 'year'],
  ['[1667,1668,1670..1672]', 'set', 'year'],
  ['[..1760,1765-03,1770..]', 'set', 'year'],
  ['[1950?]', 'set', 'year'],
])('reads %s as a %s known to the %s', (text, kind, precision) => {
  expect(time(text)).toMatchObject({ text, kind, precision });
});

test.each([
  // text, approximate, uncertain
  ['1950', false, false],
  ['1950~', true, false],
  ['1950?', false, true],
  ['1950%', true, true],
  ['1950-06-25~', true, false],
  ['1950~/1953?', true, true],
  ['1950/1953~', true, false],
  ['[1950,1952?]', false, true],
])('%s is approximate: %s, uncertain: %s', (text, approximate, uncertain) => {
  expect(time(text)).toMatchObject({ approximate, uncertain });
});

test.each([
  // text, start, end
  ['1950', 'stated', 'stated'],
  ['1950/1953', 'stated', 'stated'],
  ['2007/..', 'stated', 'open'],
  ['2007/', 'stated', 'unknown'],
  ['../1914', 'open', 'stated'],
  ['/1914', 'unknown', 'stated'],
  ['[..1913]', 'unknown', 'stated'],
  ['[1914..]', 'stated', 'unknown'],
])('the beginning of %s is %s, its end %s', (text, startKind, endKind) => {
  expect(time(text)).toMatchObject({ startKind, endKind });
});
