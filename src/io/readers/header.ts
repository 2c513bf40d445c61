import { MOST_COLUMNS } from '../bytes/limits';
import { Stopped } from '../bytes/stopped';
import { writtenDateReader } from '../notations/read-written-date';
import type { WrittenDate } from '../notations/written-date';
import type { Noting } from './noting';
import type { WrittenColumn, WrittenRow } from './reader';
import type { RowFault } from './row-fault';

/** The columns of a table by its first row, and whether that names them. */
export function columnsOf(
  header: WrittenRow,
  note: Noting['note'],
): { readonly columns: readonly WrittenColumn[]; readonly isNamed: boolean } {
  const width = header.cells.length;
  if (width > MOST_COLUMNS) throw new Stopped({ fault: 'too-wide', columns: width, most: MOST_COLUMNS });
  const isNamed = isHeader(header);
  if (!isNamed) note('no-header', header.cells.join(' | '));
  return { columns: isNamed ? namedColumns(header.cells, note) : letteredColumns(width), isNamed };
}

/** The first row names the columns unless something in it is a date or an address: names are neither. */
function isHeader({ cells, why }: WrittenRow): boolean {
  if (why !== undefined) return false;
  const dateOf = writtenDateReader({});
  return !cells.some((cell) => {
    return /^https?:\/\//u.test(cell.trim()) || isDate(cell, dateOf);
  });
}

export function isDate(cell: string, dateOf: (cell: string) => WrittenDate): boolean {
  const date = dateOf(cell);
  return date.kind === 'date' || (date.kind === 'fault' && date.why.fault === 'day-or-month');
}

function namedColumns(cells: readonly string[], note: Noting['note']): readonly WrittenColumn[] {
  const known = new Map<string, number>();
  return cells.map((cell, index) => {
    const name = cell.replace(/^\uFEFF/u, '').trim() || letter(index);
    const times = (known.get(name) ?? 0) + 1;
    known.set(name, times);
    if (times === 1) return { name };
    note('repeated-column', name);
    return { name: `${name} (${times})` };
  });
}

const letteredColumns = (width: number): readonly WrittenColumn[] =>
  Array.from({ length: width }, (_, index) => ({ name: letter(index) }));

/** What spreadsheets call a column: A to Z, then AA. */
function letter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last;
}

export type Shape = (row: WrittenRow) => WrittenRow;

/** Gives each row as many cells as there are columns. */
export const shaper =
  (width: number, note: Noting['note']): Shape =>
  (row) => {
    const { line, cells, why } = row;
    if (cells.length === width) return row;
    if (cells.length < width) {
      if (why === undefined) note('short-rows', String(line));
      return { ...row, cells: [...cells, ...Array.from({ length: width - cells.length }, () => '')] };
    }
    const isOnlyEmpty = cells.slice(width).every((cell) => cell.trim() === '');
    const tooMany: RowFault = { fault: 'too-many-cells', cells: cells.length, columns: width };
    if (why === undefined && isOnlyEmpty) return { line, cells: cells.slice(0, width) };
    return { line, cells, why: why ?? tooMany };
  };
