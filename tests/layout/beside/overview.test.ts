import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Interval } from '../../../src/dates/time';
import { brushExtent, buildOverview } from '../../../src/layout/beside/overview';
import { estimateText } from '../../../src/layout/labels/text';
import { type BandColumns } from '../../../src/model/events/event-index';
import { activeIn } from '../../../src/model/events/index-queries';
import { bandColumns } from '../../../src/model/events/band-columns';
import type { DensityColumns } from '../../../src/layout/detail/density-columns';
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

const perEvent = (columns: DensityColumns, bar: number): number =>
  ((columns.base[bar] ?? NaN) - (columns.top[bar] ?? NaN)) / (columns.events[bar] ?? NaN);

describe('more than five hundred events', () => {
  const crowd: Crowd = { count: 501, record: 0.3, spans: 0.2 };
  const data = crowdOf(crowd);
  const { index, limits } = data;

  function counted(look: Look = {}, of = data) {
    const { bandAt, record } = sceneInput(of, look);
    const { densities, bars: singles } = buildOverview({
      index: of.index,
      categories: 3,
      isShown: () => true,
      bandAt,
      record,
      limits,
      range: null,
      width: 600,
      height: 40,
      font: { size: 12, weight: 'regular' },
      measure: estimateText,
      words: en.dates,
    });
    return { ...densities, singles: singles.count, bandAt };
  }

  /** Bars that say another number than asking each event. */
  const wrong = (densities: DensityColumns, bandAt: (place: number) => BandColumns): readonly number[] =>
    Array.from(densities.start.keys()).filter((bar) => {
      const place = (densities.band[bar] ?? 0) * 2 + (densities.layer[bar] ?? 0);
      const extent = { start: densities.start[bar] ?? NaN, end: densities.end[bar] ?? NaN };
      return activeIn(index, bandAt(place), extent).length !== densities.events[bar];
    });
  const band = (place: number): BandColumns => index.bands[place] ?? bandColumns(index, new Uint32Array());

  test('are counted, not drawn one by one; five hundred are drawn', () => {
    expect(counted().singles).toBe(0);
    expect(counted().all.count).toBeGreaterThan(100);
    const fewer = counted({}, crowdOf({ ...crowd, count: 500 }));
    expect([fewer.singles, fewer.all.count, fewer.shown.count]).toEqual([500, 0, 0]);
  });

  test('are counted exactly: all of them, and those that pass the filters', () => {
    const { all, shown, bandAt } = counted({ range: stretch('1950/1970'), record: true });
    expect(wrong(all, band)).toEqual([]);
    expect(wrong(shown, bandAt)).toEqual([]);
    expect(shown.count).toBeGreaterThan(10);
    expect(shown.count).toBeLessThan(all.count);
  });

  test('stand as high where they pass as among all: nothing is scaled by a filter', () => {
    const { all, shown } = counted({ range: stretch('1950/1970') });
    const barAt = (time: number, row: number) =>
      Array.from(all.start.keys()).find((bar) => all.start[bar] === time && all.band[bar] === row) ?? -1;
    // Where a bar is one event high it is as low as bars can be.
    const tall = Array.from(shown.start.keys()).filter((bar) => (shown.events[bar] ?? 0) > 2);
    expect(tall.length).toBeGreaterThan(5);
    for (const bar of tall) {
      const among = barAt(shown.start[bar] ?? NaN, shown.band[bar] ?? NaN);
      expect(perEvent(shown, bar)).toBeCloseTo(perEvent(all, among), 5);
    }
  });

  test('of the record are counted while it is shown', () => {
    expect(counted().all.layer.includes(1)).toBe(false);
    expect(counted({ record: true }).all.layer.includes(1)).toBe(true);
  });

  test('have each row its own ground, and no bar leaves the strip', () => {
    const { all } = counted({ record: true });
    expect(new Set(all.base).size).toBe(3);
    expect(Math.min(...all.top)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...all.base)).toBeLessThanOrEqual(40);
    expect([...all.x0, ...all.x1].every((x) => x >= 0 && x <= 600)).toBe(true);
    expect(all.residual.includes(1)).toBe(false);
  });
});
