import Papa from 'papaparse';
import { Stopped } from '../bytes/stopped';
import { writtenDateReader } from '../notations/read-written-date';
import { columnsOf, isDate, shaper, type Shape } from './header';
import { noting, type Noting } from './noting';
import { shapedTable } from './presets';
import type { ReadableFile, Reader, WrittenRow, WrittenTable } from './reader';
import { RecordSplitter, type TextRecord } from './records';

/** A table as text: comma, semicolon, tab or bar between cells, quoted as RFC 4180 has it. Asked last of all. */
export const csv: Reader = {
  format: 'csv',
  recognises: ({ text, json }) => json === undefined && looksLikeTable(text),
  async read(file, choices, words) {
    const table = await readTable(file, choices.delimiter ?? guessDelimiter(file.sample.text));
    return shapedTable(table, choices, words);
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
  const { columns, isNamed } = columnsOf(header, note);
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
  note: Noting['note'],
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
  note: Noting['note'],
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

async function* shaped(
  first: readonly WrittenRow[],
  rest: AsyncIterable<readonly WrittenRow[]>,
  shape: Shape,
): AsyncIterable<readonly WrittenRow[]> {
  yield first.map(shape);
  for await (const batch of rest) yield batch.map(shape);
}
