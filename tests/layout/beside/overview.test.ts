import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Interval } from '../../../src/dates/time';
import { brushExtent, buildOverview } from '../../../src/layout/beside/overview';
import { estimateText } from '../../../src/layout/labels/text';
import { type BandColumns } from '../../../src/model/events/event-index';
import { activeIn } from '../../../src/model/events/index-queries';
import { bandColumns } from '../../../src/model/events/band-columns';
import { clampDomain } from '../../../src/layout/visible-domain';
import { anyLine, indexOf } from '../../model/build';
import { anyLimits, anyShare, partOf, sceneInput, stretch, type Look } from '../build';
import { crowdOf, type Crowd } from '../crowd';
import { en } from '../../../src/words/en';

interface Strip {
  readonly limits?: string;
  readonly shown?: readonly number[];
  readonly range?: Interval | null;
}

/** The overview of some events, 100 px wide and 40 high: rows at 10, 20 and 30. */
function overviewOf(lines: readonly string[], { limits = '1900/1999', shown, range = null }: Strip = {}) {
  const index = indexOf(...lines);
  return buildOverview({
    index,
    categories: 3,
    isShown: (position) => shown?.includes(position) ?? true,
    bandAt: (place) => index.bands[place] ?? bandColumns(index, new Uint32Array()),
    record: true,
    limits: stretch(limits),
    range,
    width: 100,
    height: 40,
    font: { size: 12, weight: 'regular' },
    measure: estimateText,
    words: en.dates,
  });
}

/** "left to right at y", rounded to pixels. */
function bars(...lines: readonly string[]): readonly string[] {
  const { bars: columns } = overviewOf(lines);
  return Array.from(
    { length: columns.count },
    (_, i) => `${Math.round(columns.x0[i] ?? NaN)} to ${Math.round(columns.x1[i] ?? NaN)} at ${columns.y[i]}`,
  );
}

describe('a bar for each event', () => {
  test.each([
    ['1920/1939', '20 to 40 at 10', 'over all the time that it may cover'],
    ['economic 1920/1939', '20 to 40 at 20', 'in the row of its primary category'],
    ['economic+military 1920/1939', '20 to 40 at 20', 'in one row only'],
    ['diplomatic 1950-06-25', '48 to 53 at 30', 'never thinner than five pixels'],
    ['192X', '20 to 30 at 10', 'as wide as its date is wide'],
    ['1950/..', '48 to 53 at 10', 'where it begins, if it goes on'],
    ['[1920,1959]', '20 to 60 at 10', 'from the first to the last of a set'],
  ])('%s: %s, %s', (line, expected) => {
    expect(bars(line)).toEqual([expected]);
  });

  test('those that the filters hide stay, and are told apart', () => {
    expect([...overviewOf(['1920', '1950', '1980'], { shown: [0, 2] }).bars.shown]).toEqual([1, 0, 1]);
  });

  test('finite, whatever the date', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        const { x0, x1 } = overviewOf([line]).bars;
        expect(Number.isFinite(x0[0])).toBe(true);
        expect((x1[0] ?? NaN) - (x0[0] ?? NaN)).toBeGreaterThanOrEqual(5 - 1e-3);
      }),
    );
  });
});

describe('the chosen range', () => {
  test.each([
    ['1920/1939', [20, 40], 'is where it is'],
    ['1800/1949', [0, 50], 'is cut at the left edge'],
    ['1950/2100', [50, 100], 'is cut at the right edge'],
    ['1800/1850', [0, 0], 'is empty at the edge, if all of it lies beyond'],
  ])('%s at %j: %s', (range, [x0, x1]) => {
    const found = overviewOf([], { range: stretch(range) }).range;
    expect([Math.round(found?.x0 ?? NaN), Math.round(found?.x1 ?? NaN)]).toEqual([x0, x1]);
  });

  test('is none without one', () => {
    expect(overviewOf([]).range).toBeNull();
  });
});

