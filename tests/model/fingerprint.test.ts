import { expect, test } from 'vitest';
import { fingerprint } from '../../src/model/fingerprint';

test('the same text has the same fingerprint, of its length and 32 bits', () => {
  expect(fingerprint('')).toBe('0-811c9dc5');
  expect(fingerprint('foobar')).toBe('6-bf9cf968');
});

test.each([
  ['a', 'b'],
  ['ab', 'ba'],
  ['a', 'a '],
  ['조선', '한국'],
])('%s and %s have two', (one, other) => {
  expect(fingerprint(one)).not.toBe(fingerprint(other));
});
