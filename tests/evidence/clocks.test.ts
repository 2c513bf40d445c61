import { describe, expect, test } from 'vitest';
import { clocksOf } from '../../src/evidence/clocks';
import { frozenDataset } from '../frozen/frozen-dataset';
import { assessment, event, evidence, file, open, source, type Fields } from '../io/build';

/** A source of that day, named for an event of that date. */
function clocks(published: string | undefined, fields: Fields) {
  const sources = [source(published === undefined ? {} : { published })];
  return clocksOf(open(file({ sources, events: [event(fields)] })).dataset);
}

const named = (stance: string): Fields => ({ evidence: [], references: [{ source: 'article', stance }] });

describe('the law of clocks', () => {
  test.each([
    ['out the day before', '2007-03-21', '2007-03-22', 1],
    ['out on the day', '2007-03-22', '2007-03-22', 0],
    ['out while it went on', '2000-07-19', '2000-07-19/2000-07-20', 0],
    ['out in the year in which it was some time', '2005-01-01', '2005', 0],
    ['out the year before', '2004', '2005', 1],
    ['out some time after a bound', '[2017..]', '1950', 0],
    ['out some time before a bound', '[..1949]', '1950', 1],
    ['of unknown day', undefined, '2005', 0],
  ])('a source %s', (_, published, date, breaches) => {
    expect(clocks(published, { ...named('asserts'), date }).breaches).toHaveLength(breaches);
  });

  test.each(['asserts', 'reports', 'denies'])('holds for one that %s', (stance) => {
    expect(clocks('2004', { ...named(stance), date: '2005' })).toMatchObject({
      breaches: [{ kind: 'reference', of: 'signing', field: 'references[0]', source: 'article' }],
      announcements: [],
    });
  });

  test('lets one announce what comes, and tells of it', () => {
    expect(clocks('2004', { ...named('announces'), date: '2005' })).toMatchObject({
      breaches: [],
      announcements: [{ field: 'references[0]' }],
    });
  });

  test('holds for excerpts and for verdicts', () => {
    const fields = { evidence: [evidence()], assessment: assessment(), date: '2005' };
    const { breaches, compared } = clocks('2004', fields);
    expect(breaches.map(({ field }) => field)).toEqual(['evidence[0]', 'assessment.references[0]']);
    expect(compared).toEqual({ evidence: 1, reference: 0, verdict: 1, value: 0 });
  });

  test('holds for the values of a measure', () => {
    const values = ['2003', '2004', '2005'].map((date) => ({
      date,
      value: 1,
      modifier: 'about',
      source: 'article',
    }));
    const measures = [{ id: 'trade', label: 'Trade', unit: 'USD', values }];
    const sources = [source({ published: '2004' })];
    const { breaches } = clocksOf(open(file({ sources, measures, events: [] })).dataset);
    expect(breaches).toMatchObject([{ kind: 'value', of: 'trade', field: 'values[2]' }]);
  });

  test('asks nothing of the shelf', () => {
    expect(clocks('2004', { ...named('asserts'), date: null }).compared.reference).toBe(0);
  });
});

test('the frozen set breaks it in five of its 35 dated references and once in a verdict on its claims', () => {
  const { compared, breaches } = clocksOf(frozenDataset);
  expect(compared.reference).toBe(35);
  expect(breaches.map(({ kind, of, source: id }) => [kind, of, id])).toEqual([
    ['verdict', 'korean-war', 'S23'],
    ['reference', 'r15-commission-resumes', 'S12'],
    ['reference', 'r21-debt-law', 'S11'],
    ['reference', 'r32-partnership-treaty-in-force', 'S33'],
    ['reference', 'r33-troops-russia', 'S34'],
    ['reference', 'r34-troops-north-korea', 'S34'],
  ]);
  const ofClaims = frozenDataset.events.filter(({ layer }) => layer === 'claims');
  expect(clocksOf({ ...frozenDataset, events: ofClaims }).compared.verdict).toBe(22);
});
