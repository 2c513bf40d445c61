import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chosenOf, offAfterPress, offAfterTwo, offButOnly } from '../../src/state/only';

const ALL = ['a', 'b', 'c', 'd'];

/** What is shown after presses, one after the other. */
const shownAfter = (...presses: readonly string[]): string => {
  const off = presses.reduce<readonly string[]>((before, each) => offAfterPress(ALL, before, each), []);
  return ALL.filter((each) => !off.includes(each)).join('');
};

describe('a press', () => {
  test('shows only this, a further one another beside it, a second one on the same takes it back', () => {
    expect(shownAfter('b')).toBe('b');
    expect(shownAfter('b', 'd')).toBe('bd');
    expect(shownAfter('b', 'd', 'b')).toBe('d');
  });

  test('shows all again where none is chosen, or all are', () => {
    expect(shownAfter('b', 'b')).toBe('abcd');
    expect(shownAfter(...ALL)).toBe('abcd');
    expect(chosenOf(ALL, [])).toEqual([]);
  });

  test('leaves something on, in the order of all, whatever was off before', () => {
    fc.assert(
      fc.property(fc.subarray(ALL), fc.constantFrom(...ALL), (off, pressed) => {
        const next = offAfterPress(ALL, off, pressed);
        expect(next.length).toBeLessThan(ALL.length);
        expect(next).toEqual(ALL.filter((each) => next.includes(each)));
      }),
    );
  });
});

test('only this is shown, and all again where it was so', () => {
  expect(offButOnly(ALL, [], 'b')).toEqual(['a', 'c', 'd']);
  expect(offButOnly(ALL, ['a'], 'b')).toEqual(['a', 'c', 'd']);
  expect(offButOnly(ALL, ['a', 'c', 'd'], 'b')).toEqual([]);
});

test('after two presses only this is shown, and all again where nothing was left after the first', () => {
  expect(offAfterTwo(ALL, ['b'], 'b')).toEqual(['a', 'c', 'd']);
  expect(offAfterTwo(ALL, ['a', 'b'], 'b')).toEqual(['a', 'c', 'd']);
  expect(offAfterTwo(ALL, ALL, 'b')).toEqual([]);
});
