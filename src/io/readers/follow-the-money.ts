import { readDate } from '../../dates/edtf';
import { readLines } from './json-lines';
import { cellText, fieldOf, fieldsOf } from './json';
import type { Reader, WrittenColumn } from './reader';
import type { ShapedRow } from './shape-table';

const COLUMNS: readonly WrittenColumn[] = [
  { name: 'id', role: 'id' },
  { name: 'date', role: 'date' },
  { name: 'endDate', role: 'end' },
  { name: 'name', role: 'title' },
  { name: 'summary', role: 'text' },
  { name: 'description', role: 'text' },
  { name: 'notes', role: 'text' },
  { name: 'schema', role: 'category' },
  { name: 'publisher', role: 'source' },
  { name: 'sourceUrl', role: 'url' },
  { name: 'proof', role: 'field' },
  { name: 'location', role: 'field' },
];

/**
 * FollowTheMoney's entities as lines of JSON (followthemoney.tech): what has a date is an event. Its dates are prefixes
 * of ISO 8601, which EDTF holds as they are. Where a property has several values they disagree: it is one of the dates,
 * and of texts all are shown.
 */
export const followTheMoney: Reader = {
  format: 'follow-the-money',
  recognises: ({ jsonLines, json }) =>
    (jsonLines ?? [json]).some(
      (line) => typeof fieldOf(line, 'schema') === 'string' && fieldsOf(fieldOf(line, 'properties')) !== null,
    ),
  read: async (file) =>
    Promise.resolve({
      kind: 'table',
      columns: COLUMNS,
      batches: readLines(file, rowOf),
      notes: () => [],
      head: () => ({}),
    }),
};

function rowOf(entity: unknown): ShapedRow {
  if (fieldsOf(entity) === null) return { cells: [cellText(entity)], why: { fault: 'not-an-object' } };
  const schema = cellText(fieldOf(entity, 'schema'));
  const properties = fieldOf(entity, 'properties');
  const all = (name: string): readonly string[] => {
    const values = fieldOf(properties, name);
    return (Array.isArray(values) ? values : [values]).map(cellText).filter((value) => value !== '');
  };
  const text = (name: string): string => all(name).join('\n');
  const date = oneOf(all('date').length > 0 ? all('date') : all('startDate'));
  const cells = [
    cellText(fieldOf(entity, 'id')),
    date,
    oneOf(all('endDate')),
    all('name').join(' / ') || cellText(fieldOf(entity, 'caption')) || (all('summary')[0] ?? ''),
    text('summary'),
    text('description'),
    text('notes'),
    schema,
    all('publisher').join(', '),
    all('sourceUrl')[0] ?? '',
    text('proof'),
    text('location'),
  ];
  const isEvent = schema === 'Event' || date !== '' || all('endDate').length > 0;
  return isEvent ? { cells } : { cells, why: { fault: 'not-an-event', kind: schema } };
}

/** Several dates of one property, as one of a set; what is none stays, and the door says why. */
function oneOf(dates: readonly string[]): string {
  const [first = ''] = dates;
  const different = [...new Set(dates)];
  if (different.length < 2) return first;
  const set = `[${different.toSorted().join(',')}]`;
  return readDate(set).ok ? set : different.join('; ');
}
