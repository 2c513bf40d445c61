import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_LANES, packLanes } from '../../src/layout/lanes';
import { lanesIn } from '../../src/layout/scene/chart-frame';
import { type EventIndex } from '../../src/model/events/event-index';
import { indexExtent } from '../../src/model/events/index-queries';
import { datasetOf, indexOf, recentLine } from '../model/build';
import { anyCrowd, crowdOf } from './crowd';

const positionsOf = ({ count }: EventIndex): readonly number[] =>
  Array.from({ length: count }, (_, at) => at);

/** Lanes as letters, an event each in time order, the lanes of a band beginning at "a". */
const lanesOf = (...lines: readonly string[]) => {
  const index = indexOf(...lines);
  const { laneOf } = packLanes(index, 3);
  return positionsOf(index)
    .map((position) => 'abcdef'[laneOf(position)])
    .join('');
};

const countOf = (...lines: readonly string[]) => packLanes(indexOf(...lines), 3).claims;

describe('lanes are decided in time', () => {
  test.each([
    //  a century, so that a label has the room of 14 years
    [['1900', '1950', '1999'], 'aaa', 'one lane where there is room between them'],
    [['1900', '1910', '1999'], 'aba', 'a second one where the first has no room'],
    [['1900', '1906', '1912', '1999'], 'abca', 'and a third'],
    [['1900', '1910', '1920', '1999'], 'abab', 'the one that has been free longest'],
    [['1900/1940', '1950', '1999'], 'aba', 'a span keeps its lane to its end and the room after it'],
    [['1900', 'economic 1901', '1999'], 'aaa', 'each band has lanes of its own'],
    [['1900', '1950/..', '1999'], 'aaa', 'what goes on keeps a lane no longer than its beginning'],
    [['[1900,1960]', '1930', '1999'], 'aba', 'one of a set keeps its lane to the last member'],
    [['2005', '2005', '2005'], 'abc', 'equal dates lie under each other'],
  ])('%j: %s, %s', (lines, expected) => {
    expect(lanesOf(...lines)).toBe(expected);
  });

  test('a band without events has one lane all the same', () => {
    expect(countOf('1900', '1901', '1999')).toEqual([2, 1, 1]);
  });

  test('an event without a beginning leaves the others their room', () => {
    expect(lanesOf('economic [..1905]', '1900', '1910', '1999')).toBe('aaba');
    expect(lanesOf('economic ../1905', '1900', '1910', '1999')).toBe('aaba');
  });

  test('nothing has more than six lanes: what is too much shares the lane that was taken longest ago', () => {
    const years = Array.from({ length: 8 }, (_, i) => `${1900 + i}`);
    expect(lanesOf(...years, '1999')).toBe('abcdefabc');
    expect(countOf(...years, '1999')).toEqual([MAX_LANES, 1, 1]);
  });

  test('an empty dataset has empty lanes', () => {
    expect(countOf()).toEqual([1, 1, 1]);
  });
});

test('two events of one lane have room between them, while lanes last', () => {
  fc.assert(
    fc.property(fc.array(recentLine, { minLength: 1, maxLength: 14 }), (lines) => {
      const index = indexOf(...lines);
      const { laneOf, claims: count } = packLanes(index, 3);
      const extent = indexExtent(index) ?? { start: 0, end: 0 };
      const length = extent.end - extent.start;
      const freeAt = new Map<string, number>();
      for (let at = 0; at < index.count; at++) {
        const category = index.category[at] ?? 0;
        expect(laneOf(at)).toBeLessThan(count[category] ?? 0);
        if (count[category] === MAX_LANES) continue;
        const key = `${category} ${laneOf(at)}`;
        expect(index.firstStart[at]).toBeGreaterThanOrEqual(freeAt.get(key) ?? -Infinity);
        const end = index.lastEnd[at] ?? NaN;
        const isOpen = !Number.isFinite(end);
        freeAt.set(key, (isOpen ? (index.firstEnd[at] ?? NaN) : end) + length * (isOpen ? 0.24 : 0.18));
      }
    }),
  );
});

