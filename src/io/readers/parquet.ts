import { Stopped } from '../bytes/stopped';
import { cellText } from './json';
import { shapedTable } from './presets';
import type { Reader, WrittenColumn, WrittenRow } from './reader';
import { tableOf } from './table';

/** Apache Parquet, uncompressed or by Snappy. Its dates and moments have a type of their own; of it they are text. */
export const parquet: Reader = {
  format: 'parquet',
  recognises: ({ head }) => String.fromCharCode(...head.subarray(0, 4)) === 'PAR1',
  async read(file, choices, words) {
    const bytes = await file.wholeBytes();
    const { parquetMetadata, parquetReadObjects } = await import('hyparquet');
    try {
      const buffer = bytes.slice().buffer;
      const metadata = parquetMetadata(buffer);
      // The first of the schema is the row itself; what stands in others is a part of their cell.
      const [root, ...parts] = metadata.schema;
      const fields = topFields(parts, root?.num_children ?? 0);
      const columns = fields.map(({ name }): WrittenColumn => ({ name }));
      const days = new Set(
        fields
          .filter(
            ({ converted_type, logical_type }) => converted_type === 'DATE' || logical_type?.type === 'DATE',
          )
          .map(({ name }) => name),
      );
      const objects = await parquetReadObjects({ file: buffer, metadata });
      const rows = objects.map((object, index): WrittenRow => ({
        line: index + 1,
        cells: columns.map(({ name }) => valueText(object[name], days.has(name))),
      }));
      if (rows.length === 0) throw new Stopped({ fault: 'no-rows' });
      const table = tableOf(columns, rows);
      return shapedTable(table, choices, words);
    } catch (error) {
      if (error instanceof Stopped) throw error;
      throw new Stopped({
        fault: 'damaged',
        message: error instanceof Error ? error.message : String(error),
      });
    }
  },
};

/** The fields of a row: each is followed by its own parts, in the depth-first order of Parquet's schema. */
function topFields<T extends { readonly num_children?: number }>(
  parts: readonly T[],
  count: number,
): readonly T[] {
  const fields: T[] = [];
  let at = 0;
  while (fields.length < count && at < parts.length) {
    const field = parts[at];
    if (field !== undefined) fields.push(field);
    let left = 1;
    while (left > 0 && at < parts.length) {
      left += (parts[at]?.num_children ?? 0) - 1;
      at += 1;
    }
  }
  return fields;
}

function valueText(value: unknown, isDay: boolean): string {
  if (!(value instanceof Date)) return cellText(value);
  if (Number.isNaN(value.getTime())) return '';
  const text = value.toISOString();
  return isDay ? text.slice(0, -'T00:00:00.000Z'.length) : text.replace('.000Z', 'Z');
}
