import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cutBetweenWords,
  estimateText,
  shorten,
  type LabelFont,
  type MeasureText,
} from '../../../src/layout/labels/text';

const font: LabelFont = { size: 10, weight: 'regular' };
const widthOf = (text: string, fields: Partial<LabelFont> = {}) => estimateText(text, { ...font, ...fields });

/** Every character is one pixel wide. */
const countCharacters: MeasureText = (text) => Array.from(text).length;

describe('a text is shortened', () => {
  test.each<[string, number, string | null, string]>([
    ['Korean War', 10, 'Korean War', 'not where it fits'],
    ['Korean War', 9, 'Korean W…', 'to what fits, with an ellipsis'],
    ['Korean War', 8, 'Korean…', 'without a space before the ellipsis'],
    ['Korean War', 4, 'Kor…', 'to three characters'],
    ['Korean War', 3, null, 'not to fewer'],
    ['ab', 1, null, 'not where it was short and has no room'],
    [
      '\u{1F600}\u{1F600}\u{1F600}\u{1F600}\u{1F600}',
      4,
      '\u{1F600}\u{1F600}\u{1F600}…',
      'between characters',
    ],
    ['🇰🇵🇷🇺🇰🇷🇺🇸🇯🇵', 9, '🇰🇵🇷🇺🇰🇷🇺🇸…', 'between flags'],
    ['🇰🇵🇷🇺🇰🇷🇺🇸🇯🇵', 6, null, 'not to two flags and a half'],
    ['Lo\u0301dz\u0301 talks', 5, 'Lo\u0301d…', 'with the accents of its letters'],
    ['Cafe\u0301 talks', 5, 'Caf…', 'not to a letter without its accent'],
  ])('%j to %d px: %j, %s', (text, width, expected) => {
    expect(shorten(text, width, font, countCharacters)).toBe(expected);
  });

  test('to the longest beginning that fits, whatever the text and the width', () => {
    const texts = fc.string({ unit: fc.constantFrom('i', 'W', 'a', ' ', '한', '\u{1F600}'), maxLength: 30 });
    fc.assert(
      fc.property(texts, fc.double({ min: 0, max: 200, noNaN: true }), (text, width) => {
        // Every beginning that may stand, the longest first; none of fewer than three characters.
        const characters = Array.from(text);
        const beginnings = characters
          .map(
            (_, i) =>
              `${characters
                .slice(0, -1 - i)
                .join('')
                .trimEnd()}…`,
          )
          .slice(0, Math.max(0, characters.length - 3));
        const expected = [text, ...beginnings].find((each) => widthOf(each) <= width) ?? null;
        const found = shorten(text, width, font, estimateText);
        expect(found === null ? -1 : widthOf(found)).toBeCloseTo(
          expected === null ? -1 : widthOf(expected),
          9,
        );
        expect([null, text, ...beginnings]).toContain(found);
      }),
    );
  });

  test('by measuring it a few times, since each new text costs', () => {
    const title = 'Ratification of the treaty on partnership, and of the protocol on border trade';
    for (let width = 50; width < 400; width += 10) {
      let measured = 0;
      shorten(title, width, font, (...asked) => {
        measured++;
        return estimateText(...asked);
      });
      expect(measured, `${width} pixels`).toBeLessThanOrEqual(5);
    }
  });
});

describe('an estimated width', () => {
  test('grows with the size and the weight, and knows wide from narrow', () => {
    expect(widthOf('abc', { size: 20 })).toBeCloseTo(2 * widthOf('abc'));
    expect(widthOf('abc', { weight: 'bold' })).toBeGreaterThan(widthOf('abc'));
    expect(widthOf('ill')).toBeLessThan(widthOf('abc'));
    expect(widthOf('WWW')).toBeGreaterThan(widthOf('abc'));
    expect(widthOf('한국어')).toBe(30);
    expect(widthOf('')).toBe(0);
  });
});

describe('a title is cut', () => {
  test.each<[string, number, string | null, string]>([
    ['Partnership treaty in force', 27, 'Partnership treaty in force', 'not where it fits'],
    ['Partnership treaty enters into force', 34, 'Partnership treaty enters into…', 'between words'],
    ['Partnership treaty in force', 25, 'Partnership treaty…', 'not after a short word'],
    ['Agreement, in principle, on all that', 26, 'Agreement, in principle…', 'not after a comma'],
    ['Partnership treaty in force', 18, null, 'to sixteen letters, not to fewer'],
    ['Donaudampfschifffahrtsgesellschaft', 20, 'Donaudampfschifffah…', 'in a word that is too long'],
    ['Die Donaudampfschifffahrtsgesellschaft', 24, 'Die Donaudampfschifffah…', 'in it after a short one'],
    [
      '兩國簽署全面戰略夥伴關係條約之後的會談',
      18,
      '兩國簽署全面戰略夥伴關係條約之後的…',
      'anywhere in a script without spaces',
    ],
  ])('%j to %d px: %j, %s', (text, width, expected) => {
    expect(cutBetweenWords(text, width, font, countCharacters)).toBe(expected);
  });
});
