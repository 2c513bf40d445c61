import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  periodRows,
  plainRows,
  rowsToDraw,
  rowsToKeep,
  sectionsOf,
  type Rows,
} from '../../src/ui/lists/rows';

/** Where periods of so many events begin. */
function startsOf(...sizes: readonly number[]): Uint32Array {
  const starts = new Uint32Array(sizes.length + 1);
  for (const [i, size] of sizes.entries()) starts[i + 1] = (starts[i] ?? 0) + size;
  return starts;
}

/** The rows in words: "#1" is the heading of period 1, "4" the event of rank 4. */
const told = (rows: Rows): readonly string[] =>
  Array.from({ length: rows.count }, (_, row) => {
    const { period, rank } = rows.at(row);
    return rank === null ? `#${period}` : String(rank);
  });

describe('the rows of a list', () => {
  test('are the events under the headings of their periods', () => {
    expect(told(periodRows(startsOf(2, 1, 3), 0, 6))).toEqual([
      '#0',
      '0',
      '1',
      '#1',
      '2',
      '#2',
      '3',
      '4',
      '5',
    ]);
  });

  test('of a part begin with a heading, also in the middle of a period', () => {
    expect(told(periodRows(startsOf(2, 1, 3), 1, 5))).toEqual(['#0', '1', '#1', '2', '#2', '3', '4']);
  });

  test('of nothing are none', () => {
    expect(told(periodRows(startsOf(), 0, 0))).toEqual([]);
  });

  test('have no headings in a plain list', () => {
    expect(told(plainRows(3))).toEqual(['0', '1', '2']);
    expect(plainRows(3).headingOver(2)).toBeNull();
  });

  test('lead from a rank to its row and back, and up to the heading, wherever the part is cut', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(sizes, fc.nat(), fc.nat(), (given, a, b) => {
        const starts = startsOf(...given);
        const total = starts.at(-1) ?? 0;
        const from = a % total;
        const to = from + 1 + (b % (total - from));
        const rows = periodRows(starts, from, to);
        const ranks = told(rows).filter((word) => !word.startsWith('#'));
        expect(ranks).toEqual(Array.from({ length: to - from }, (_, i) => String(from + i)));
        for (let rank = from; rank < to; rank++) {
          const row = rows.rowOf(rank);
          expect(rows.at(row).rank).toBe(rank);
          const heading = rows.headingOver(row) ?? -1;
          expect(rows.at(heading)).toEqual({ period: rows.at(row).period, rank: null });
        }
      }),
    );
  });
});

describe('drawn are', () => {
  const rows = periodRows(startsOf(100, 100), 0, 200);

  test('the rows in view, some beside them, and the heading over them', () => {
    const drawn = rowsToDraw(rows, { startIndex: 50, endIndex: 55 }, []);
    expect(drawn).toEqual([0, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59]);
  });

  test('the one with the focus and its neighbours, wherever the list is scrolled to', () => {
    const drawn = rowsToDraw(rows, { startIndex: 10, endIndex: 10 }, rowsToKeep(rows, 150));
    expect(drawn.slice(-6)).toEqual([101, 150, 151, 152, 153, 154]);
    expect(rows.at(152).rank).toBe(150);
  });

  test('none beyond the ends', () => {
    expect(rowsToDraw(plainRows(3), { startIndex: 0, endIndex: 2 }, [])).toEqual([0, 1, 2]);
    expect(rowsToDraw(plainRows(0), { startIndex: 0, endIndex: 0 }, [])).toEqual([]);
  });

  test('no row of an event that is in another part', () => {
    expect(rowsToKeep(periodRows(startsOf(5, 5), 5, 10), 4)).toEqual([]);
    expect(rowsToKeep(rows, null)).toEqual([]);
  });
});

/** A row of 100 pixels among others. */
const measured = (index: number) => ({ index, start: index * 100, end: index * 100 + 100 });

test('rows flow in sections, and what is not drawn leaves a gap of its height', () => {
  const rows = periodRows(startsOf(10, 10), 0, 20);
  expect(sectionsOf(rows, [0, 4, 5, 11, 12].map(measured))).toEqual([
    {
      period: 0,
      heading: { row: 0, gap: 0 },
      events: [
        { row: 4, rank: 3, gap: 300 },
        { row: 5, rank: 4, gap: 0 },
      ],
    },
    { period: 1, heading: { row: 11, gap: 500 }, events: [{ row: 12, rank: 10, gap: 0 }] },
  ]);
});
