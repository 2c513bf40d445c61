import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shareHeight } from '../../../src/layout/columns/share-height';

const wish = (column: number, events: number) => ({ column, events });
const total = (heights: readonly number[]): number => heights.reduce((sum, height) => sum + height, 0);

describe('bands share a height', () => {
  test('by need, and what is left by the root of their events', () => {
    expect(shareHeight([wish(100, 100), wish(20, 25)], 340)).toEqual([224, 116]);
  });

  test('close together where all have room only so', () => {
    expect(shareHeight([wish(30, 4), wish(30, 4)], 100)).toEqual([50, 50]);
  });

  test('with a line for those of the fewest events, one after the other', () => {
    const three = [wish(60, 90), wish(60, 3), wish(60, 40)];
    expect(shareHeight(three, 200)[1]).toBe(24);
    expect(shareHeight(three, 130)).toEqual([82, 24, 24]);
    expect(shareHeight(three, 60)).toEqual([24, 24, 24]);
  });

  test('which all of it is, unless it is too low for a line each; and no column reaches out of its band', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ column: fc.integer({ min: 1, max: 300 }), events: fc.integer({ min: 1, max: 3000 }) }),
          {
            minLength: 1,
            maxLength: 12,
          },
        ),
        fc.integer({ min: 0, max: 1500 }),
        (wishes, height) => {
          const heights = shareHeight(wishes, height);
          const lines = wishes.length * 24;
          expect(total(heights)).toBeCloseTo(total(heights) === lines ? lines : height, 6);
          expect(total(heights)).toBeGreaterThanOrEqual(lines);
          const cut = heights.filter((each, band) => each !== 24 && each < (wishes[band]?.column ?? 0) + 12);
          expect(cut).toEqual([]);
        },
      ),
    );
  });
});
