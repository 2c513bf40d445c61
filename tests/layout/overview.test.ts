import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Interval } from '../../src/dates/time';
import { brushExtent, buildOverview } from '../../src/layout/overview';
import { estimateText } from '../../src/layout/text';
import { bandColumns } from '../../src/model/event-index';
import { clampDomain } from '../../src/layout/visible-domain';
import { anyLine, indexOf } from '../model/build';
import { anyLimits, anyShare, partOf, stretch } from './build';

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