test('every lane up to the last is used, whatever the dates', () => {
  fc.assert(
    fc.property(fc.array(recentLine, { maxLength: 20 }), (lines) => {
      const dataset = datasetOf(...lines);
      const index = indexOf(...lines);
      const { laneOf, claims: count } = packLanes(index, dataset.categories.length);
      for (const [category, lanes] of count.entries()) {
        const used = new Set(
          positionsOf(index)
            .filter((at) => index.category[at] === category)
            .map(laneOf),
        );
        expect(used.size).toBe(index.category.includes(category) ? lanes : 0);
        expect(lanes).toBeLessThanOrEqual(MAX_LANES);
      }
    }),
  );
});

/** How many claims of a band each lane has. */
const fillOf = ({ index, lanes }: ReturnType<typeof crowdOf>, category: number): readonly number[] => {
  const fill = Array.from({ length: lanes.claims[category] ?? 0 }, () => 0);
  for (const position of positionsOf(index)) {
    const lane = lanes.laneOf(position);
    if (index.category[position] === category && index.layer[position] === 0)
      fill[lane] = (fill[lane] ?? 0) + 1;
  }
  return fill;
};

describe('a crowd', () => {
  test('has four lanes to a band, so that all bands fit a screen', () => {
    expect(crowdOf({ count: 501 }).lanes.claims).toEqual([4, 4, 4]);
    expect(crowdOf({ count: 500 }).lanes.claims).toEqual([MAX_LANES, MAX_LANES, MAX_LANES]);
  });

  test('has as many lanes as it is given', () => {
    const { index } = crowdOf({ count: 900 });
    expect(packLanes(index, 3, { most: 2 }).claims).toEqual([2, 2, 2]);
    expect(packLanes(index, 3, { most: 1 }).claims).toEqual([1, 1, 1]);
  });

  test('takes turns over all lanes, whether it comes in one day or in a century', () => {
    fc.assert(
      fc.property(fc.integer({ min: 600, max: 2000 }), fc.nat(99), fc.boolean(), (count, seed, oneDay) => {
        const crowd = { count, seed, spans: 0, months: 0, years: 0 };
        const data = crowdOf(oneDay ? { ...crowd, crises: [[0.5, 0]], inCrises: 1 } : crowd);
        const fill = fillOf(data, 2);
        expect(fill).toHaveLength(4);
        expect(Math.max(...fill) - Math.min(...fill)).toBeLessThanOrEqual(oneDay ? 1 : 4);
      }),
      { numRuns: 40 },
    );
  });

  test('is not drawn on a mark where another lane is clear', () => {
    fc.assert(
      fc.property(anyCrowd, (crowd) => {
        const { index, lanes } = crowdOf({ ...crowd, count: Math.max(501, crowd.count) });
        const until = new Map<string, number>();
        let drawnOn = 0;
        for (let position = 0; position < index.count; position++) {
          const band = `${index.category[position]} ${index.layer[position]}`;
          const busy = (lane: number) =>
            (until.get(`${band} ${lane}`) ?? -Infinity) > (index.firstStart[position] ?? NaN);
          const lane = lanes.laneOf(position);
          if (busy(lane) && [0, 1, 2, 3].some((other) => !busy(other))) drawnOn++;
          const key = `${band} ${lane}`;
          until.set(key, Math.max(until.get(key) ?? -Infinity, index.lastEnd[position] ?? NaN));
        }
        expect(drawnOn).toBe(0);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a picture of a given height', () => {
  test.each([
    [1000, 6],
    [500, 3],
    [400, 2],
    [300, 1],
    [10, 1],
  ])('of %d pixels has %d lanes to each of three bands', (height, lanes) => {
    expect(lanesIn(height, 3, 16)).toBe(lanes);
  });
});

test('how many lanes a band has is known before any lane is asked for, and is how many are used', () => {
  fc.assert(
    fc.property(anyCrowd, (crowd) => {
      const { index, lanes } = crowdOf(crowd);
      const { claims, record } = lanes;
      for (const [layer, counts] of [claims, record].entries()) {
        for (const [category, count] of counts.entries()) {
          const used = positionsOf(index)
            .filter((at) => index.category[at] === category && index.layer[at] === layer)
            .map(lanes.laneOf);
          const least = layer === 0 ? 1 : 0;
          expect(count).toBe(Math.max(least, ...used.map((lane) => lane + 1)));
        }
      }
    }),
  );
});
