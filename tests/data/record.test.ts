import { describe, expect, test } from 'vitest';
import type { DyadEvent, Source } from '../../src/model/dataset';
import {
  claims,
  dataset,
  eventsFile,
  hasRecordFiles,
  leftOut,
  record,
  sharedText,
  verdictsFile,
} from './record-files';

function eventOf(id: string): DyadEvent {
  const event = dataset.events.find((one) => one.id === id);
  if (!event) throw new Error(`no event ${id}`);
  return event;
}

function sourceOf(id: string): Source {
  const source = dataset.sources.find((one) => one.id === id);
  if (!source) throw new Error(`no source ${id}`);
  return source;
}

const sourcesOf = ({ references = [] }: DyadEvent): readonly string[] => [
  ...new Set(references.map(({ source }) => source)),
];

describe('the record', () => {
  test('has thirty-four events, in one category each, with sources and nothing quoted', () => {
    expect(record).toHaveLength(34);
    for (const event of record) {
      expect(event).toMatchObject({ layer: 'record', dateBasis: 'source', evidence: [] });
      expect(event.categories).toHaveLength(1);
      expect(sourcesOf(event).length).toBeGreaterThan(0);
      expect(event.summary).not.toBe('');
    }
  });

  test.each([
    ['military', 9],
    ['economic', 11],
    ['diplomatic', 14],
  ])('has of %s events %i', (category, count) => {
    expect(record.filter(({ categories: [primary] }) => primary === category)).toHaveLength(count);
  });

  test.each([
    ['r01-diplomatic-relations', '1948-10-12', 'diplomatic', ['S35']],
    ['r03-korean-war', '1950-06-25/1953-07-27', 'military', ['S30']],
    ['r07-alliance-treaty-end', '[1995-09-07,1996]', 'diplomatic', ['S25', 'S26']],
    ['r16-debt-agreement', '2012-09-17', 'economic', ['S09', 'S10']],
    ['r24-year-of-friendship', '2015', 'diplomatic', ['S22']],
    ['r34-troops-north-korea', '2025-04-28', 'military', ['S34']],
  ])('has %s dated %s, %s, by %j', (id, date, category, sources) => {
    expect(eventOf(id)).toMatchObject({ date, categories: [category] });
    expect(sourcesOf(eventOf(id))).toEqual(sources);
  });

  test('titles are without the date, and short ones fit a label', () => {
    for (const { title, shortTitle } of record) {
      expect(title).not.toMatch(/\b(19|20)\d\d\b/);
      expect((shortTitle ?? title).length).toBeLessThanOrEqual(30);
    }
  });

  test.each([
    ['r15-commission-resumes', [8.8e9], 'USD'],
    ['r16-debt-agreement', [10.96e9, 1.09e9], 'USD'],
    ['r19-rouble-protocol', [1e9], 'USD'],
  ])('%s has its amounts', (id, values, unit) => {
    expect(eventOf(id).quantities?.map(({ value }) => value)).toEqual(values);
    for (const quantity of eventOf(id).quantities ?? [])
      expect(quantity).toMatchObject({ unit, modifier: 'exactly' });
  });

  test('only the end of the alliance and the arms for Wagner are disputed; nothing else is judged', () => {
    const judged = record.filter(({ assessment }) => assessment);
    expect(judged.map(({ id, assessment }) => [id, assessment?.verdict])).toEqual([
      ['r07-alliance-treaty-end', 'disputed'],
      ['r28-wagner-arms', 'disputed'],
    ]);
  });

  test('a claim of one side stands beside the denial of the others', () => {
    expect(eventOf('r28-wagner-arms').references).toEqual([
      { source: 'S48', stance: 'asserts', speaker: 'United States' },
      { source: 'S48', stance: 'denies', speaker: 'Wagner Group' },
      { source: 'S48', stance: 'denies', speaker: 'North Korea' },
    ]);
  });

  test('before 26 December 1991 it speaks of the Soviet Union, not of Russia', () => {
    const soviet = record.filter(({ date }) => (date ?? '') < '1991');
    expect(soviet).toHaveLength(7);
    for (const { title, summary } of soviet) {
      expect(title + summary).not.toMatch(/Russia/);
      expect(title).toMatch(/Soviet|Dubna/);
    }
  });
});

describe('the verdicts', () => {
  test('on the seven dated claims are one corroborated, two partly, two contradicted, two not found', () => {
    const dated = claims.filter(({ date }) => date !== null);
    expect(dated.map(({ id, assessment }) => [id, assessment?.verdict])).toEqual([
      ['korean-war', 'corroborated'],
      ['trade-2000', 'partly'],
      ['aid-agreement-2005', 'contradicted'],
      ['normalization-talks-2007', 'not-found'],
      ['trade-deal-2013', 'not-found'],
      ['trade-deal-2015', 'partly'],
      ['trade-2017', 'contradicted'],
    ]);
  });

  test.each([
    ['the shelf', claims.filter(({ date }) => date === null), [3, 5, 0, 5, 0]],
    ['what is left out', leftOut, [5, 11, 5, 2, 1]],
  ])('on %s are as many of each kind', (_, judged, counts) => {
    const verdicts = judged.map(({ assessment }) => assessment?.verdict);
    const kinds = ['corroborated', 'partly', 'contradicted', 'not-found', 'disputed'];
    expect(kinds.map((kind) => verdicts.filter((verdict) => verdict === kind).length)).toEqual(counts);
    expect(verdicts).toHaveLength(counts.reduce((sum, count) => sum + count));
  });

  test('each have a note, sources, and events of the record where they name any', () => {
    const recorded = new Set(record.map(({ id }) => id));
    for (const { assessment } of [...claims, ...leftOut]) {
      expect(assessment?.note).toMatch(/^\p{Lu}.{20,}\.$/u);
      expect(assessment?.references.length).toBeGreaterThan(0);
      for (const id of assessment?.references ?? []) expect(id).toMatch(/^S\d\d$/);
      for (const id of assessment?.instead ?? []) expect(recorded).toContain(id);
    }
  });

  test('on the aid agreement points to the debt: the agreement, its ratification and the law', () => {
    expect(eventOf('aid-agreement-2005').assessment?.instead?.map((id) => eventOf(id).date)).toEqual([
      '2012-09-17',
      '2014-04-18',
      '2014-05-05',
    ]);
  });

  test('that nothing was found are of medium confidence, on the shelf and among what is left out', () => {
    const undated = [...claims.filter(({ date }) => date === null), ...leftOut];
    const notFound = undated.filter(({ assessment }) => assessment?.verdict === 'not-found');
    expect(new Set(notFound.map(({ assessment }) => assessment?.confidence))).toEqual(new Set(['medium']));
  });
});

