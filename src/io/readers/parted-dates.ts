import { edtfOfParts } from './date-parts';
import type { ShapedRow } from './shape-table';
import type { WrittenColumn, WrittenRow, WrittenTable } from './reader';

/** What columns are called that hold a part of a date each. */
const PARTS = {
  year: ['year', 'yr', 'год', '연도', '년'],
  month: ['month', 'mon', 'месяц', '월'],
  day: ['day', 'день', 'число', '일'],
} as const;

/**
 * A table in which year, month and day stand in columns of their own: they become one column of dates, as precise as what
 * is filled in, and the others stay. Any other table stays as it is: a year alone is read as a date by itself.
 */
export function withWholeDates(table: WrittenTable): WrittenTable {
  const names = table.columns.map(({ name }) => name.trim().toLowerCase());
  const place = (part: keyof typeof PARTS): number =>
    names.findIndex((name) => PARTS[part].some((known) => known === name));
  const [year, month, day] = [place('year'), place('month'), place('day')];
  if (year < 0 || month < 0 || names.some((name) => /date|дата|날짜|일자/u.test(name))) return table;
  const isPart = (index: number): boolean => index === year || index === month || index === day;
  const title = [year, month, day].flatMap((index) => table.columns[index]?.name ?? []).join(', ');
  // Named as a date, so that the guess takes it for one.
  const columns: readonly WrittenColumn[] = [
    { name: title, role: 'date' },
    ...table.columns.filter((_, index) => !isPart(index)),
  ];
  async function* batches(): AsyncIterable<readonly WrittenRow[]> {
    for await (const batch of table.batches)
      yield batch.map((row): WrittenRow =>
        row.why === undefined ? { line: row.line, ...shaped(row.cells) } : row,
      );
  }
  function shaped(cells: readonly string[]): ShapedRow {
    const of = (index: number): string => cells[index] ?? '';
    const date = edtfOfParts({ year: of(year), month: of(month), day: of(day) });
    const rest = cells.filter((_, index) => !isPart(index));
    if (date.part === undefined) return { cells: [date.edtf, ...rest] };
    const written = [of(year), of(month), of(day)].filter((part) => part !== '').join(' ');
    return { cells: [written, ...rest], why: { fault: 'date-part', part: date.part }, at: 0 };
  }
  return { ...table, columns, batches: batches() };
}
