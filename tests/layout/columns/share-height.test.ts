import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leastHeight, shareHeight } from '../../../src/layout/columns/share-height';

const wish = (column: number, events: number) => ({ column, events });
const total = (heights: readonly number[]): number => heights.reduce((sum, height) => sum + height, 0);

describe('bands share a height', () => {
  test('by need, and what is left by the root of their events', () => {
    expect(shareHeight([wish(100, 100), wish(20, 25)], 340)).toEqual([224, 116]);
  });

  test('close together where all have room only so', () => {
    expect(shareHeight([wish(30, 4), wish(30, 4)], 100)).toEqual([50, 50]);
  });

  test('higher than that where there is no room: no column reaches out of its band', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ column: fc.integer({ min: 1, max: 300 }), events: fc.integer({ min: 1, max: 3000 }) }),
          { minLength: 1, maxLength: 12 },
        ),
        fc.integer({ min: 0, max: 1500 }),
        (wishes, height) => {
          const heights = shareHeight(wishes, height);
          const needs = wishes.map(({ column }) => leastHeight(column));
          expect(total(heights)).toBeCloseTo(Math.max(height, total(needs)), 6);
          expect(heights.filter((each, band) => each < (needs[band] ?? 0) - 1e-9)).toEqual([]);
        },
      ),
    );
  });
});
