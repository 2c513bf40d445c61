import { describe, expect, test } from 'vitest';
import type { Dataset, Measure } from '../../src/model/dataset';
import type { Assessment, Verdict } from '../../src/model/dataset-file';
import { dossierRows } from '../../src/export/dossier';
import { NO_FILTERS, type Filters } from '../../src/model/events/filter';
import { measureEntries } from '../../src/model/measure-points';
import { citedSources } from '../../src/evidence/source-excerpts';
import { buildTimelineData } from '../../src/state/timeline-data';
import { selectFiltered } from '../../src/state/selectors';
import { tableOf } from '../../src/model/events/event-table';
import { time } from '../dates/build';
import { en } from '../../src/words/en';
import { datasetOf, evidenceOf, type EventLine } from './build';

const judged = (verdict: Verdict): { assessment: Assessment } => ({
  assessment: { verdict, confidence: 'high', note: 'Looked up.', references: ['article'] },
});
const claim = (line: string, verdict: Verdict): EventLine => ({ line, ...judged(verdict) });
const recorded = (line: string): EventLine => ({ line, layer: 'record', evidence: [] });

const filtered = (lines: readonly EventLine[], filters: Partial<Filters>) =>
  selectFiltered(buildTimelineData(datasetOf(...lines)), { ...NO_FILTERS, ...filters }, null);

const lines = [
  claim('economic 2005', 'contradicted'),
  claim('military 1950', 'corroborated'),
  claim('economic -', 'contradicted'),
  recorded('economic 2012'),
  recorded('economic 1961'),
];

describe('the record layer', () => {
  test('is off at first', () => {
    expect(filtered(lines, {}).shownPositions()).toHaveLength(2);
    expect(filtered(lines, {}).record).toEqual({ shown: 0, certain: 0 });
  });

  test('changes no count of the claims when it is shown', () => {
    const without = filtered(lines, {});
    const beside = filtered(lines, { record: true });
    expect(beside.record.shown).toBe(2);
    expect(beside.claims).toEqual(without.claims);
    expect(beside.countByCategory).toEqual(without.countByCategory);
    expect(beside.countByVerdict).toEqual(without.countByVerdict);
  });

  test('has lanes of its own, so that showing it moves no claim', () => {
    const alone = buildTimelineData(datasetOf('2005', '2006'));
    const beside = buildTimelineData(datasetOf('2005', '2006', recorded('2005'), recorded('2006')));
    expect(beside.lanes.claims).toEqual(alone.lanes.claims);
    expect(beside.lanes.record[0]).toBe(2);
  });
});

describe('a filter by verdict', () => {
  test('leaves out dated claims and the shelf alike, and no record', () => {
    const found = filtered(lines, { hiddenVerdicts: ['contradicted'], record: true });
    expect([found.claims.shown, found.shelf.length, found.record.shown]).toEqual([1, 0, 2]);
  });

  test('keeps telling how many it would show', () => {
    const { countByVerdict } = filtered(lines, { hiddenVerdicts: ['contradicted'] });
    expect(countByVerdict.get('contradicted')).toBe(1);
  });

  test('takes a claim without an assessment for not checked', () => {
    expect(filtered(['2005'], { hiddenVerdicts: ['not-checked'] }).claims.shown).toBe(0);
  });
});

describe('the dossier', () => {
  test('has a row for each excerpt, and one for an event without any', () => {
    const dataset = datasetOf(
      { line: '2005', evidence: [evidenceOf({ exact: 'One.' }), evidenceOf({ exact: 'Two.' })] },
      recorded('2012'),
    );
    const rows = dossierRows(dataset, dataset.events, en);
    expect(rows.map(({ id, excerpt }) => [id, excerpt])).toEqual([
      ['e0', 'One.'],
      ['e0', 'Two.'],
      ['e1', ''],
    ]);
  });

  test('gives the verdict in words, with its note', () => {
    const dataset = datasetOf(claim('2005', 'not-found'));
    expect(dossierRows(dataset, dataset.events, en)[0]).toMatchObject({
      verdict: 'Not found',
      note: 'Looked up.',
    });
  });
});

const entriesOf = (dataset: Dataset, measure: Measure) =>
  measureEntries({ ...dataset, measures: [measure] }, tableOf(dataset))[0] ?? [];

describe('the values of a measure', () => {
  const measure = {
    id: 'trade',
    label: 'Trade',
    unit: 'USD',
    values: [
      { date: time('2010-01/2010-09'), value: 100_300_000, modifier: 'exactly', source: 'article' },
      { date: time('2000'), value: 46_000_000, modifier: 'about', source: 'article' },
    ],
  } as const;
  const quantity = {
    value: 500_000_000,
    unit: 'USD',
    modifier: 'more-than',
    of: 'trade',
    measure: 'trade',
  } as const;

  test('are in time order, the claims among them', () => {
    const entries = entriesOf(datasetOf({ line: '2005 throughout', quantities: [quantity] }), measure);
    expect(entries.map((entry) => [entry.claim, en.quantities.inWords(entry)])).toEqual([
      [false, 'about $46 million'],
      [true, 'more than $500 million'],
      [false, '$100.3 million'],
    ]);
  });

  test('leave out a quantity of another measure, and one of an event without a date', () => {
    const other = { ...quantity, measure: 'aid' };
    const dataset = datasetOf(
      { line: '2005', quantities: [other] },
      { line: 'military -', quantities: [quantity] },
    );
    expect(entriesOf(dataset, { ...measure, values: [] })).toEqual([]);
  });
});

const citedIn = (dataset: Dataset) => citedSources(dataset.sources, tableOf(dataset));

test('a source that is only named has no excerpts and is not among the cited', () => {
  expect(citedIn(datasetOf(recorded('2012')))).toEqual([]);
  expect(citedIn(datasetOf('2005', '2006'))[0]?.excerpts).toHaveLength(2);
});

test('the excerpts of a source come in the order of its text, and those of an unknown source nowhere', () => {
  const dataset = datasetOf(
    { line: '2005', evidence: [evidenceOf({ start: 30 }), evidenceOf({ source: 'lost' })] },
    { line: '2006', evidence: [evidenceOf({ start: 10 })] },
  );
  const [cited, ...others] = citedIn(dataset);
  expect(cited?.excerpts.map(({ event }) => event.id)).toEqual(['e1', 'e0']);
  expect(others).toEqual([]);
});