const numbered = (letter: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${letter}${String(index + 1).padStart(2, '0')}`);

describe('the sources', () => {
  test('are the two articles, fifty-one of the record, and eight of trade figures alone', () => {
    expect(dataset.sources.slice(2).map(({ id }) => id)).toEqual([...numbered('S', 51), ...numbered('T', 8)]);
  });

  test('of the record are graded; all but a data file have an address', () => {
    const ofRecord = dataset.sources.filter(({ id }) => id.startsWith('S'));
    expect(ofRecord.filter(({ reliability }) => !reliability)).toEqual([]);
    expect(ofRecord.filter(({ url }) => url === undefined).map(({ id }) => id)).toEqual(['S07']);
    expect(sourceOf('S07').title).toContain('Correlates of War');
  });

  test('are all used: by an event, a verdict or a value', () => {
    const used = new Set([
      ...dataset.events.flatMap((event) => [
        ...event.evidence.map(({ source }) => source),
        ...sourcesOf(event),
        ...(event.assessment?.references ?? []),
      ]),
      ...leftOut.flatMap(({ assessment }) => assessment?.references ?? []),
      ...dataset.measures.flatMap(({ values }) => values.map(({ source }) => source)),
    ]);
    expect(dataset.sources.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  });
});

describe.skipIf(!hasRecordFiles)('beside the facts that it was written from', () => {
  test('the record has their dates, categories and sources', () => {
    const { events } = eventsFile();
    expect(record.map(({ date }) => date)).toEqual(events.map(({ edtf }) => edtf));
    expect(record.map(({ categories }) => categories)).toEqual(events.map(({ category }) => [category]));
    expect(record.map(sourcesOf)).toEqual(events.map(({ sources }) => sources));
  });

  test('the sources have their addresses and grades', () => {
    for (const { id, addresses, reliability } of eventsFile().sources) {
      const { url, alsoAt = [], reliability: ours } = sourceOf(id);
      const links = addresses.filter((address) => address.startsWith('http'));
      expect(url === undefined ? [] : [url, ...alsoAt]).toEqual(links);
      expect(ours?.grade).toBe(/^\w+/.exec(reliability)?.[0]);
    }
  });

  test('the dated claims have their verdicts, confidence and sources', () => {
    // There the trade of 2017 stands beside that of 2000, here in time order.
    const inTheirOrder = [
      'korean-war',
      'trade-2000',
      'trade-2017',
      'aid-agreement-2005',
      'normalization-talks-2007',
      'trade-deal-2013',
      'trade-deal-2015',
    ];
    const ours = inTheirOrder.map((id) => eventOf(id).assessment);
    const { dated } = verdictsFile();
    expect(ours.map((assessment) => assessment?.references)).toEqual(dated.map(({ sources }) => sources));
    expect(ours.map((assessment) => assessment?.verdict)).toEqual(
      dated.map(({ verdict }) => verdictIn(verdict)),
    );
    expect(ours.map((assessment) => assessment?.confidence)).toEqual(
      dated.map(({ confidence }) => /^\w+/.exec(confidence)?.[0]),
    );
  });

  test('each undated act and each statement left out has its verdict and its sources, and none is missing', () => {
    const judged = [
      ...claims.map((event) => ({
        source: event.evidence[0]?.source ?? '',
        start: event.evidence[0]?.start ?? 0,
        kind: 'act',
        assessment: event.date === null ? event.assessment : undefined,
      })),
      ...leftOut,
    ];
    const { undated } = verdictsFile();
    for (const { article, begins, verdict, sources, kind } of undated) {
      const text = sharedText(`articles/${article}`);
      const found = judged.filter(
        ({ source, start, assessment }) => assessment && source === article && text.startsWith(begins, start),
      );
      expect(found).toMatchObject([
        { kind: KINDS[kind] ?? 'act', assessment: { verdict: verdictIn(verdict), references: sources } },
      ]);
    }
    expect(judged.filter(({ assessment }) => assessment)).toHaveLength(undated.length);
  });
});

/** Their kinds of statements that are no act. */
const KINDS: Readonly<Record<string, string>> = { state: 'state', assessment: 'opinion' };

/** The verdict in a sentence that begins with it: "contradicted / not found" is contradicted. */
function verdictIn(words: string): string {
  const [verdict = ''] = /^(corroborated|partly|contradicted|not found|disputed)/.exec(words) ?? [];
  return verdict.replace(' ', '-');
}
