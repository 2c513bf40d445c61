import { readLines } from './json-lines';
import { cellText, fieldOf, fieldsOf } from './json';
import { noting, type Noting } from './noting';
import type { Reader, TablePreset, WrittenColumn } from './reader';
import { shapeTable, type ShapedRow } from './shape-table';

const COLUMNS: readonly WrittenColumn[] = [
  { name: 'datetime', role: 'date', asWritten: true },
  { name: 'timestamp_desc', role: 'note' },
  { name: 'message', role: 'title' },
  { name: 'data_type', role: 'category' },
  { name: 'source', role: 'source' },
  { name: 'tag', role: 'field' },
];

/** Timesketch's lines of JSON (timesketch.org, "Import from JSON or CSV"): a message, a moment, and which clock it is of. */
export const timesketch: Reader = {
  format: 'timesketch',
  recognises: ({ jsonLines }) =>
    jsonLines?.some((line) =>
      ['message', 'timestamp_desc'].every((name) => fieldOf(line, name) !== undefined),
    ) === true,
  read: async (file) => {
    const notes = noting();
    return Promise.resolve({
      kind: 'table',
      columns: COLUMNS,
      batches: readLines(file, (value) => {
        if (fieldsOf(value) === null) return { cells: [cellText(value)], why: { fault: 'not-an-object' } };
        return rowOf((name) => cellText(fieldOf(value, name)), notes);
      }),
      notes: notes.all,
      head: () => ({}),
    });
  },
};

/** The same as a table. */
export const timesketchTable: TablePreset = {
  format: 'timesketch',
  fits: (names) => ['message', 'datetime', 'timestamp_desc'].every((name) => names.has(name)),
  shape(table) {
    const notes = noting();
    return shapeTable(table, 'timesketch', COLUMNS, (cell) => rowOf(cell, notes), { notes: notes.all });
  },
};

/** What programs write where they know no moment. */
const EPOCHS = /^(?:1970-01-01|1601-01-01)[T ]00:00:00/u;

function rowOf(cell: (name: string) => string, { note }: Noting): ShapedRow {
  const moment = cell('datetime');
  if (EPOCHS.test(moment)) note('epoch-date', moment);
  return {
    cells: [
      moment,
      cell('timestamp_desc'),
      cell('message'),
      cell('data_type'),
      cell('source_short') || cell('source'),
      cell('tag'),
    ],
  };
}
