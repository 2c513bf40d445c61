import { decodeText, encodeText, MOST_BYTES } from './text-bytes';

/** Texts in two buffers, as they travel: both can be handed to a worker and back without being copied. */
export interface TextParts {
  /** The texts one after another, in UTF-8; half a surrogate pair alone is written as three bytes. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The byte at which each text begins, and one more at the end. */
  readonly starts: Uint32Array<ArrayBuffer>;
}

/** A million texts that are not a million objects: a text is made when it is asked for. */
export interface TextColumn extends TextParts {
  /** How many texts there are. */
  readonly length: number;
  /** The text of a row, letter for letter; throws for a row that is not there, a mistake in the code. */
  at(row: number): string;
}

/** Builds a column a text at a time, so that a long one can be built in steps. */
export interface TextColumnBuilder {
  add(text: string): void;
  /** How many texts have been added. */
  readonly length: number;
  /** The column of all texts added; ends the building. */
  finish(): TextColumn;
}

/** Whether texts are such a column, and not a plain array. */
export const isTextColumn = (texts: object): texts is TextColumn => 'bytes' in texts && 'starts' in texts;

/** The column that came as its parts. */
export function columnOfParts({ bytes, starts }: TextParts): TextColumn {
  const length = starts.length - 1;
  return {
    bytes,
    starts,
    length,
    at(row) {
      const start = starts[row];
      const end = starts[row + 1];
      if (start === undefined || end === undefined)
        throw new Error(`there is no row ${row} among ${length} texts`);
      return decodeText(bytes, start, end);
    },
  };
}

/** `count` and `bytesEach` are guesses, to save copying while the column grows. */
export function textColumnBuilder(count = 1024, bytesEach = 64): TextColumnBuilder {
  let bytes = new Uint8Array(count * bytesEach);
  let starts = new Uint32Array(count + 1);
  let length = 0;
  let at = 0;
  return {
    add(text) {
      const most = at + text.length * MOST_BYTES;
      if (most > bytes.length) bytes = grown(bytes, most);
      if (length + 1 >= starts.length) starts = grown(starts, length + 2);
      at = encodeText(text, bytes, at);
      length++;
      starts[length] = at;
    },
    get length() {
      return length;
    },
    finish: () => columnOfParts({ bytes: bytes.slice(0, at), starts: starts.slice(0, length + 1) }),
  };
}

/** The column of these texts; `count` is a guess. */
export function textColumn(texts: Iterable<string>, count?: number): TextColumn {
  const builder = textColumnBuilder(count);
  for (const text of texts) builder.add(text);
  return builder.finish();
}

/** The texts of the rows from `from` to before `to`, in buffers of their own. */
export function sliceTexts({ bytes, starts }: TextParts, from: number, to: number): TextParts {
  const first = starts[from] ?? 0;
  return {
    bytes: bytes.slice(first, starts[to]),
    starts: starts.slice(from, to + 1).map((start) => start - first),
  };
}

/** A longer copy, by half at least, so that growing a text at a time copies each byte a few times at most. */
function grown<Column extends Uint8Array | Uint32Array>(column: Column, least: number): Column;
function grown(column: Uint8Array | Uint32Array, least: number): Uint8Array | Uint32Array {
  const length = Math.max(least, Math.ceil(column.length * 1.5));
  const longer = column instanceof Uint8Array ? new Uint8Array(length) : new Uint32Array(length);
  longer.set(column);
  return longer;
}
