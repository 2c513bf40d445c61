import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstDifference } from '../../src/evidence/difference';

const charactersOf = (text: string): readonly string[] => Array.from(text);

describe('two texts first differ', () => {
  test.each<[string, string, number, string | null, string | null, string]>([
    ['abc', 'abd', 2, '"c" U+0063', '"d" U+0064', 'at another letter'],
    ['abc', 'ab', 2, '"c" U+0063', null, 'at the end of the shorter one'],
    ['', 'a', 0, null, '"a" U+0061', 'at once, where one is empty'],
    ['x😀', 'x😁', 1, '"😀" U+1F600', '"😁" U+1F601', 'at a character that shares its first half'],
    ['x😀', 'x🤀', 1, '"😀" U+1F600', '"🤀" U+1F900', 'at a character of another first half'],
    ['x😀', 'x\ud83d', 1, '"😀" U+1F600', '"\\ud83d" U+D83D', 'at a character that is cut off'],
    [
      'x\ud83dy',
      'x😀',
      1,
      '"\\ud83d" U+D83D',
      '"😀" U+1F600',
      'at a character whose first half stands alone',
    ],
    ['x\udc00', 'x\udc01', 1, '"\\udc00" U+DC00', '"\\udc01" U+DC01', 'at halves without a first one'],
    ['é', 'e\u0301', 0, '"é" U+00E9', '"e" U+0065', 'at a letter that is composed in one only'],
    ['e\u0301', 'e\u0300', 1, '"\u0301" U+0301', '"\u0300" U+0300', 'at an accent'],
    ['’', "'", 0, '"’" U+2019', '"\'" U+0027', 'at marks that look alike'],
  ])('%j and %j at %i: expected %s, found %s, %s', (one, other, at, expected, found) => {
    expect(firstDifference(one, other)).toEqual({ at, expected, found });
  });

  test('at a place up to which they are the same, and whole in both', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', '\ud83d', '\ude00', '\ude01', '😀'), maxLength: 8 });
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        fc.pre(one !== other);
        const { at, expected, found } = firstDifference(one, other);
        expect(one.slice(0, at)).toBe(other.slice(0, at));
        expect(expected).not.toBe(found);
        for (const text of [one, other])
          expect([text.slice(0, at), text.slice(at)].flatMap(charactersOf)).toEqual(charactersOf(text));
      }),
    );
  });
});
