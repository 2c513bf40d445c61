import { describe, expect, test } from 'vitest';
import { outsideRange } from '../../../src/render/shapes/axis-geometry';

/** A plot from 100 to 600 on the screen. */
const chart = { plot: { x: 100, y: 50, width: 500, height: 100 }, height: 150 };

const widthsOutside = (x0: number, x1: number) =>
  outsideRange({ x0, x1 }, chart).map(({ x, width }) => [x, width]);

describe('what lies outside the range', () => {
  test('is before it and after it, as far as the plot goes', () => {
    expect(widthsOutside(200, 500)).toEqual([
      [100, 100],
      [500, 100],
    ]);
    expect(widthsOutside(50, 500)).toEqual([[500, 100]]);
    expect(widthsOutside(50, 700)).toEqual([]);
  });

  test('is the whole plot where the range is out of view', () => {
    expect(widthsOutside(0, 50)).toEqual([[100, 500]]);
    expect(widthsOutside(700, 800)).toEqual([[100, 500]]);
  });

  test('is not a sliver that reckoning leaves', () => {
    expect(widthsOutside(100 + 1e-9, 600 - 1e-9)).toEqual([]);
  });

  test('is nothing without a range', () => {
    expect(outsideRange(null, chart)).toEqual([]);
  });
});
