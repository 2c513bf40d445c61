import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { within } from '../../../src/dates/compare';
import type { EventTime } from '../../../src/dates/time';
import { columnTable } from '../../../src/model/events/event-columns';
import { tableOf, type EventTable } from '../../../src/model/events/event-table';
import { certaintyAt, timeAt, type CoveredTime } from '../../../src/model/events/event-times';
import { indexColumns } from '../../../src/model/events/index-columns';
import { buildIndex } from '../../../src/model/events/index-events';
import { time } from '../../dates/build';
import { anyLine, datasetOf } from '../build';
import { anyColumns } from '../columns';

/** One event of a file, whose date stands at position 0. */
function dated(line: string) {
  const dataset = datasetOf(line);
  return { index: buildIndex(dataset), table: tableOf(dataset) };
}

/** A table that must not be asked. */
const closed: EventTable = {
  ...tableOf(datasetOf()),
  at: () => {
    throw new Error('an event was asked for');
  },
};

/** The date of a row as it was read. */
function readTime(table: EventTable, row: number): EventTime {
  const read = table.at(row).time;
  if (read === null) throw new Error(`row ${row} has no date`);
  return read;
}

const covered = ({ extent, startKind, endKind, approximate, uncertain }: CoveredTime) => ({
  extent,
  startKind,
  endKind,
  approximate,
  uncertain,
});

const anyRange = fc
  .tuple(fc.integer({ min: -3000, max: 3000 }), fc.nat(500))
  .map(([from, length]) => ({ start: from * 31_557_600_000, end: (from + length) * 31_557_600_000 }));

const dates = ['2005', '2005-06', '1950-06-25', '1950/1953', '-0043', '201X', '2005-22'];
const fullDates = ['1950~', '1950?', '[1950,1960]', '2007/..', '2007/', '../1914', '[1914..]'];

describe('the date at a position', () => {
  test.each(dates)('%s is told by the columns alone', (line) => {
    const { index } = dated(line);
    expect(timeAt({ index, table: closed }, 0)).toEqual(covered(time(line)));
    expect(certaintyAt({ index, table: closed }, 0, time('1950/2005').extent.possible)).toBe(
      within(time(line), time('1950/2005').extent.possible),
    );
  });

  test.each([...fullDates, '2000 throughout'])('%s is told by its event', (line) => {
    expect(() => timeAt({ index: dated(line).index, table: closed }, 0)).toThrow('an event was asked for');
  });

  test('is the one that was read, whatever it is', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        const { index, table } = dated(line);
        expect(covered(timeAt({ index, table }, 0))).toEqual(covered(readTime(table, 0)));
      }),
    );
  });

  test('lies in a range as the date that was read does, whatever it is', () => {
    fc.assert(
      fc.property(anyLine, anyRange, (line, range) => {
        const { index, table } = dated(line);
        expect(certaintyAt({ index, table }, 0, range)).toBe(within(readTime(table, 0), range));
      }),
    );
  });

  test('of columns is the one of the event that is made of them, and no event is made for it', () => {
    fc.assert(
      fc.property(anyColumns, (columns) => {
        const { categories } = datasetOf();
        const index = indexColumns(columns, categories.length);
        const table = columnTable(columns, categories);
        for (const [position, row] of index.row.entries()) {
          expect(timeAt({ index, table: closed }, position)).toEqual(covered(readTime(table, row)));
        }
      }),
    );
  });
});
