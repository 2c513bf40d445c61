import {
  codedBook,
  codedColumns,
  quadOfCameo,
  quadOfNumber,
  type CodedBook,
  type CodedReport,
} from './coded';
import type {
  CodedWords,
  ReadableFile,
  Reader,
  ReaderChoices,
  TablePreset,
  WrittenRow,
  WrittenTable,
} from './reader';
import { RecordSplitter, type TextRecord } from './records';
import { shapeTable } from './shape-table';

/** How many columns its versions have: 1.0 until March 2013, 1.0 with the address of the report, 2.0. */
const WIDTHS: ReadonlySet<number> = new Set([57, 58, 61]);

/** The fewest cells with all that is taken before the places: rows are cut short where the last ones are empty. */
const LEAST = 30;

const FURTHER = ['EventCode', 'ActionGeo_FullName', 'NumMentions', 'NumArticles'];
const COLUMNS = codedColumns({ id: 'GlobalEventID', date: 'SQLDATE' }, FURTHER);

/** Events of GDELT (gdeltproject.org, codebooks 1.03 and 2.0): tabs, no header, no quotes, rows of several widths. */
export const gdelt: Reader = {
  format: 'gdelt',
  recognises: ({ text }) => {
    const [line = ''] = text.split(/\r?\n/u, 1);
    const cells = line.split('\t');
    return WIDTHS.has(cells.length) && /^\d{1,12}$/u.test(cells[0] ?? '') && /^\d{8}$/u.test(cells[1] ?? '');
  },
  // It has no header that could be missing: whatever comes of it is told row by row.
  read: async (file, choices, words) => Promise.resolve(readRows(file, choices, words)),
};

function readRows(file: ReadableFile, choices: ReaderChoices, words: CodedWords): WrittenTable {
  const book = codedBook(choices, words);
  async function* batches(): AsyncIterable<readonly WrittenRow[]> {
    // There is no quoting: a quotation mark is a letter.
    const splitter = new RecordSplitter('\t', false);
    for await (const piece of file.text()) yield rowsOf(splitter.push(piece), book, words);
    yield rowsOf(splitter.end(), book, words);
  }
  return { kind: 'table', columns: COLUMNS, batches: batches(), notes: book.notes, head: book.head };
}

const rowsOf = (records: readonly TextRecord[], book: CodedBook, words: CodedWords): readonly WrittenRow[] =>
  records.flatMap(({ line, text }): WrittenRow[] => {
    if (text.trim() === '') return [];
    const cells = text.split('\t');
    if (cells.length < LEAST || (cells.length > 57 && !WIDTHS.has(cells.length)))
      return [{ line, cells, why: { fault: 'wrong-width', cells: cells.length } }];
    return [{ line, ...book.row(reportOf(cells, words)) }];
  });

function reportOf(cells: readonly string[], words: CodedWords): CodedReport {
  const of = (place: number): string => cells[place] ?? '';
  // 2.0 has one more column for each of the three places.
  const isNew = cells.length === 61;
  const root = of(28);
  return {
    id: of(0),
    date: dayOf(of(1)),
    actor: of(6) || of(5),
    target: of(16) || of(15),
    pair: [of(7), of(17)],
    act: words.act(root),
    quad: quadOfNumber(of(29)) ?? quadOfCameo(root),
    text: '',
    source: '',
    url: of(isNew ? 60 : 57),
    fields: [of(26), of(isNew ? 52 : 50), of(31), of(33)],
  };
}

const dayOf = (digits: string): string => digits.replace(/^(\d{4})(\d\d)(\d\d)$/u, '$1-$2-$3');

/** The same with a header, as databases write it. */
export const gdeltTable: TablePreset = {
  format: 'gdelt',
  fits: (names) => names.has('globaleventid') && (names.has('sqldate') || names.has('day')),
  shape(table, choices, words) {
    const book = codedBook(choices, words);
    return shapeTable(
      table,
      'gdelt',
      COLUMNS,
      (cell) =>
        book.row({
          id: cell('globaleventid'),
          date: dayOf(cell('sqldate') || cell('day')),
          actor: cell('actor1name') || cell('actor1code'),
          target: cell('actor2name') || cell('actor2code'),
          pair: [cell('actor1countrycode'), cell('actor2countrycode')],
          act: words.act(cell('eventrootcode') || cell('eventcode').slice(0, 2)),
          quad: quadOfNumber(cell('quadclass')) ?? quadOfCameo(cell('eventrootcode')),
          text: '',
          source: '',
          url: cell('sourceurl'),
          fields: [cell('eventcode'), cell('actiongeo_fullname'), cell('nummentions'), cell('numarticles')],
        }),
      book,
    );
  },
};
