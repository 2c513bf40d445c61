import { joinParts } from './search';
import type { TextOf } from './search-text';
import { sliceTexts, textColumnBuilder, type TextColumn, type TextParts } from './text-column';

/** Where a search finds its texts: the text of each row, its parts one a line. */
export interface SearchTexts {
  readonly count: number;
  readonly textOf: TextOf;
  /**
   * The texts of the rows from `from` on, in buffers of their own, to be handed to a worker: as many as are packed
   * in a millisecond or two, and at least one.
   */
  pack(from: number): TextParts;
}

/** How much is packed at a time where texts must be made and written letter by letter. In code units. */
const MADE_ROWS = 1024;
const MADE_LENGTH = 65_536;

/** Texts that are made when asked for, as of events that are objects: `searchedText` of each. */
export const textsByRow = (count: number, textOf: TextOf): SearchTexts => ({
  count,
  textOf,
  pack(from) {
    const last = Math.min(count, from + MADE_ROWS);
    const builder = textColumnBuilder(MADE_ROWS);
    let length = 0;
    for (let row = from; row < last && length < MADE_LENGTH; row++) {
      const text = textOf(row);
      builder.add(text);
      length += text.length;
    }
    return builder.finish();
  },
});

/** How much is packed at a time where bytes are copied. */
const COPIED_ROWS = 4096;
const COPIED_BYTES = 1_048_576;

/** The texts of a column, each of one part, as titles are. Copies bytes where it packs, and decodes nothing. */
export const textsOfColumn = (column: TextColumn): SearchTexts => ({
  count: column.length,
  textOf: (row) => joinParts([column.at(row)]),
  pack(from) {
    const parts = sliceTexts(column, from, from + rowsToCopy(column, from));
    spaceLines(parts.bytes);
    return parts;
  },
});

function rowsToCopy({ starts, length }: TextColumn, from: number): number {
  const bytesOf = (rows: number): number => (starts[from + rows] ?? 0) - (starts[from] ?? 0);
  let rows = Math.min(COPIED_ROWS, length - from);
  while (rows > 1 && bytesOf(rows) > COPIED_BYTES) rows >>= 1;
  return rows;
}

/** As `joinParts` does: a line break would part the one part in two. */
function spaceLines(bytes: Uint8Array): void {
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at)) bytes[at] = 0x20;
}
