import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildScene } from '../../src/layout/scene/build-scene';
import { rankAtTime, rankOfGroup } from '../../src/state/ranks';
import { anyCrowdView, inputOf } from '../layout/crowd';
import { indexOf, recentLine } from '../model/build';
import { utc } from '../dates/build';

describe('the rank at a time', () => {
  //                       1950     1955       1955    1960
  const index = indexOf('1950', '1955/1990', '1955', '1960');
  const all = Uint32Array.of(0, 1, 2, 3);

  test.each([
    [1940, 0, 'before all is the first'],
    [1950, 0, 'where one begins is that one'],
    [1951, 1, 'between two is the later'],
    [1955, 1, 'where several begin is the first of them'],
    [1961, 4, 'after all is none'],
  ])('%d: %d, %s', (year, rank) => {
    expect(rankAtTime(index, all, utc(year, 1, 1))).toBe(rank);
  });

  test('is counted among those shown', () => {
    expect(rankAtTime(index, Uint32Array.of(0, 3), utc(1955, 1, 1))).toBe(1);
    expect(rankAtTime(index, new Uint32Array(), utc(1955, 1, 1))).toBe(0);
  });

  test('has as many before it as begin before the time, of any events', () => {
    fc.assert(
      fc.property(
        fc.array(recentLine, { maxLength: 30 }),
        fc.integer({ min: 1940, max: 2030 }),
        (lines, year) => {
          const any = indexOf(...lines);
          const shown = Uint32Array.from(any.row.keys()).filter((position) => position % 3 !== 1);
          const time = utc(year, 1, 1);
          const before = shown.filter((position) => (any.firstStart[position] ?? NaN) < time);
          expect(rankAtTime(any, shown, time)).toBe(before.length);
        },
      ),
    );
  });
});

describe('the rank of a group', () => {
  test('is that of its first event among those shown, from 1', () => {
    const index = indexOf('1950', '1955', '1960', '1965');
    const rank = (positions: readonly number[], shown: readonly number[]): number =>
      rankOfGroup(index, Uint32Array.from(shown), { positions, anchor: 0, cell: null });
    expect(rank([0], [0, 1, 2, 3])).toBe(1);
    expect(rank([2, 3], [0, 1, 2, 3])).toBe(3);
    expect(rank([3], [0, 3])).toBe(2);
    expect(rank([0], [])).toBe(1);
  });

  test('of a cell is where it begins', () => {
    const index = indexOf('1950', '1955', '1960', '1965');
    const cell = { band: 0, extent: { start: utc(1956, 1, 1), end: utc(1962, 1, 1) }, events: 1 };
    expect(rankOfGroup(index, Uint32Array.of(0, 1, 2, 3), { positions: [0], anchor: 0, cell })).toBe(3);
  });

  test('is one of the ranks there are, and never goes down along the marks of a crowd', () => {
    fc.assert(
      fc.property(anyCrowdView, (view) => {
        const input = inputOf(view);
        const shown = Uint32Array.from(
          [0, 1, 2, 3, 4, 5].flatMap((place) => [...input.bandAt(place).positions]),
        ).toSorted();
        const { groups } = buildScene(input);
        const ranks = groups.map((group) => rankOfGroup(input.index, shown, group));
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
        expect(ranks.filter((rank) => rank < 1 || rank > Math.max(1, shown.length))).toEqual([]);
        const singles = groups.filter(({ cell }) => cell === null);
        expect(singles.map((group) => shown[rankOfGroup(input.index, shown, group) - 1])).toEqual(
          singles.map(({ positions }) => positions[0]),
        );
      }),
      { numRuns: 40 },
    );
  });
});
