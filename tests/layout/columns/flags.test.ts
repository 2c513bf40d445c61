import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  placeFlags,
  type Column,
  type ColumnBand,
  type Flag,
  type FlagStyle,
} from '../../../src/layout/columns/flags';
import { estimateText } from '../../../src/layout/labels/text';
import type { Rect } from '../../../src/layout/rect';

const style: FlagStyle = {
  title: { size: 12.5, weight: 'bold' },
  date: { size: 12.5, weight: 'regular' },
  measure: estimateText,
  size: 9,
  lineHeight: 15,
  most: 30,
};

/** Columns on a foot at 200 in a band of 800 × 200, by place and height in marks. */
const bandOf = (
  ...columns: readonly (readonly [x: number, marks: number, rank?: Column['rank'] | undefined])[]
): ColumnBand => ({
  x0: 0,
  x1: 800,
  y0: 0,
  y1: 208,
  foot: 200,
  columns: columns.map(([x, marks, rank = 3], position) => ({
    x,
    top: 200 - marks * 10,
    position,
    rank,
    isAlone: marks === 1,
  })),
});

const titles = [
  'Trade commission meets for its yearly session',
  'Parade',
  'Office for trade opens in the capital of the north',
];
const textOf = (position: number) => ({ title: titles[position % titles.length] ?? '', date: '3 Apr' });
const flagsIn = (band: ColumnBand, change: Partial<FlagStyle> = {}): readonly Flag[] =>
  placeFlags([band], textOf, { ...style, ...change });

describe('labels of columns', () => {
  test('stand right of a mark that is alone, at its foot, on two lines of equal length', () => {
    const [flag] = flagsIn(bandOf([100, 1]));
    expect(flag).toMatchObject({ position: 0, side: 'right', line: null, date: '3 Apr' });
    expect(flag?.lines).toEqual(['Trade commission meets', 'for its yearly session']);
    expect(flag?.rect.x0).toBeCloseTo(110.5);
    expect(flag?.rect.y1).toBeLessThanOrEqual(200);
  });

  test('stand left of it at the right edge', () => {
    expect(flagsIn(bandOf([780, 1]))[0]).toMatchObject({ side: 'left', line: null });
  });

  test('stand at a line above, where other columns are beside it', () => {
    const [first] = flagsIn(bandOf([100, 1, 0], [90, 3], [110, 3]));
    expect(first?.position).toBe(0);
    expect(first?.line).toEqual({ x: 100, y0: first?.rect.y0, y1: 186 });
    expect(first?.rect.y1).toBeLessThanOrEqual(170);
  });

  test('are of the open event, then landmarks, then what was checked, then of what is alone', () => {
    const band = bandOf([60, 1], [300, 2, 2], [500, 2, 1], [700, 2, 0], [180, 2]);
    expect(flagsIn(band, { most: 4 }).map(({ position }) => position)).toEqual([3, 2, 1, 0]);
  });

  test('are spread: one for so many pixels of a band in each round', () => {
    const crowd = Array.from({ length: 14 }, (_, i) => [20 + i * 10, 1] as const);
    expect(
      flagsIn(bandOf(...crowd, [700, 3]))
        .map(({ position }) => position)
        .slice(0, 2),
    ).toContain(14);
  });

  test('are cut between words only to most of the title, else left out', () => {
    const narrow = { ...bandOf([30, 1]), x1: 190 };
    const [flag] = placeFlags(
      [narrow],
      () => ({ title: 'Ministers of defence of both states meet at the border', date: '' }),
      style,
    );
    expect(flag?.lines.join(' ')).toMatch(/^Ministers of defence of both.*…$/);
    const [none] = placeFlags(
      [narrow],
      () => ({ title: 'Ministers of defence '.repeat(9), date: '' }),
      style,
    );
    expect(none).toBeUndefined();
  });
});

const anyColumns = fc
  .uniqueArray(fc.integer({ min: 0, max: 79 }), { minLength: 1, maxLength: 60 })
  .chain((slots) =>
    fc.tuple(
      fc.constant(slots.toSorted((a, b) => a - b)),
      fc.array(fc.integer({ min: 1, max: 15 }), { minLength: slots.length, maxLength: slots.length }),
      fc.array(fc.constantFrom<Column['rank']>(3, 3, 3, 2, 1), {
        minLength: slots.length,
        maxLength: slots.length,
      }),
    ),
  )
  .map(([slots, marks, ranks]) =>
    bandOf(...slots.map((slot, i) => [slot * 10 + 5, marks[i] ?? 1, ranks[i]] as const)),
  );

const overlap = (a: Rect, b: Rect): boolean => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
const lineOf = ({ line }: Flag): readonly Rect[] =>
  line === null ? [] : [{ x0: line.x - 0.5, x1: line.x + 0.5, y0: line.y0, y1: line.y1 }];

test('no label lies over another, over a line or a column, or out of its band; each names its mark', () => {
  fc.assert(
    fc.property(
      anyColumns,
      fc.array(fc.string({ minLength: 1, maxLength: 200 }), { minLength: 3, maxLength: 3 }),
      (band, words) => {
        const flags = placeFlags(
          [band],
          (position) => ({ title: words[position % 3] ?? '', date: '3 Apr' }),
          style,
        );
        const columns = band.columns.map(({ x, top }) => ({
          x0: x - 4.5,
          x1: x + 4.5,
          y0: top,
          y1: band.foot,
        }));
        expect(flags.length).toBeLessThanOrEqual(30);
        for (const [i, flag] of flags.entries()) {
          const others = flags.filter((_, other) => other !== i);
          const taken = [...others.map(({ rect }) => rect), ...others.flatMap(lineOf), ...columns];
          expect(taken.filter((each) => overlap(flag.rect, each))).toEqual([]);
          for (const line of lineOf(flag))
            expect(
              [...others.map(({ rect }) => rect), ...columns].filter((each) => overlap(line, each)),
            ).toEqual([]);
          const { x0, x1, y0, y1 } = flag.rect;
          expect(x0 >= band.x0 && x1 <= band.x1 && y0 >= band.y0 && y1 <= band.y1).toBe(true);
          const column = band.columns[flag.position ?? -1];
          expect(
            flag.line === null
              ? Math.min(Math.abs(x0 - (column?.x ?? 0)), Math.abs(x1 - (column?.x ?? 0)))
              : 0,
          ).toBeLessThan(12);
          expect(flag.line?.x ?? column?.x).toBe(column?.x);
        }
      },
    ),
    { numRuns: 80 },
  );
});
