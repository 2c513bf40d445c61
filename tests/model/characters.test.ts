import * as fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { isInCharacter, letterStart, wholeSlice } from '../../src/model/characters';

const inside = (text: string): readonly number[] =>
  Array.from({ length: text.length + 2 }, (_, at) => at - 1).filter((at) => isInCharacter(text, at));

describe('a place is inside a character', () => {
  test.each([
    ['a😀b', [2]],
    ['😀😁', [1, 3]],
    ['\u{10000}\u{10ffff}', [1, 3]],
    ['\ud83d\ud83d', []],
    ['\ude00\ude00', []],
    ['\ude00\ud83d', []],
    ['\ud7ff\udc00', []],
    ['\ud800\ue000', []],
    ['e\u0301', []],
    ['', []],
  ])('in %j at %j', (text, places) => {
    expect(inside(text)).toEqual(places);
  });
});

describe('a slice of whole characters', () => {
  test.each([
    ['a😀b', 0, 1, 'a'],
    ['a😀b', 0, 2, 'a😀'],
    ['a😀b', 2, 4, '😀b'],
    ['a😀b', 2, 2, '😀'],
    ['a😀b', 1, 1, ''],
    ['a😀b', -5, 99, 'a😀b'],
    ['a😀b', 9, 12, ''],
    ['a😀b', 3, 1, ''],
  ])('of %j from %i to %i is %j', (text, start, end, slice) => {
    expect(wholeSlice(text, start, end)).toBe(slice);
  });

  test('has all that a plain one has, and at most a half more on each side', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(12), fc.nat(12), (text, start, length) => {
        const whole = wholeSlice(text, start, start + length);
        const plain = text.slice(start, start + length);
        expect(whole).toContain(plain);
        expect(whole.length - plain.length).toBeLessThanOrEqual(2);
        expect(whole).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});

describe('the letter that holds a place', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test.each([
    ['abc', 1, 1, 'is a character'],
    ['a😀b', 2, 1, 'is a whole character'],
    ['ae\u0301b', 2, 1, 'has its accent'],
    ['한국', 1, 1, 'may be a syllable in one'],
    ['\u1112\u1161\u11ab', 2, 0, 'may be a syllable in parts'],
    ['👩‍👧', 3, 0, 'may be a family'],
    ['abc', 3, 3, 'is none at the end'],
    ['', 0, 0, 'is none in an empty text'],
  ])('in %j at %i begins at %i: it %s', (text, at, start) => {
    expect(letterStart(text, at)).toBe(start);
  });

  test('is its character in a browser that knows no letters', () => {
    vi.stubGlobal('Intl', {});
    expect([letterStart('e\u0301', 1), letterStart('a😀', 2)]).toEqual([1, 1]);
  });
});
