import { edtfOfParts, type FromParts } from './date-parts';
import { plain } from './html-text';
import { noting } from './noting';
import type { TablePreset, WrittenColumn, WrittenHead } from './reader';
import { shapeTable, type CellOf } from './shape-table';

const COLUMNS: readonly WrittenColumn[] = [
  { name: 'Year', role: 'date' },
  { name: 'End Year', role: 'end' },
  { name: 'Display Date', role: 'note' },
  { name: 'Headline', role: 'title' },
  { name: 'Text', role: 'text' },
  { name: 'Media Caption', role: 'text' },
  { name: 'Group', role: 'category' },
  { name: 'Media Credit', role: 'source' },
  { name: 'Media', role: 'url' },
];

/**
 * The spreadsheet of TimelineJS, by the names of its columns: `Year`, `Month`, `Day`, `Time` and the same for the end. An
 * empty month or day leaves the date less precise. A row of the type `title` heads the timeline and is no event.
 */
export const timelineSheet: TablePreset = {
  format: 'timeline-js-sheet',
  fits: (names) => names.has('year') && names.has('headline'),
  shape(table) {
    const notes = noting();
    let head: WrittenHead = {};
    return shapeTable(
      table,
      'timeline-js-sheet',
      COLUMNS,
      (cell, { line }) => {
        const type = cell('type').trim().toLowerCase();
        const [headline, text] = [plain(cell('headline'), notes), plain(cell('text'), notes)];
        if (type === 'title') {
          head = { title: headline, description: text };
          notes.note('title-row', String(line));
          return null;
        }
        const start = dateOf(cell, '');
        const end = dateOf(cell, 'end ');
        const cells = [
          start.edtf ?? written(cell, ''),
          end.edtf ?? written(cell, 'end '),
          plain(cell('display date'), notes),
          headline,
          text,
          plain(cell('media caption'), notes),
          cell('group').trim() || type,
          plain(cell('media credit'), notes),
          cell('media'),
        ];
        if (start.part !== undefined) return { cells, why: { fault: 'date-part', part: start.part }, at: 0 };
        if (end.part !== undefined) return { cells, why: { fault: 'date-part', part: end.part }, at: 1 };
        return { cells };
      },
      {
        head: () => ({
          ...((head.title ?? '') === '' ? {} : { title: head.title }),
          ...((head.description ?? '') === '' ? {} : { description: head.description }),
        }),
        notes: notes.all,
      },
    );
  },
};

function dateOf(cell: CellOf, before: '' | 'end '): FromParts {
  const [hour = '', minute = '', second] = cell(`${before}time`).trim().split(':');
  return edtfOfParts({
    year: cell(`${before}year`),
    month: cell(`${before}month`),
    day: cell(`${before}day`),
    hour,
    minute,
    ...(second === undefined ? {} : { second: second.replace(/\..*$/u, '') }),
  });
}

const written = (cell: CellOf, before: string): string =>
  ['year', 'month', 'day', 'time']
    .map((part) => cell(before + part))
    .join(' ')
    .trim();
