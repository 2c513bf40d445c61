import { codedBook, codedColumns, quadOfCameo } from './coded';
import type { TablePreset } from './reader';
import { shapeTable } from './shape-table';

const COLUMNS = codedColumns({ id: null, date: 'Event Date', asWritten: true }, [
  'CAMEO Code',
  'Intensity',
  'Story ID',
  'City',
  'Country',
]);

/**
 * ICEWS coded events (Harvard Dataverse, doi:10.7910/DVN/28075). Its event ids are not unique, so a row's id follows from
 * what it says.
 */
export const icewsTable: TablePreset = {
  format: 'icews',
  fits: (names) =>
    ['event date', 'source name', 'target name', 'event text', 'cameo code'].every((name) => names.has(name)),
  shape(table, choices, words) {
    const book = codedBook(choices, words);
    return shapeTable(
      table,
      'icews',
      COLUMNS,
      (cell) =>
        book.row({
          id: '',
          date: cell('event date'),
          actor: cell('source name'),
          target: cell('target name'),
          pair: [cell('source country'), cell('target country')],
          act: cell('event text'),
          // Where a program took the code for a number, its zero is lost: 42 is 042.
          quad: quadOfCameo(rootOf(cell('cameo code'))),
          text: '',
          source: cell('publisher'),
          url: '',
          fields: [cell('cameo code'), cell('intensity'), cell('story id'), cell('city'), cell('country')],
        }),
      book,
    );
  },
};

/** The first two digits of a CAMEO code of three or four. */
const rootOf = (code: string): string =>
  code.length === 2 && Number(code) > 20 ? code.slice(0, 1) : code.slice(0, 2);
