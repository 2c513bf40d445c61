import Papa from 'papaparse';
import { MOST_COLUMNS } from '../bytes/limits';
import { Stopped } from '../bytes/stopped';
import { writtenDateReader } from '../notations/read-written-date';
import { noting } from './noting';
import { presetOf } from './presets';
import type { WrittenDate } from '../notations/written-date';
import type { ReadableFile, Reader, ReaderNoteCode, WrittenColumn, WrittenRow, WrittenTable } from './reader';
import { RecordSplitter, type TextRecord } from './records';
import type { RowFault } from './row-fault';

/** A table as text: comma, semicolon, tab or bar between cells, quoted as RFC 4180 has it. Asked last of all. */
export const csv: Reader = {
  format: 'csv',
  recognises: ({ text, json }) => json === undefined && looksLikeTable(text),
  async read(file, choices, words) {
    const table = await readTable(file, choices.delimiter ?? guessDelimiter(file.sample.text));
    return presetOf(table)?.shape(table, choices, words) ?? table;
  },
};

/** In the order in which they are preferred where a sample does not decide. */
const DELIMITERS = ['\t', ';', ',', '|'] as const;

/** Cells that go evenly with a delimiter; or a column of one, if there is a date in it: prose has neither. */
function looksLikeTable(text: string): boolean {
  if (bestDelimiter(text) !== null) return true;
  return text.split(/[\r\n]+/u, LOOKED_AT).some((line) => isDate(line, writtenDateReader({})));
}

/** Records of a sample that are looked at. */
const LOOKED_AT = 100;

/**
 * The delimiter by which the records of a sample have most evenly more than one cell; a first line `sep=;`, as Excel
 * takes it, says it. A table of one column has none: then it is the comma.
 */
export const guessDelimiter = (text: string): string => bestDelimiter(text) ?? ',';

function bestDelimiter(text: string): string | null {
  const said = saidDelimiter(text);
  if (said !== null) return said;
  let best: { readonly delimiter: string | null; readonly score: number } = { delimiter: null, score: 0 };
  for (const delimiter of DELIMITERS) {
    const splitter = new RecordSplitter(delimiter);
    const records = splitter.push(text.endsWith('\n') ? text : `${text}\n`).slice(0, LOOKED_AT);
    const whole = records.filter((record) => !record.isBroken && record.text.trim() !== '');
    const counts = cellsOf(whole, delimiter).map((cells) => cells.length);
    const [first = 1] = counts;
    if (first < 2) continue;
    const even = counts.filter((count) => count === first).length / records.length;
    const score = even + Math.min(first, 50) / 1000;
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

const saidDelimiter = (text: string): string | null => /^\uFEFF?"?sep=(.)"?[\r\n]/u.exec(text)?.[1] ?? null;

/** Cells of whole records; papaparse is given no line end but those between records. */
function cellsOf(records: readonly TextRecord[], delimiter: string): readonly (readonly string[])[] {
  if (records.length === 0) return [];
  const parsed = parseText(records.map(({ text }) => text).join('\n'), delimiter);
  // A record is a row: if ever one is two to papaparse, each is parsed alone.
  if (parsed.length === records.length) return parsed;
  return records.map(({ text }) => parseText(text, delimiter)[0] ?? []);
}

const parseText = (text: string, delimiter: string): readonly (readonly string[])[] =>
  Papa.parse(text, { delimiter, newline: '\n', header: false, dynamicTyping: false, skipEmptyLines: false })
    .data;

/** A table as text under its columns, whatever they mean. */
async function readTable(file: ReadableFile, delimiter: string): Promise<WrittenTable> {
  const { note, all } = noting();
  const batches = rowsOf(file, delimiter, note);
  const { value: first } = await batches.next();
  const header = first?.find(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (first === undefined || header === undefined) throw new Stopped({ fault: 'no-rows' });
  const width = header.cells.length;
  if (width > MOST_COLUMNS) throw new Stopped({ fault: 'too-wide', columns: width, most: MOST_COLUMNS });
  const isNamed = isHeader(header);
  if (!isNamed) note('no-header', header.cells.join(delimiter));
  const columns = isNamed ? namedColumns(header.cells, note) : letteredColumns(width);
  const from = isNamed ? first.indexOf(header) + 1 : 0;
  const shape = shaper(columns.length, note);
  return {
    kind: 'table',
    columns,
    batches: shaped(first.slice(from), batches, shape),
    notes: all,
    head: () => ({}),
  };
}

async function* rowsOf(
  file: ReadableFile,
  delimiter: string,
  note: (code: ReaderNoteCode, example: string) => void,
): AsyncGenerator<readonly WrittenRow[], undefined> {
  const splitter = new RecordSplitter(delimiter);
  let skip = saidDelimiter(file.sample.text) === null ? 0 : 1;
  for await (const piece of inPieces(file.text(), splitter)) {
    const rows = rowsOfRecords(piece.slice(skip), delimiter, note);
    skip = Math.max(0, skip - piece.length);
    if (rows.length > 0) yield rows;
  }
}

async function* inPieces(
  text: AsyncIterable<string>,
  splitter: RecordSplitter,
): AsyncIterable<readonly TextRecord[]> {
  for await (const piece of text) yield splitter.push(piece);
  yield splitter.end();
}

function rowsOfRecords(
  records: readonly TextRecord[],
  delimiter: string,
  note: (code: ReaderNoteCode, example: string) => void,
): readonly WrittenRow[] {
  const cells = cellsOf(
    records.filter(({ isBroken }) => !isBroken),
    delimiter,
  );
  let whole = 0;
  return records.flatMap(({ line, text, isBroken }): WrittenRow[] => {
    if (isBroken) return [{ line, cells: text.split(delimiter), why: { fault: 'stray-quote' } }];
    const row = cells[whole++] ?? [];
    if (row.some((cell) => cell.trim() !== '')) return [{ line, cells: row }];
    note('blank-rows', String(line));
    return [];
  });
}

/** The first row names the columns unless something in it is a date or an address: names are neither. */
function isHeader({ cells, why }: WrittenRow): boolean {
  if (why !== undefined) return false;
  const dateOf = writtenDateReader({});
  return !cells.some((cell) => {
    return /^https?:\/\//u.test(cell.trim()) || isDate(cell, dateOf);
  });
}

function isDate(cell: string, dateOf: (cell: string) => WrittenDate): boolean {
  const date = dateOf(cell);
  return date.kind === 'date' || (date.kind === 'fault' && date.why.fault === 'day-or-month');
}

function namedColumns(
  cells: readonly string[],
  note: (code: ReaderNoteCode, example: string) => void,
): readonly WrittenColumn[] {
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

type Shape = (row: WrittenRow) => WrittenRow;

/** Gives each row as many cells as there are columns. */
const shaper =
  (width: number, note: (code: ReaderNoteCode, example: string) => void): Shape =>
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

async function* shaped(
  first: readonly WrittenRow[],
  rest: AsyncIterable<readonly WrittenRow[]>,
  shape: Shape,
): AsyncIterable<readonly WrittenRow[]> {
  yield first.map(shape);
  for await (const batch of rest) yield batch.map(shape);
}
