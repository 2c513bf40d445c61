import { expect, test } from 'vitest';
import { lastingOf } from '../../src/model/lasting';
import { durations } from '../../src/words/en/parts/durations';
import { time } from '../dates/build';

test.each([
  ['1950-06-25/1953-07-27', false, 'lasted 3 years, 1 month, 2 days'],
  ['1950-06/1953-07', false, 'lasted about 3 years, 1 month'],
  ['2010-01/2010-09', true, 'lasted 9 months'],
  ['2019-04-24/2019-04-26', false, 'lasted 2 days'],
  // a month on from the last day of January is the last of February
  ['2015-01-31/2015-02-28', false, 'lasted 1 month'],
  ['2016-02-29/2017-03-01', false, 'lasted 1 year, 1 day'],
  // over the nights in which clocks change, in any zone
  ['2019-03-30/2019-04-08', false, 'lasted 9 days'],
  ['2011-12-29/2011-12-31', false, 'lasted 2 days'],
  ['-0043-03-15/0014-08-19', false, 'lasted 57 years, 5 months, 4 days'],
  ['0001-01-01/0099-01-01', false, 'lasted 98 years'],
])('%s %s: "%s"', (text, throughout, words) => {
  const lasting = lastingOf(time(text), throughout);
  expect(lasting === null ? 'nothing' : durations.lasted(lasting)).toBe(words);
});
