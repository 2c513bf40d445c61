import type { Format, ReaderNote, WrittenColumn, WrittenHead, WrittenRow, WrittenTable } from './reader';

/** A cell of a row by the name of its column, whatever its case; empty where there is none. */
export type CellOf = (name: string) => string;

/** What a row becomes under other columns. */
export type ShapedRow = Pick<WrittenRow, 'cells' | 'why' | 'at'>;

/**
 * A table under other columns, row by row. `null` leaves a row out, which is to be told by the notes or the head. A row
 * that could not be taken apart stays as it is written.
 */
export function shapeTable(
  table: WrittenTable,
  format: Format,
  columns: readonly WrittenColumn[],
  shapeRow: (cell: CellOf, row: WrittenRow) => ShapedRow | null,
  more: { readonly head?: () => WrittenHead; readonly notes?: () => readonly ReaderNote[] } = {},
): WrittenTable {
  const places = new Map(table.columns.map(({ name }, index) => [name.trim().toLowerCase(), index]));
  async function* shaped(): AsyncIterable<readonly WrittenRow[]> {
    for await (const batch of table.batches) {
      yield batch.flatMap((row): WrittenRow[] => {
        if (row.why !== undefined) return [row];
        const made = shapeRow((name) => row.cells[places.get(name) ?? -1] ?? '', row);
        return made === null ? [] : [{ line: row.line, ...made }];
      });
    }
  }
  return {
    kind: 'table',
    format,
    columns,
    batches: shaped(),
    notes: () => [...table.notes(), ...(more.notes?.() ?? [])],
    head: () => ({ ...table.head(), ...more.head?.() }),
  };
}
