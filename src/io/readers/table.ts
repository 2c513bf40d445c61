import type { ReaderNote, WrittenColumn, WrittenHead, WrittenRow, WrittenTable } from './reader';

/** Rows that are all there, as a table. */
export const tableOf = (
  columns: readonly WrittenColumn[],
  rows: readonly WrittenRow[],
  head: WrittenHead = {},
  notes: readonly ReaderNote[] = [],
): WrittenTable => ({
  kind: 'table',
  columns,
  batches: inOneBatch(rows),
  notes: () => notes,
  head: () => head,
});

async function* inOneBatch(rows: readonly WrittenRow[]): AsyncIterable<readonly WrittenRow[]> {
  if (rows.length > 0) yield rows;
}
