import { describe, expect, test } from 'vitest';
import { AxisTransform, IDENTITY } from '../../../src/layout/axis-transform';
import type { DensityColumns } from '../../../src/layout/detail/density-columns';
import { addSkyline, densityOpacity, densityBatches } from '../../../src/render/shapes/density-geometry';
import { PathRecorder } from '../canvas/path-recorder';

/** A bar from a place, ten wide, of a height, on the ground at 100; of a band's layer, quiet or not. */
type Bar = readonly [x: number, height: number, band?: number, layer?: number, quiet?: 'quiet'];

const densitiesOf = (...bars: readonly Bar[]): DensityColumns => ({
  count: bars.length,
  band: Uint8Array.from(bars, ([, , band = 0]) => band),
  layer: Uint8Array.from(bars, ([, , , layer = 0]) => layer),
  residual: Uint8Array.from(bars, ([, , , , quiet]) => Number(quiet === 'quiet')),
  x0: Float64Array.from(bars, ([x]) => x),
  x1: Float64Array.from(bars, ([x]) => x + 10),
  base: Float64Array.from(bars, () => 100),
  top: Float64Array.from(bars, ([, height]) => 100 - height),
  events: Uint32Array.from(bars, ([, height]) => height),
  start: Float64Array.from(bars, ([x]) => x),
  end: Float64Array.from(bars, ([x]) => x + 10),
});

describe('runs', () => {
  test('hold the bars of one layer of one band', () => {
    const densities = densitiesOf([0, 1], [10, 1], [0, 1, 0, 1], [0, 1, 1], [10, 1, 1]);
    expect(densityBatches(densities)).toEqual([
      { band: 0, layer: 0, residual: false, from: 0, to: 2 },
      { band: 0, layer: 1, residual: false, from: 2, to: 3 },
      { band: 1, layer: 0, residual: false, from: 3, to: 5 },
    ]);
  });

  test('hold those under marks apart, which look quiet', () => {
    const densities = densitiesOf([0, 1], [40, 1], [10, 1, 0, 0, 'quiet'], [0, 1, 0, 1, 'quiet']);
    const runs = densityBatches(densities);
    expect(runs.map(({ residual, from, to }) => ({ residual, from, to }))).toEqual([
      { residual: false, from: 0, to: 2 },
      { residual: true, from: 2, to: 3 },
      { residual: true, from: 3, to: 4 },
    ]);
    expect(runs.map(densityOpacity)).toEqual([0.75, 0.22, 0.22]);
  });

  test('are none where there are no bars', () => {
    expect(densityBatches(densitiesOf())).toEqual([]);
  });
});

const outlines = (bars: readonly Bar[], transform = IDENTITY) => {
  const path = new PathRecorder();
  const batch = { band: 0, layer: 0, residual: false, from: 0, to: bars.length };
  addSkyline(path, densitiesOf(...bars), batch, transform, { left: 0, right: 100 });
  return path.outlines().map(({ points }) => points);
};

describe('the outline of bars', () => {
  test('is one where they touch, and has every height', () => {
    expect(
      outlines([
        [0, 5],
        [10, 20],
        [20, 1],
      ]),
    ).toEqual([
      [
        [0, 100],
        [0, 95],
        [10, 95],
        [10, 80],
        [20, 80],
        [20, 99],
        [30, 99],
        [30, 100],
      ],
    ]);
  });

  test('begins anew after a hole', () => {
    expect(
      outlines([
        [0, 5],
        [30, 7],
      ]),
    ).toEqual([
      [
        [0, 95],
        [10, 100],
      ],
      [
        [30, 93],
        [40, 100],
      ],
    ]);
  });

  test('is stretched and moved with the screen, across and not upwards', () => {
    expect(outlines([[0, 5]], new AxisTransform(2, 7))).toEqual([
      [
        [7, 95],
        [27, 100],
      ],
    ]);
  });

  test('leaves out bars that are wholly out of view', () => {
    expect(
      outlines([
        [-20, 5],
        [-5, 5],
        [95, 5],
        [110, 5],
      ]).map(([corner]) => corner),
    ).toEqual([
      [-5, 95],
      [95, 95],
    ]);
  });
});