describe('the brush', () => {
  test.each([
    ['1920/1939', [20, 40], 'stands over what is in view'],
    ['1900/1999', [0, 100], 'over all, with everything in view'],
    ['1950', [45, 55], 'is never narrower than ten pixels'],
    ['1900', [0, 10], 'and stays inside at the left'],
    ['1999', [90, 100], 'and at the right'],
  ])('%s: from %j, %s', (visible, [x0, x1]) => {
    const brush = brushExtent(stretch(visible), stretch('1900/1999'), 100);
    expect([Math.round(brush.x0), Math.round(brush.x1)]).toEqual([x0, x1]);
  });

  test('lies within the strip and can be taken hold of, at any zoom', () => {
    fc.assert(
      fc.property(
        anyLimits,
        anyShare,
        anyShare,
        fc.integer({ min: 20, max: 3000 }),
        (limits, from, share, width) => {
          const { x0, x1 } = brushExtent(clampDomain(partOf(limits, from, share), limits), limits, width);
          expect(x0).toBeGreaterThanOrEqual(-1e-6);
          expect(x1).toBeLessThanOrEqual(width + 1e-6);
          expect(x1 - x0).toBeGreaterThanOrEqual(10 - 1e-6);
        },
      ),
    );
  });
});

describe('more than sixty events', () => {
  const crowd: Crowd = { count: 61, record: 0.3, spans: 0.2 };
  const data = crowdOf(crowd);

  function counted(look: Look = {}, of = data) {
    const { bandAt, record } = sceneInput(of, look);
    const { counts, bars: singles } = buildOverview({
      index: of.index,
      categories: 3,
      isShown: () => true,
      bandAt,
      record,
      limits: of.limits,
      range: null,
      width: 600,
      height: 40,
      font: { size: 12, weight: 'regular' },
      measure: estimateText,
      words: en.dates,
    });
    return { counts, singles: singles.count, bandAt };
  }

  /** How many events some bands have in a stretch of time, each asked. */
  const activeAmong = (
    keys: readonly number[],
    bandAt: (band: number) => BandColumns,
    extent: Interval,
  ): number => keys.reduce((sum, key) => sum + activeIn(data.index, bandAt(key), extent).length, 0);
  const every = (key: number): BandColumns =>
    data.index.bands[key] ?? bandColumns(data.index, new Uint32Array());
  const CLAIMS = [0, 2, 4];
  const ALL = [0, 1, 2, 3, 4, 5];

  test('are counted, not drawn one by one; sixty are drawn', () => {
    expect(counted().singles).toBe(0);
    expect(counted().counts.length).toBeGreaterThan(10);
    const fewer = counted({}, crowdOf({ ...crowd, count: 60 }));
    expect([fewer.singles, fewer.counts.length]).toEqual([60, 0]);
  });

  test.each([
    [false, CLAIMS],
    [true, ALL],
  ])(
    'are counted exactly, with the record %s: all of them, and those that pass the filters',
    (record, keys) => {
      const { counts, bandAt } = counted({ range: stretch('1950/1970'), record });
      for (const { extent, all, shown } of counts) {
        expect(all).toBe(activeAmong(keys, every, extent));
        expect(shown).toBe(activeAmong(keys, bandAt, extent));
      }
      expect(counts.some(({ shown }) => shown > 0)).toBe(true);
      expect(counts.some(({ shown }) => shown === 0)).toBe(true);
    },
  );

  test('stand as high where they pass as among all, and none leaves the strip', () => {
    const { counts } = counted({ range: stretch('1950/1970') });
    const peak = Math.max(...counts.map(({ all }) => all));
    for (const { all, shown, allHeight, shownHeight, x0, x1 } of counts) {
      expect(allHeight).toBeCloseTo(Math.max(1.5, (36 * all) / peak), 5);
      expect(shownHeight).toBeCloseTo(shown === 0 ? 0 : Math.max(1.5, (36 * shown) / peak), 5);
      expect(x0 >= 0 && x1 <= 600 && x1 > x0).toBe(true);
    }
  });
});
