import { describe, expect, test } from 'vitest';
import { readDestination } from '../../src/state/go-to';
import { faults } from '../../src/words/en/faults';
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
  ])('%j to %s', (text, to) => {
    expect(leadsTo(text)).toBe(to);
  });

  test.each([
    ['#0', 412, 'there are 412 events, numbered from 1'],
    ['#413', 412, 'there are 412 events, numbered from 1'],
    ['#2', 1, 'there is 1 event, numbered from 1'],
    ['#1', 0, 'there are 0 events, numbered from 1'],
    ['#1000001', 1_000_000, 'there are 1,000,000 events, numbered from 1'],
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
  ])('%j to %s', (text, to) => {
    expect(leadsTo(text)).toBe(to);
  });
});

describe('what leads nowhere says why', () => {
  test.each(['', 'soon', '1994-13', '1994-02-30', '#', '#-1', '#1.5', '12 March 1994'])('%j', (text) => {
    const to = readDestination(text, SHOWN);
    expect(to.kind).toBe('unknown');
    expect(leadsTo(text)).toMatch(/\w{3}/u);
  });

  test.each(['1950/..', '../1950', '[..1913]', '1950/'])('%s has no beginning or no end', (text) => {
    expect(leadsTo(text)).toBe('write a date with a beginning and an end');
  });
});
