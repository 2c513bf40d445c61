import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { AxisTransform, IDENTITY } from '../../src/layout/axis-transform';

test('a transform stretches, then moves', () => {
  const transform = new AxisTransform(2, 30);
  expect([0, 10, -15].map((x) => transform.apply(x))).toEqual([30, 50, 0]);
});

test('the identity leaves everything where it was laid out', () => {
  expect([IDENTITY.apply(7), IDENTITY.invert(7)]).toEqual([7, 7]);
});

test('the inverse leads back', () => {
  const pixels = fc.double({ min: -1e4, max: 1e4, noNaN: true });
  fc.assert(
    fc.property(fc.double({ min: 0.5, max: 2, noNaN: true }), pixels, pixels, (k, x, at) => {
      const transform = new AxisTransform(k, x);
      expect(transform.invert(transform.apply(at))).toBeCloseTo(at, 6);
    }),
  );
});
