import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearestOf, nearestPlace } from '../../src/evidence/nearest';

describe('the nearest place of some words', () => {
  test.each<[string, string, number, number | null, string]>([
    ['ab..ab', 'ab', 0, 0, 'where they are said to stand'],
    ['ab..ab', 'ab', 1, 0, 'before'],
    ['ab..ab', 'ab', 3, 4, 'after'],
    ['ab..ab', 'ab', 2, 0, 'before, where a place after is as near'],
    ['ab..ab', 'ab', 99, 4, 'before the end, however far beyond it they are sought'],
    ['..ab', 'ab', 0, 2, 'after, where there is none before'],
    ['aaa', 'aa', 1, 1, 'where they overlap themselves'],
    ['..', 'ab', 0, null, 'nowhere'],
    ['', 'ab', 0, null, 'nowhere in an empty text'],
    ['😀😀', '\ude00', 1, null, 'nowhere: half of a character is no place'],
    ['😀', '\ud83d', 0, null, 'nowhere: nor is its first half'],
    ['😀\ude00', '\ude00', 1, 2, 'where a half stands for itself'],
    ['\ud83d😀', '\ud83d', 1, 0, 'where a half stands for itself, before'],
  ])('in %j, %j from %i, is %j: %s', (text, words, at, place) => {
    expect(nearestPlace(text, words, at)).toBe(place);
  });

  test('is one of all places, none nearer and none as near before it', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', 'b', '\ud83d', '\ude00', '😀'), maxLength: 12 });
    const words = fc.string({
      unit: fc.constantFrom('a', 'b', '\ud83d', '\ude00'),
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(texts, words, fc.nat(15), (text, sought, at) => {
        // As characters, a text is searched half by half only where a half stands alone.
        const places = Array.from({ length: text.length }, (__, place) => place).filter(
          (place) =>
            text.startsWith(sought, place) &&
            isBoundary(text, place) &&
            isBoundary(text, place + sought.length),
        );
        expect(nearestPlace(text, sought, at)).toBe(nearestOf(places, at));
      }),
    );
  });
});

/** Whether a place lies between two characters, told by the engine's own walk. */
function isBoundary(text: string, place: number): boolean {
  let at = 0;
  for (const character of text) {
    if (at === place) return true;
    at += character.length;
  }
  return at === place;
}

test('the nearest of places is the earlier of two that are as near', () => {
  expect(nearestOf([1, 3, 5], 4)).toBe(3);
  expect(nearestOf([1, 3, 5], 9)).toBe(5);
  expect(nearestOf([], 9)).toBeNull();
});
