import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { dataPackage } from '../../src/export/data-package';
import type { Dataset } from '../../src/model/dataset';
import { frozenDataset } from '../frozen/frozen-dataset';
import { datasetOf, evidenceOf, sourceOf } from '../model/build';
import { packageFaults } from './package-faults';

const files = dataPackage(frozenDataset, {
  maintainer: 'Dyad maintainers',
  homepage: 'https://dyad.example/',
});
const descriptor = (of = files) => JSON.parse(of.get('datapackage.json') ?? '') as Record<string, unknown>;
const rowsOf = (name: string, of = files) => csvParse((of.get(name) ?? '').slice(1));

/** Texts that a spreadsheet would compute, and signs of CSV, where a dataset may have any text. */
const hostile: Dataset = {
  ...datasetOf({
    line: '-',
    id: '=1+1',
    title: '+"a",\r\nb',
    categories: ['@c'],
    evidence: [evidenceOf({ source: '-s', exact: '=HYPERLINK("http://example.org")', carrying: ['=', ','] })],
    assessment: {
      verdict: 'partly',
      confidence: 'low',
      note: '',
      references: ['-s'],
      instead: ['=1+1'],
      against: { event: '=1+1', quantity: 0 },
    },
  }),
  categories: [{ id: '@c', label: 'C', definition: '=' }],
  sources: [
    sourceOf({
      id: '-s',
      leftOut: [
        {
          section: null,
          start: 3,
          end: 9,
          kind: 'state',
          assessment: { verdict: 'disputed', confidence: 'high', note: 'N', references: [] },
        },
      ],
    }),
  ],
};

describe('a dataset as a data package', () => {
  it('keeps to the standard', () => {
    expect(packageFaults(files)).toEqual([]);
    expect(packageFaults(dataPackage(datasetOf()))).toEqual([]);
  });

  it('keeps to it whatever its texts are', () => {
    expect(packageFaults(dataPackage(hostile))).toEqual([]);
  });

  it('is a descriptor and a file for each table', () => {
    expect([...files.keys()]).toEqual([
      'datapackage.json',
      'events.csv',
      'evidence.csv',
      'assessments.csv',
      'sources.csv',
      'categories.csv',
    ]);
    expect(descriptor()).toMatchObject({
      name: 'north-korea-russia',
      homepage: 'https://dyad.example/',
      contributors: [{ title: 'Dyad maintainers', organization: 'Dyad maintainers', roles: ['creator'] }],
    });
  });

  it('names nobody where nobody is known, and no address', () => {
    const bare = descriptor(dataPackage(frozenDataset));
    expect(bare).not.toHaveProperty('contributors');
    expect(bare).not.toHaveProperty('homepage');
  });

  it('has every event, excerpt, reference, verdict and source', () => {
    const { events, sources } = frozenDataset;
    expect(rowsOf('events.csv')).toHaveLength(events.length);
    const evidence = rowsOf('evidence.csv');
    expect(evidence.filter(({ kind }) => kind === 'excerpt').map(({ exact }) => exact)).toEqual(
      events.flatMap((event) => event.evidence.map(({ exact }) => exact)),
    );
    expect(evidence.filter(({ kind }) => kind === 'reference')).toHaveLength(
      events.flatMap(({ references = [] }) => references).length,
    );
    const assessed = [...events, ...sources.flatMap(({ leftOut = [] }) => leftOut)];
    expect(rowsOf('assessments.csv').map(({ verdict }) => verdict)).toEqual(
      assessed.flatMap(({ assessment }) => assessment?.verdict ?? []),
    );
    expect(rowsOf('sources.csv').map(({ id }) => id)).toEqual(sources.map(({ id }) => id));
  });

  it('leaves dates as they are written, and cells empty where there is nothing', () => {
    const [first] = rowsOf('events.csv', dataPackage(datasetOf({ line: '2005~/2007' })));
    expect(first).toMatchObject({ date: '2005~/2007', dateNote: '', throughout: 'false' });
  });

  it('tells a statement that is no event by its place', () => {
    const [ofEvent, ofStatement] = rowsOf('assessments.csv', dataPackage(hostile));
    expect(ofEvent).toMatchObject({ number: '0', event: "'=1+1", source: '', againstQuantity: '0' });
    expect(ofStatement).toMatchObject({ number: '1', event: '', source: "'-s", start: '3', end: '9' });
  });

  it('lets no spreadsheet compute a cell', () => {
    const cells = [...dataPackage(hostile)]
      .filter(([name]) => name.endsWith('.csv'))
      .flatMap(([name]) => rowsOf(name, dataPackage(hostile)).flatMap((row) => Object.values(row)));
    expect(cells.filter((cell) => /^[=+\-@]/u.test(cell))).toEqual([]);
    expect(cells).toContain('\'=HYPERLINK("http://example.org")');
  });
});

/** What the check finds in a package, once a text in one of its files is another. */
const broken = (file: string, from: RegExp | string, to: string): readonly string[] => {
  const text = files.get(file) ?? '';
  expect(text).not.toBe(text.replace(from, to));
  return packageFaults(new Map([...files, [file, text.replace(from, to)]]));
};

describe('the check of packages', () => {
  it.each([
    ['datapackage.json', /"name": "events"/u, '"name": "The events"', 'The events: is no name'],
    ['datapackage.json', '"path": "events.csv"', '"path": "../events.csv"', 'events: the path is not below'],
    ['datapackage.json', '"type": "integer"', '"type": "int"', 'evidence.number: there is no type int'],
    ['datapackage.json', '"minimum"', '"least"', 'evidence.number: there is no constraint least'],
    [
      'datapackage.json',
      '"resource": "sources"',
      '"resource": "source"',
      'evidence.source: refers to nothing',
    ],
    ['datapackage.json', '"name": "dateBasis"', '"name": "basis"', 'events: the heading is not the fields'],
    ['events.csv', /(?<=\n)korean-war/u, 'war', 'evidence.event: "korean-war" is the key of no row'],
    ['events.csv', /(?<=\n)korean-war/u, 'trade-2000', 'events: two rows have one primary key'],
    ['events.csv', ',outside,', ',guessed,', 'events.dateBasis: "guessed" breaks enum'],
    ['events.csv', ',false,', ',no,', 'events.throughout: "no" is no boolean'],
    ['events.csv', ',false,', ',,', 'events.throughout: "" breaks required'],
  ])('finds in %s what is wrong where %s is %s', (file, from, to, fault) => {
    expect(broken(file, from, to).join('\n')).toContain(fault);
  });
});
