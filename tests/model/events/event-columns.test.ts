import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY } from '../../../src/dates/calendar';
import { columnTable, unitStart, type EventColumns } from '../../../src/model/events/event-columns';
import { buildIndex } from '../../../src/model/events/index-events';
import { indexColumns } from '../../../src/model/events/index-columns';
import type { BandColumns, EventIndex } from '../../../src/model/events/event-index';
import { readDate } from '../../../src/dates/edtf';
import { utc } from '../../dates/build';
import { datasetOf } from '../build';
import { anyColumns, columnsOf } from '../columns';

const { categories } = datasetOf();

/** What an index says of each row. Kinds are numbered as they come; what they say is the same. */
function byRow({ row, kinds, kind, ...index }: EventIndex) {
  const { firstEnd, lastStart, anchor, category, layer, needsFullDate } = index;
  const columns = [firstEnd, lastStart, anchor, category, layer, needsFullDate];
  const told = Array.from(row, (each, at) => ({
    row: each,
    values: columns.map((column) => column[at]),
    kind: kinds[kind[at] ?? -1],
  }));
  return told.toSorted((a, b) => a.row - b.row);
}

const timesOf = ({ anchors, starts, ends }: BandColumns) => ({ anchors, starts, ends });

const datesOf = (...lines: readonly string[]) => {
  const table = columnTable(columnsOf(...lines), categories);
  return lines.map((_, row) => table.at(row).date);
};

describe('a date in columns', () => {
  test('is known to its unit: the first moment of a day, a month, a year', () => {
    const time = utc(1994, 3, 12) + 14 * 3_600_000;
    expect([0, 1, 2].map((precision) => unitStart(time, precision))).toEqual([
      utc(1994, 3, 12),
      utc(1994, 3, 1),
      utc(1994, 1, 1),
    ]);
    expect([0, 1, 2].map((precision) => unitStart(time, precision, 1))).toEqual([
      utc(1994, 3, 13),
      utc(1994, 4, 1),
      utc(1995, 1, 1),
    ]);
  });

  test('crosses the ends of months and years, and of our era', () => {
    expect(unitStart(utc(1994, 12, 31), 0, 1)).toBe(utc(1995, 1, 1));
    expect(unitStart(utc(1994, 12, 31), 1, 1)).toBe(utc(1995, 1, 1));
    expect(unitStart(utc(-1, 12, 31), 2, 1)).toBe(utc(0, 1, 1));
    expect(unitStart(utc(0, 2, 29), 1)).toBe(utc(0, 2, 1));
  });

  test('lies in its unit, whenever it was', () => {
    fc.assert(
      fc.property(fc.integer({ min: -6e13, max: 6e13 }), fc.nat(2), (time, precision) => {
        const start = unitStart(time, precision);
        const end = unitStart(time, precision, 1);
        expect(start).toBeLessThanOrEqual(time);
        expect(end).toBeGreaterThan(time);
        expect(unitStart(start, precision)).toBe(start);
        expect(unitStart(end - 1, precision)).toBe(start);
        expect((start % DAY) + 0).toBe(0);
      }),
    );
  });

  test('is written as the date that was read', () => {
    const dates = [
      '1994-03-12',
      '1994-03',
      '1994',
      '0005',
      '-0043-03-15',
      '-0043',
      '1950-06-25/1953-07-27',
      'Y12000',
    ];
    expect(datesOf(...dates)).toEqual(dates);
  });

  test('is none where none is known', () => {
    const table = columnTable(columnsOf('-'), categories);
    expect(table.at(0)).toMatchObject({ date: null, time: null });
  });
});

describe('a table of columns', () => {
  test('has the same extents as the index, in the same order and the same bands', () => {
    fc.assert(
      fc.property(anyColumns, (columns) => {
        const table = columnTable(columns, categories);
        const events = Array.from({ length: table.count }, (_, row) => table.at(row));
        const index = indexColumns(columns, categories.length);
        const built = buildIndex({ ...datasetOf(), events });
        // Of equal extents a file's are in the order of their texts, those of columns in the order of their rows.
        expect([index.firstStart, index.lastEnd]).toEqual([built.firstStart, built.lastEnd]);
        expect(byRow(index)).toEqual(byRow(built));
        expect(index.bands.map(timesOf)).toEqual(built.bands.map(timesOf));
      }),
      { numRuns: 50 },
    );
  });

  test('gives every event a date that can be read, and its own text', () => {
    fc.assert(
      fc.property(anyColumns, fc.nat(40), (columns, nth) => {
        const table = columnTable(columns, categories);
        fc.pre(table.count > 0);
        const { date, time } = table.at(nth % table.count);
        if (date === null) return;
        expect(readDate(date)).toMatchObject({ ok: true, value: { text: date } });
        expect(time?.text).toBe(date);
      }),
    );
  });

  const columns: EventColumns = {
    ...columnsOf('1994', 'diplomatic 2005', '-'),
    title: ['Treaty', 'Visit', 'Loan'],
    verdict: Uint8Array.of(0, 2, 5),
    layer: Uint8Array.of(0, 1, 0),
  };
  const table = columnTable(columns, categories);

  test('makes an event of a row', () => {
    expect(table.at(1)).toMatchObject({
      id: '1',
      title: 'Visit',
      categories: ['diplomatic'],
      layer: 'record',
      assessment: { verdict: 'contradicted' },
      evidence: [],
    });
    expect(table.titleOf(2)).toBe('Loan');
  });

  test('has no assessment where nobody has checked', () => {
    expect(table.at(2).assessment).toBeUndefined();
    expect(columnTable(columnsOf('1994'), categories).at(0).assessment).toBeUndefined();
  });

  test('refuses a row that is not there', () => {
    for (const row of [-1, 3, NaN, Infinity]) expect(() => table.at(row)).toThrow(`no row ${row} among 3`);
  });

  test('finds the row of an id: its number, without ids', () => {
    expect(['0', '2'].map((id) => table.rowOf(id))).toEqual([0, 2]);
    for (const id of ['3', '-1', '01', '1.0', '1e0', ' 1', '', 'lost'])
      expect(table.rowOf(id)).toBeUndefined();
  });

  test('finds the row of an id of its own', () => {
    const withIds = columnTable({ ...columns, id: ['a', 'b', 'c'] }, categories);
    expect(['a', 'c', '0', 'lost'].map((id) => withIds.rowOf(id))).toEqual([0, 2, undefined, undefined]);
    expect(withIds.at(1).id).toBe('b');
  });
});
