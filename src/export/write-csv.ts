import { wellFormed } from './well-formed';

/** By it a spreadsheet knows UTF-8; without it Excel takes “ for â€œ. Readers of CSV know and drop it. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Characters that no text file has, and at which readers of CSV stop. */
const CONTROL = /(?![\t\n\r])\p{Cc}/gu;

/** What a spreadsheet may take for a formula, also where an apostrophe stands before it already. */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/u;

/**
 * Rows as CSV (RFC 4180) for spreadsheets: a byte order mark, a heading line, CRLF between lines, quotation marks where
 * a field needs them. Texts stand letter for letter, but for what would be no text there: U+FFFD stands for half a
 * character and for a control character, and an apostrophe before what would be taken for a formula (decision 0022).
 */
export function writeCsv<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, string>>[],
): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))];
  return BYTE_ORDER_MARK + lines.map((line) => `${line.map(field).join(',')}\r\n`).join('');
}

function field(text: string): string {
  const plain = wellFormed(text).replace(CONTROL, '\uFFFD');
  const cell = FORMULA.test(plain) ? `'${plain}` : plain;
  return /[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
