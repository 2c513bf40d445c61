import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rowsOf, stack } from '../../../src/layout/columns/stack';

describe('marks that stand each in its own place', () => {
  test.each([
    [[], []],
    [[5], [0]],
    [
      [0, 10, 20],
      [0, 0, 0],
    ],
    [
      [0, 9, 18],
      [0, 1, 0],
    ],
    [
      [0, 0, 0, 10],
      [0, 1, 2, 0],
    ],
    [
      [0, 4, 8, 12, 16],
      [0, 1, 2, 0, 1],
    ],
  ])('%j stand in rows %j', (places, rows) => {
    expect(stack(places, 10)).toEqual(rows);
  });

  test('touch no mark of their row, and none could stand lower', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 500 })),
        fc.integer({ min: 1, max: 40 }),
        (some, pitch) => {
          const places = some.toSorted((a, b) => a - b);
          const rows = stack(places, pitch);
          for (const [i, row] of rows.entries()) {
            const touched = new Set(
              rows.slice(0, i).filter((_, j) => (places[i] ?? 0) - (places[j] ?? 0) < pitch),
            );
            expect(touched.has(row)).toBe(false);
            for (let lower = 0; lower < row; lower++) expect(touched.has(lower)).toBe(true);
          }
          expect(rowsOf(places, pitch)).toBe(Math.max(-1, ...rows) + 1);
        },
      ),
    );
  });

  test('are not counted on, once they have more rows than there is room', () => {
    expect(stack(new Float64Array(1_000_000), 10, 5)).toHaveLength(6);
    expect(rowsOf(new Float64Array(1_000_000), 10, 5)).toBe(6);
  });
});
