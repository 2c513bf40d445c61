import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partStarts } from '../../../src/model/periods/parts';

/** The parts of a list whose periods hold so many events each, by where they begin and end. */
function cut(sizes: readonly number[], most: number): readonly number[] {
  const starts = Uint32Array.from([0, ...sizes]);
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  return [...partStarts(starts, most)];
}

describe('a long list is cut', () => {
  test.each([
    ['not at all where it is short', [2, 3], 10, [0, 5]],
    ['between periods', [6, 3, 4, 6], 10, [0, 9, 19]],
    ['within a period only where that is too long by itself', [4, 25, 4], 10, [0, 4, 14, 24, 33]],
    ['into nothing where there is nothing', [], 10, [0]],
    ['after a period that fills a part', [10, 10], 10, [0, 10, 20]],
  ])('%s', (_, sizes, most, expected) => {
    expect(cut(sizes, most)).toEqual(expected);
  });

  test('into parts that hold each event once and none too many', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 20 }), (given, most) => {
        const bounds = cut(given, most);
        const lengths = bounds.slice(1).map((bound, i) => bound - (bounds[i] ?? 0));
        expect(bounds[0]).toBe(0);
        expect(bounds.at(-1)).toBe(given.reduce((sum, size) => sum + size, 0));
        expect(Math.min(...lengths)).toBeGreaterThan(0);
        expect(Math.max(...lengths)).toBeLessThanOrEqual(most);
      }),
    );
  });
});
