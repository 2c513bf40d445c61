import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lowerBound, upperBound } from '../../../src/model/events/bisect';
import { isAscending, sortRows, sortRowsBy, sortTimes } from '../../../src/model/events/sort';

const anyTime = fc.oneof(
  fc.double({ noNaN: true }).map((time) => time + 0),
  fc.integer({ min: -40_000, max: 40_000 }).map((day) => day * 86_400_000),
  fc.constantFrom(-Infinity, Infinity, 0),
);
const anyStep = fc.constantFrom(43_200_000, 0.1);
const anyTimes = fc.array(anyTime, { maxLength: 60 }).map((times) => Float64Array.from(times));

describe('sorting rows', () => {
  test('gives the order of a comparing sort, equal keys in the order of their rows', () => {
    fc.assert(
      fc.property(anyTimes, (keys) => {
        const rows = [...keys.keys()];
        const compare = (a: number, b: number): number => {
          const [one, two] = [keys[a] ?? 0, keys[b] ?? 0];
          return one < two ? -1 : one > two ? 1 : a - b;
        };
        expect([...sortRows(keys)]).toEqual(rows.toSorted(compare));
      }),
    );
  });

  test('sorts by other keys where the first are equal, then by row', () => {
    fc.assert(
      // Half days are counted; what is no whole number of them goes by digits.
      fc.property(fc.array(fc.tuple(fc.nat(3), fc.nat(20)), { maxLength: 300 }), anyStep, (pairs, step) => {
        const keys = Float64Array.from(pairs, ([key]) => key * step);
        const then = Float64Array.from(pairs, ([, other]) => other * step);
        const compare = (a: number, b: number): number =>
          (keys[a] ?? 0) - (keys[b] ?? 0) || (then[a] ?? 0) - (then[b] ?? 0) || a - b;
        expect([...sortRowsBy(keys, then)]).toEqual([...keys.keys()].toSorted(compare));
      }),
    );
  });

  test.each([
    ['whole days', 86_400_000],
    ['minutes', 60_000],
  ])('of a hundred thousand %s is that of a few', (_, step) => {
    const keys = Float64Array.from(
      { length: 100_000 },
      (_key, i) => ((i * 7919) % 30_011) * step - 1e4 * step,
    );
    const compare = (a: number, b: number): number => (keys[a] ?? 0) - (keys[b] ?? 0);
    const rows = Uint32Array.from(keys.keys());
    expect(sortRows(keys)).toEqual(rows.toSorted(compare));
    expect(sortTimes(keys)).toEqual(keys.toSorted());
    const few = keys.map((_key, i) => (i % 13) * step);
    const byBoth = (a: number, b: number): number => (few[a] ?? 0) - (few[b] ?? 0) || compare(a, b);
    expect(sortRowsBy(few, keys)).toEqual(rows.toSorted(byBoth));
  });
});

test('bisection finds what is below and what is not above', () => {
  fc.assert(
    fc.property(anyTimes, anyTime, (times, value) => {
      const values = times.toSorted();
      expect(isAscending(values)).toBe(true);
      expect(lowerBound(values, value)).toBe(values.filter((each) => each < value).length);
      expect(upperBound(values, value)).toBe(values.filter((each) => each <= value).length);
    }),
  );
});
