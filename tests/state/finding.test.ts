import { describe, expect, test } from 'vitest';
import { frozenDataset } from '../frozen/frozen-dataset';
import type { Dataset } from '../../src/model/dataset';
import { findingOf, standfirstOf, type Finding, type Standfirst } from '../../src/state/finding';
import { buildTimelineData } from '../../src/state/timeline-data';
import { datasetOf, sourceOf, type EventLine } from '../model/build';

const find = (dataset: Dataset): readonly [Finding, Standfirst] => {
  const data = buildTimelineData(dataset);
  const finding = findingOf(data);
  return [finding, standfirstOf(data, finding)];
};

const assessed = (line: string, verdict: 'corroborated' | 'partly' | 'not-checked'): EventLine => ({
  line,
  assessment: { verdict, confidence: 'high', note: '', references: [] },
});

/** Events that nobody claims. */
const bare = (line: string): EventLine => ({ line, evidence: [] });

const cites = (source: string): EventLine => {
  const { evidence = [] } = datasetOf('2005').events[0] ?? {};
  return { line: '2005', evidence: evidence.map((words) => ({ ...words, source })) };
};

const record = (line: string): EventLine => ({ line, layer: 'record', evidence: [] });

const year = (from: number, to = from) => ({ start: Date.UTC(from, 0), end: Date.UTC(to + 1, 0) });

const authorsOf = (...authors: (string | undefined)[]) => {
  const sources = authors.map((author, i) =>
    sourceOf({ id: `s${i}`, ...(author === undefined ? {} : { author }) }),
  );
  const dataset = datasetOf(...sources.map(({ id }) => cites(id)));
  return find({ ...dataset, sources })[1].claimed?.authors;
};

describe('the finding', () => {
  test('of the first dataset are the verdicts on its dated claims, and two articles of one author', () => {
    expect(find(frozenDataset)).toEqual([
      {
        kind: 'verdicts',
        dated: true,
        counts: {
          corroborated: 1,
          partly: 2,
          contradicted: 2,
          'not-found': 2,
          disputed: 0,
          'not-checked': 0,
        },
      },
      {
        parties: ['North Korea', 'Russia'],
        claimed: {
          sources: ['article', 'article'],
          authors: ['Cassie Grissom'],
          extent: year(1950, 2017),
          isChecked: true,
        },
        undated: 13,
        busiest: null,
      },
    ]);
  });

  test('counts claims without a date only where none has one', () => {
    expect(find(datasetOf(assessed('-', 'partly'), '2005'))[0].kind).toBe('unchecked');
    const [finding, standfirst] = find(datasetOf(assessed('-', 'partly'), '-'));
    expect(finding).toMatchObject({
      kind: 'verdicts',
      dated: false,
      counts: { partly: 1, 'not-checked': 1 },
    });
    expect(standfirst).toMatchObject({ undated: 0, claimed: { extent: null } });
  });

  test('of claims that nobody checked names the sources that are cited, and no others', () => {
    const dataset = datasetOf('2005', '2007');
    const sources = [sourceOf({ kind: 'book' }), sourceOf({ id: 'other' })];
    expect(find({ ...dataset, sources })[0]).toEqual({
      kind: 'unchecked',
      dated: true,
      claims: 2,
      sources: ['book'],
    });
  });

  test('names authors only where each source says who wrote it', () => {
    expect(authorsOf('A', 'A')).toEqual(['A']);
    expect(authorsOf('A', 'B')).toEqual(['A', 'B']);
    expect(authorsOf('A', undefined)).toEqual([]);
  });

  test('of nothing is nothing, and of one event its date', () => {
    expect(find(datasetOf())[0]).toEqual({ kind: 'nothing' });
    expect(find(datasetOf(bare('2005-06-25')))[0]).toMatchObject({
      kind: 'one-event',
      time: { text: '2005-06-25' },
    });
    expect(find(datasetOf(bare('-')))[0]).toEqual({ kind: 'one-event', time: null, throughout: false });
  });

  test('of the record alone counts the record', () => {
    expect(find(datasetOf(record('1948'), record('economic 2025'), record('economic 2000')))[0]).toEqual({
      kind: 'events',
      events: 3,
      extent: year(1948, 2025),
      crowd: null,
      mostly: 'Economic',
    });
  });

  test.each([
    [
      'half of them in a category are not most',
      ['2001', '2003', 'economic 2005', 'economic 2009'],
      null,
      null,
    ],
    ['more than half are', ['2001', '2003', '2005', 'economic 2009'], null, 'Military'],
  ] as const)('%s', (_, lines, crowd, mostly) => {
    expect(find(datasetOf(...lines.map(bare)))[0]).toMatchObject({ crowd, mostly });
  });

  const day = { start: Date.UTC(2016, 6, 28), end: Date.UTC(2016, 6, 29) };
  const month = { start: Date.UTC(2016, 6), end: Date.UTC(2016, 7) };
  test.each([
    ['the day', ['2009', '2016-07-28', '2016-07-28'], { events: 2, extent: day }],
    ['else the month', ['2009', '2016-07-28', '2016-07-03'], { events: 2, extent: month }],
    ['else the year', ['2009', '2016-07', '2016'], { events: 2, extent: year(2016) }],
    ['not half', ['2009', '2010', '2016', '2016'], null],
    ['not all', ['2016', '2016-07', '2016'], null],
    ['nor what may lie outside', ['2009', '2016/2017', '2016'], null],
  ] as const)('crowds: %s that holds more than half', (_, lines, crowd) => {
    expect(find(datasetOf(...lines.map(bare)))[0]).toMatchObject({ crowd });
  });
});

const busiest = (...lines: readonly string[]) => find(datasetOf(...lines.map(bare)))[1].busiest;

describe('the busiest time', () => {
  test('is the month that holds the most, where most are known to the month', () => {
    const lines = [
      '1990-01',
      '1991-02-03',
      '1991-02-04',
      '1991-02-05',
      '1999-03',
      '2001-04',
      '2002-05',
      '2005',
    ];
    expect(busiest(...lines)).toEqual({
      events: 3,
      extent: { start: Date.UTC(1991, 1), end: Date.UTC(1991, 2) },
    });
  });

  test('is else the year, and is not told of two alike, of few, or of all', () => {
    expect(busiest('1990', '1991', '1991', '1991', '1995', '1996', '1997')).toEqual({
      events: 3,
      extent: year(1991),
    });
    expect(busiest('1990', '1990', '1990', '1991', '1991', '1991')).toBeNull();
    expect(busiest('1990', '1991', '1991', '1995')).toBeNull();
    expect(busiest('1991', '1991', '1991', '1991')).toBeNull();
  });
});
