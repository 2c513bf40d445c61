import { describe, expect, test } from 'vitest';
import { DOSSIER_COLUMNS, dossierRows, type DossierRow } from '../../src/export/dossier';
import { en } from '../../src/words/en';
import { evidenceOf, eventsOf, sourceOf, type EventLine } from '../model/build';

const head = {
  sources: [sourceOf(), sourceOf({ id: 'second', title: 'The second' })],
  categories: [
    { id: 'military', label: 'Military', definition: '' },
    { id: 'economic', label: 'Economic', definition: '' },
  ],
};
const rowsOf = (...lines: readonly EventLine[]): readonly DossierRow[] =>
  dossierRows(head, eventsOf(...lines), en);

describe('the dossier', () => {
  test('has a row for each excerpt of an event, with its place', () => {
    const evidence = [
      evidenceOf({ exact: 'One.', section: 'Trade' }),
      evidenceOf({ exact: 'Two.', source: 'second' }),
      evidenceOf({ exact: 'Three.', source: 'lost' }),
    ];
    expect(
      rowsOf({ line: '2005', id: 'a', evidence }).map(({ id, excerpt, source, section }) => [
        id,
        excerpt,
        source,
        section,
      ]),
    ).toEqual([
      ['a', 'One.', 'An article', 'Trade'],
      ['a', 'Two.', 'The second', ''],
      ['a', 'Three.', 'lost', ''],
    ]);
  });

  test('says of a claim what the chronology says', () => {
    const [row] = rowsOf({
      line: '2005',
      id: 'a',
      title: 'Aid',
      summary: 'They signed.',
      categories: ['military', 'economic'],
      assessment: { verdict: 'partly', confidence: 'high', note: 'Of less.', references: ['second', 'lost'] },
      references: [{ source: 'article', stance: 'asserts' }],
    });
    expect(row).toEqual({
      id: 'a',
      date: '2005',
      dateInWords: 'some time in 2005',
      title: 'Aid',
      summary: 'They signed.',
      categories: 'Military, Economic',
      layer: 'claims',
      excerpt: 'They signed.',
      source: 'An article',
      section: '',
      verdict: en.verdicts.label('partly'),
      note: 'Of less.',
      references: 'The second; lost',
    });
  });

  test('has a row for an event without excerpts, too, and names what it refers to', () => {
    const references = [
      { source: 'second', stance: 'asserts' as const },
      { source: 'article', stance: 'asserts' as const },
    ];
    const [row, ...more] = rowsOf({ line: '-', layer: 'record', evidence: [], references });
    expect(more).toEqual([]);
    expect(row).toMatchObject({
      date: '',
      layer: 'record',
      excerpt: '',
      source: '',
      section: '',
      verdict: '',
      note: '',
      references: 'The second; An article',
    });
  });

  test('says of a claim that nobody looked up that it is not checked, and refers to nothing', () => {
    expect(rowsOf({ line: '2005' })[0]).toMatchObject({
      verdict: en.verdicts.label('not-checked'),
      references: '',
    });
  });

  test('names its columns as its rows do', () => {
    expect(Object.keys(rowsOf({ line: '2005' })[0] ?? {}).toSorted()).toEqual(DOSSIER_COLUMNS.toSorted());
  });
});
