import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { beginningOf, isInCharacter, letterStart, lettersOf, wholeSlice } from '../../src/model/characters';

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

  test('is found in a browser that knows no letters', () => {
    vi.stubGlobal('Intl', {});
    expect([letterStart('ae\u0301b', 2), letterStart('a😀', 2), letterStart('abc', 3)]).toEqual([1, 1, 3]);
  });
});

describe.each(['a browser that knows letters', 'one that knows none'])(
  'the letters of a text in %s',
  (which) => {
    beforeEach(() => {
      if (which === 'one that knows none') vi.stubGlobal('Intl', {});
    });
    afterEach(() => {
      vi.unstubAllGlobals();
    });

    test.each([
      ['plain letters', ['T', 'r', 'e', 'a', 't', 'y', ' ', '1']],
      ['flags', ['🇰🇵', '🇷🇺', '🇰🇷']],
      ['Latin letters with their accents', ['Ł', 'o\u0301', 'd', 'z\u0301']],
      ['Korean syllables in parts', ['\u1112\u1161\u11ab', '\u1100\u116e\u11a8']],
      ['keycaps', ['1\ufe0f\u20e3', '#\ufe0f\u20e3']],
      ['Devanagari vowels', ['हि', 'न', 'दी']],
      ['families', ['👩‍👩‍👧‍👦', '👍🏽']],
      ['a flag of tags', ['🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}', 'a']],
      ['nothing', []],
    ])('are %s', (_, letters) => {
      expect(lettersOf(letters.join(''))).toEqual(letters);
    });

    test('begin a text up to a length, none of them cut', () => {
      expect(beginningOf('🇰🇵🇷🇺🇰🇷', 6)).toBe('🇰🇵');
      expect(beginningOf('Treaty', 3)).toBe('Tre');
      expect(beginningOf('Treaty', 40)).toBe('Treaty');
    });
  },
);
