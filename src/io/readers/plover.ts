import { codedBook, codedColumns } from './coded';
import type { Quad, TablePreset } from './reader';
import { shapeTable } from './shape-table';

const COLUMNS = codedColumns({ id: 'Event ID', date: 'Event Date', asWritten: true }, [
  'Event Type',
  'Event Mode',
  'Contexts',
  'Intensity',
  'Placename',
  'Country',
]);

/** The class of each type of event (PLOVER manual, 2023). */
const QUAD_OF: ReadonlyMap<string, Quad> = new Map([
  ...['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE'].map((type): [string, Quad] => [type, 'verbal-cooperation']),
  ...['COOPERATE', 'AID', 'RETREAT'].map((type): [string, Quad] => [type, 'material-cooperation']),
  ...['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN'].map((type): [string, Quad] => [type, 'verbal-conflict']),
  ...['PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'].map((type): [string, Quad] => [
    type,
    'material-conflict',
  ]),
]);

/** Events in PLOVER's terms, as POLECAT publishes them (Harvard Dataverse, doi:10.7910/DVN/AJGVIT). */
export const ploverTable: TablePreset = {
  format: 'plover',
  fits: (names) =>
    ['event date', 'event type', 'actor name', 'recipient name'].every((name) => names.has(name)),
  shape(table, choices, words) {
    const book = codedBook(choices, words);
    return shapeTable(
      table,
      'plover',
      COLUMNS,
      (cell) => {
        const type = cell('event type').trim();
        const mode = cell('event mode').trim();
        return book.row({
          id: cell('event id'),
          date: cell('event date'),
          actor: cell('actor name'),
          target: cell('recipient name'),
          pair: [cell('actor country'), cell('recipient country')],
          act: mode === '' || mode === 'None' ? type : `${type}, ${mode}`,
          quad: quadOfName(cell('quad code')) ?? QUAD_OF.get(type.toUpperCase()) ?? null,
          text: '',
          source: cell('source'),
          url: '',
          fields: ['event type', 'event mode', 'contexts', 'intensity', 'placename', 'country'].map(cell),
        });
      },
      book,
    );
  },
};

const QUADS: readonly Quad[] = [
  'verbal-cooperation',
  'material-cooperation',
  'verbal-conflict',
  'material-conflict',
];

const quadOfName = (name: string): Quad | null =>
  QUADS.find((quad) => quad === name.trim().toLowerCase().replace(/\s+/gu, '-')) ?? null;
