import type { ReadableFile, WrittenRow } from './reader';
import { RecordSplitter } from './records';
import type { ShapedRow } from './shape-table';

/** A line longer than this, in UTF-16 code units, is not parsed. */
const LONGEST_LINE = 4_000_000;

/** Lines of JSON as rows. A line that is none is a row with the reason, and costs itself alone. */
export async function* readLines(
  file: ReadableFile,
  rowOf: (value: unknown) => ShapedRow,
): AsyncIterable<readonly WrittenRow[]> {
  const splitter = new RecordSplitter(',', false);
  const rowsOf = (records: ReturnType<RecordSplitter['push']>): readonly WrittenRow[] =>
    records.flatMap(({ line, text }): WrittenRow[] => {
      if (text.trim() === '') return [];
      if (text.length > LONGEST_LINE)
        return [
          {
            line,
            cells: [text.slice(0, 1000)],
            why: { fault: 'too-long', length: text.length, most: LONGEST_LINE },
          },
        ];
      let value: unknown;
      try {
        value = JSON.parse(text.replace(/^\uFEFF/u, ''));
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        return [{ line, cells: [text.slice(0, 1000)], why: { fault: 'not-json', message } }];
      }
      return [{ line, ...rowOf(value) }];
    });
  for await (const piece of file.text()) yield rowsOf(splitter.push(piece));
  yield rowsOf(splitter.end());
}
