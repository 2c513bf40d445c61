import { describe, expect, test } from 'vitest';
import type { NamedExtent } from '../../../src/layout/scene/scene';
import { eraName, outsideRange } from '../../../src/render/shapes/axis-geometry';

/** A plot from 100 to 600 on the screen. */
const chart = { plot: { x: 100, y: 50, width: 500, height: 100 }, height: 150 };

describe('the name of an era', () => {
  const soviet: NamedExtent = { x0: 100, x1: 300, label: 'Soviet Union' };
  const russia: NamedExtent = { x0: 300, x1: 600, label: 'Russia' };

  test('stands on its side of the line between two', () => {
    expect(eraName([soviet, russia], 0)).toEqual({ x: 294, anchor: 'end' });
    expect(eraName([soviet, russia], 1)).toEqual({ x: 306, anchor: 'start' });
  });

  test('stands at its beginning where it is the only one', () => {
    expect(eraName([russia], 0)).toEqual({ x: 306, anchor: 'start' });
  });
});

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
