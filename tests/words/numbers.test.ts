import { expect, test } from 'vitest';
import { en } from '../../src/words/en';

test.each([
  [0, '0 events'],
  [1, '1 event'],
  [7, '7 events'],
  [1_000_000, '1,000,000 events'],
])('%d: "%s"', (count, words) => {
  expect(en.events(count)).toBe(words);
});

test.each([0, 7, 999, 1000, 1204, 99_999, 1_000_000, 1_234_567_890])(
  '%d in figures is as English has it',
  (count) => {
    expect(en.number(count)).toBe(count.toLocaleString('en-GB'));
  },
);
