import { edtfOfParts, type FromParts } from './date-parts';
import { plain } from './html-text';
import { cellText, fieldOf, fieldsOf, linesOfItems } from './json';
import { noting, type Noting } from './noting';
import type { Reader, WrittenColumn, WrittenHead, WrittenRow } from './reader';
import { tableOf } from './table';

const COLUMNS: readonly WrittenColumn[] = [
  { name: 'unique_id', role: 'id' },
  { name: 'start_date', role: 'date' },
  { name: 'end_date', role: 'end' },
  { name: 'display_date', role: 'note' },
  { name: 'headline', role: 'title' },
  { name: 'text', role: 'text' },
  { name: 'media.caption', role: 'text' },
  { name: 'group', role: 'category' },
  { name: 'media.credit', role: 'source' },
  { name: 'media.url', role: 'url' },
];

const START = 1;
const END = 2;

/** TimelineJS, version 3: events, eras and a title slide, dates in parts (timeline.knightlab.com/docs/json-format). */
export const timelineJs: Reader = {
  format: 'timeline-js',
  recognises: ({ json }) =>
    ['events', 'eras'].some((list) =>
      listOf(json, list).some((item) => fieldOf(item, 'start_date') !== undefined),
    ) ||
    (Array.isArray(fieldOf(json, 'events')) && fieldsOf(fieldOf(json, 'title'))?.['text'] !== undefined),
  async read({ sample: { json }, wholeText }) {
    const text = await wholeText();
    const notes = noting();
    const lists = ['events', 'eras'] as const;
    const rows = lists.flatMap((list) => {
      const lines = linesOfItems(text, list);
      return listOf(json, list).map((item, index) =>
        rowOf(item, lines[index] ?? 1, list === 'eras' ? list : '', notes),
      );
    });
    // The title slide tells what the timeline is about, and is no event of it.
    const slide = fieldOf(fieldOf(json, 'title'), 'text');
    return tableOf(COLUMNS, rows, headOf(slide, 'headline', 'text', notes), notes.all());
  },
};

function rowOf(item: unknown, line: number, group: string, notes: Noting): WrittenRow {
  if (fieldsOf(item) === null) return { line, cells: [cellText(item)], why: { fault: 'not-an-object' } };
  const start = dateOf(fieldOf(item, 'start_date'));
  const end = dateOf(fieldOf(item, 'end_date'));
  const words = fieldOf(item, 'text');
  const media = fieldOf(item, 'media');
  const shown = [fieldOf(item, 'display_date'), fieldOf(fieldOf(item, 'start_date'), 'display_date')];
  const cells = [
    cellText(fieldOf(item, 'unique_id')),
    start.edtf ?? cellText(fieldOf(item, 'start_date')),
    end.edtf ?? cellText(fieldOf(item, 'end_date')),
    plain(shown.map(cellText).find((cell) => cell !== '') ?? '', notes),
    plain(cellText(fieldOf(words, 'headline')), notes),
    plain(cellText(fieldOf(words, 'text')), notes),
    plain(cellText(fieldOf(media, 'caption')), notes),
    cellText(fieldOf(item, 'group')) || group,
    plain(cellText(fieldOf(media, 'credit')), notes),
    cellText(fieldOf(media, 'url')),
  ];
  return rowWith(line, cells, start, end);
}

/** A row whose dates are read from parts: a part that is none is told of the cell. */
function rowWith(line: number, cells: readonly string[], start: FromParts, end: FromParts): WrittenRow {
  if (start.part !== undefined)
    return { line, cells, why: { fault: 'date-part', part: start.part }, at: START };
  if (end.part !== undefined) return { line, cells, why: { fault: 'date-part', part: end.part }, at: END };
  return { line, cells };
}

function dateOf(date: unknown): FromParts {
  const part = (name: string): string => cellText(fieldOf(date, name));
  // What is no object of parts may be EDTF, and is left to the door.
  if (fieldsOf(date) === null) return { edtf: cellText(date) };
  return edtfOfParts({
    year: part('year'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
    second: part('second'),
  });
}

const OLD_COLUMNS: readonly WrittenColumn[] = [
  { name: 'id', role: 'id' },
  { name: 'startDate', role: 'date', asWritten: true },
  { name: 'endDate', role: 'end', asWritten: true },
  { name: 'displayDate', role: 'note' },
  { name: 'headline', role: 'title' },
  { name: 'text', role: 'text' },
  { name: 'asset.caption', role: 'text' },
  { name: 'tag', role: 'category' },
  { name: 'asset.credit', role: 'source' },
  { name: 'asset.media', role: 'url' },
];

/** TimelineJS, versions 1 and 2: dates are texts, `1950,6,25`. */
export const timelineJsOld: Reader = {
  format: 'timeline-js-1',
  recognises: ({ json }) =>
    listOf(fieldOf(json, 'timeline'), 'date').length > 0 ||
    fieldOf(fieldOf(json, 'timeline'), 'headline') !== undefined,
  read: async ({ sample: { json } }) => {
    const timeline = fieldOf(json, 'timeline');
    const notes = noting();
    const rows = (['date', 'era'] as const).flatMap((list) =>
      listOf(timeline, list).map((item, index): WrittenRow => {
        const line = index + 1;
        if (fieldsOf(item) === null)
          return { line, cells: [cellText(item)], why: { fault: 'not-an-object' } };
        const asset = fieldOf(item, 'asset');
        const start = commaDate(cellText(fieldOf(item, 'startDate')));
        const end = commaDate(cellText(fieldOf(item, 'endDate')));
        const cells = [
          cellText(fieldOf(item, 'id')),
          start.edtf ?? cellText(fieldOf(item, 'startDate')),
          end.edtf ?? cellText(fieldOf(item, 'endDate')),
          plain(cellText(fieldOf(item, 'displayDate')), notes),
          plain(cellText(fieldOf(item, 'headline')), notes),
          plain(cellText(fieldOf(item, 'text')), notes),
          plain(cellText(fieldOf(asset, 'caption')), notes),
          cellText(fieldOf(item, 'tag')) || (list === 'era' ? list : ''),
          plain(cellText(fieldOf(asset, 'credit')), notes),
          cellText(fieldOf(asset, 'media')),
        ];
        return rowWith(line, cells, start, end);
      }),
    );
    return Promise.resolve(
      tableOf(OLD_COLUMNS, rows, headOf(timeline, 'headline', 'text', notes), notes.all()),
    );
  },
};

/** `1950,6,25,4,0`; what has no comma is read as people write dates. */
function commaDate(text: string): FromParts {
  if (!text.includes(',') || !/^[\s\d,-]+$/u.test(text)) return { edtf: text };
  const [year = '', month, day, hour, minute, second] = text.split(',');
  return edtfOfParts({
    year,
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    ...(hour === undefined ? {} : { hour }),
    ...(minute === undefined ? {} : { minute }),
    ...(second === undefined ? {} : { second }),
  });
}

function headOf(words: unknown, title: string, text: string, notes: Noting): WrittenHead {
  const headline = plain(cellText(fieldOf(words, title)), notes);
  const description = plain(cellText(fieldOf(words, text)), notes);
  return {
    ...(headline === '' ? {} : { title: headline }),
    ...(description === '' ? {} : { description }),
  };
}

function listOf(json: unknown, name: string): readonly unknown[] {
  const list = fieldOf(json, name);
  return Array.isArray(list) ? (list as readonly unknown[]) : [];
}
