import type { DatasetFile } from '../../../src/model/dataset-file';
import { columnTable, type EventColumns } from '../../../src/model/events/event-columns';
import { SEEDED_HEAD } from '../seeded';

/** The made-up events as a file in the format of `data/README.md`, each with an excerpt, as JSON. */
export function fileText(columns: EventColumns): string {
  const table = columnTable(columns, SEEDED_HEAD.categories);
  const file: DatasetFile = {
    format: 'dyad-dataset',
    version: 1,
    ...SEEDED_HEAD,
    sources: [{ id: 'chronicle.txt', title: 'A Short Chronicle' }],
    events: Array.from({ length: table.count }, (_, row) => {
      const { id, title, date, categories } = table.at(row);
      return {
        id: `e${id}`,
        title,
        summary: '',
        date,
        dateBasis: 'source',
        categories,
        layer: 'claims',
        evidence: [
          {
            source: 'chronicle.txt',
            section: null,
            exact: title,
            prefix: '',
            suffix: '',
            start: row * 100,
            end: row * 100 + title.length,
            carrying: [title],
            stance: 'asserts',
          },
        ],
      };
    }),
  };
  return JSON.stringify(file);
}

type Numbers = readonly (number | null)[];

/** JSON has no NaN. */
const numbers = (column: ArrayLike<number> = []): Numbers =>
  Array.from(column, (value) => (Number.isNaN(value) ? null : value));

/** The same as columns, as JSON: numbers and titles in arrays. */
export const columnsText = ({ start, end, precision, category, title }: EventColumns): string =>
  JSON.stringify({
    start: numbers(start),
    end: numbers(end),
    precision: numbers(precision),
    category: numbers(category),
    title: Array.from({ length: title.length }, (_, row) => title.at(row)),
  });

const times = (values: Numbers = []): Float64Array => Float64Array.from(values, (value) => value ?? NaN);
const codes = (values: Numbers = []): Uint8Array => Uint8Array.from(values, (value) => value ?? 0);

/** What `JSON.parse` makes of it, into typed columns. */
export function columnsOf(parsed: unknown): EventColumns {
  const { start, end, precision, category, title } = parsed as Record<string, Numbers> & {
    readonly title: readonly string[];
  };
  return {
    start: times(start),
    end: times(end),
    precision: codes(precision),
    category: codes(category),
    title,
  };
}
