import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { timeScale } from '../../src/layout/time-scale';

const scale = timeScale({ start: 1000, end: 3000 }, [100, 300]);

test('time goes to pixels', () => {
  expect([1000, 2000, 3000, 0].map((time) => scale.x(time))).toEqual([100, 200, 300, 0]);
});

test('pixels go to time', () => {
  expect([100, 200, 300, 0].map((x) => scale.time(x))).toEqual([1000, 2000, 3000, 0]);
});

test('there and back is where it was', () => {
  const anywhere = fc.double({ min: -1e15, max: 1e15, noNaN: true });
  fc.assert(
    fc.property(anywhere, (time) => {
      expect(Math.abs(scale.time(scale.x(time)) - time)).toBeLessThanOrEqual(1);
    }),
  );
});

test('it knows how many milliseconds a pixel is, even where there is no width', () => {
  expect(scale.msPerPx).toBe(10);
  expect(timeScale({ start: 1000, end: 3000 }, [100, 100]).x(2000)).toBeCloseTo(100.5);
});
