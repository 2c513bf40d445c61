/**
 * Rows as CSV (RFC 4180): a heading line, CRLF between lines, quotation marks where a field needs them. Every
 * text stands letter for letter; a spreadsheet may take a field that begins with "=" for a formula.
 */
export function writeCsv<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, string>>[],
): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))];
  return lines.map((line) => `${line.map(field).join(',')}\r\n`).join('');
}

const field = (text: string): string => (/[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
