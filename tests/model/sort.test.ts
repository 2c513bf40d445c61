import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAscending, lowerBound, sortRows, sortTimes, upperBound } from '../../src/model/sort';

const anyTime = fc.oneof(
  fc.double({ noNaN: true }).map((time) => time + 0),
  fc.integer({ min: -40_000, max: 40_000 }).map((day) => day * 86_400_000),
  fc.constantFrom(-Infinity, Infinity, 0),
);
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

  test('keeps the order that was there where keys are equal', () => {
    const later = Float64Array.of(3, 1, 2, 1);
    const first = Float64Array.of(5, 5, 4, 4);
    expect([...sortRows(first, sortRows(later))]).toEqual([3, 2, 1, 0]);
  });

  test.each([
    ['whole days', 86_400_000],
    ['minutes', 60_000],
  ])('of a hundred thousand %s is that of a few', (_, step) => {
    const keys = Float64Array.from(
      { length: 100_000 },
      (_key, i) => ((i * 7919) % 30_011) * step - 1e4 * step,
    );
    const before = Uint32Array.from(keys.keys()).toReversed();
    const compare = (a: number, b: number): number => (keys[a] ?? 0) - (keys[b] ?? 0);
    expect(sortRows(keys, before)).toEqual(before.toSorted(compare));
    expect(sortTimes(keys)).toEqual(keys.toSorted());
  });

  test('leaves the order that it is given as it was', () => {
    const order = Uint32Array.of(0, 1, 2);
    sortRows(Float64Array.of(3, 2, 1), order);
    expect([...order]).toEqual([0, 1, 2]);
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
