import { expect, test } from 'vitest';
import { lastingOf } from '../../src/model/lasting';
import { time } from '../dates/build';

const day = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** "1950-06-25 … 1953-07-27", "about …" where only months are known, "nothing" where it cannot be said. */
function told(text: string, throughout = false): string {
  const lasting = lastingOf(time(text), throughout);
  if (lasting === null) return 'nothing';
  return `${lasting.isExact ? '' : 'about '}${day(lasting.start)} … ${day(lasting.end)}`;
}

test.each([
  ['1950-06-25/1953-07-27', '1950-06-25 … 1953-07-27'],
  ['1950-06/1953-07', 'about 1950-06-01 … 1953-07-01'],
  ['1950-06-25/1953-07', 'about 1950-06-01 … 1953-07-01'],
  ['1985-04-XX/1985-06', 'about 1985-04-01 … 1985-06-01'],
  // less than their precision can tell apart
  ['1950-06-25/1950-06-25', 'nothing'],
  ['1950-06/1950-06', 'nothing'],
  ['1950-06-01/1950-06', 'nothing'],
  // an end that is not known to the month, or in doubt
  ['1950/1953-07', 'nothing'],
  ['1950/1953', 'nothing'],
  ['1985-XX/1986-02', 'nothing'],
  ['2001-21/2002-03', 'nothing'],
  ['1950-06~/1953-07', 'nothing'],
  ['1950-06-25/1953-07-27?', 'nothing'],
  ['1950-06-25/..', 'nothing'],
  ['1950-06-25/', 'nothing'],
  ['/1953-07-27', 'nothing'],
  // no span
  ['1950', 'nothing'],
  ['1950-06-25', 'nothing'],
  ['1950-06-25T04:00', 'nothing'],
  ['[1950-06-25,1953-07-27]', 'nothing'],
])('%s lasted %s', (text, lasting) => {
  expect(told(text)).toBe(lasting);
});

test.each([
  ['2010-01/2010-09', '2010-01-01 … 2010-10-01'],
  ['1950-06-25/1953-07-27', '1950-06-25 … 1953-07-28'],
  ['1950/1953', 'nothing'],
  ['1985-04-XX/1985-06', 'about 1985-04-01 … 1985-06-01'],
])('what fills %s lasted %s', (text, lasting) => {
  expect(told(text, true)).toBe(lasting);
});
