import { describe, expect, test } from 'vitest';
import { clocksOf } from '../../src/evidence/clocks';
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

/** The entry from which a document was split off: S11a and S11b were S11. */
const entryOf = (id: string): string => id.replace(/[a-d]$/u, '');

describe('the record', () => {
  test('has fifty-three events in time order, with sources and nothing quoted', () => {
    expect(record).toHaveLength(53);
    for (const event of record) {
      expect(event).toMatchObject({ layer: 'record', dateBasis: 'source', evidence: [] });
      expect(sourcesOf(event).length).toBeGreaterThan(0);
      expect(event.summary).not.toBe('');
    }
    const starts = record.map(({ time }) => time?.extent.possible.start ?? 0);
    expect(starts).toEqual(starts.toSorted((x, y) => x - y));
  });

  test.each([
    ['military', 14],
    ['economic', 17],
    ['diplomatic', 22],
  ])('has of %s events %i', (category, count) => {
    expect(record.filter(({ categories: [primary] }) => primary === category)).toHaveLength(count);
  });

  test('has a second category where the subject asks for it, by the definitions of the set', () => {
    const second = record.filter(({ categories }) => categories.length > 1);
    expect(second.map(({ id }) => id.slice(0, 3))).toEqual([
      'r02',
      'r06',
      'r36',
      'r07',
      'r39',
      'r24',
      'r45',
      'r30',
      'r32',
    ]);
    for (const id of ['r04-dubna-institute', 'r05-nuclear-energy-agreement'])
      expect(eventOf(id).categories).toEqual(['economic']);
    for (const id of ['r07-alliance-treaty-end', 'r32-partnership-treaty-in-force'])
      expect(eventOf(id).categories[0]).toBe('military');
    expect(eventOf('support-in-syria').categories).toEqual(['military', 'economic']);
  });

  test.each([
    ['r01-diplomatic-relations', '1948-10-12', ['S35', 'S23b']],
    ['r03-korean-war', '1950-06-25/1953-07-27', ['S30a', 'S30b', 'S30c']],
    ['r04-dubna-institute', '1956-03-26', ['S102', 'S101', 'S37b', 'S37a']],
    ['r16-debt-agreement', '2012-09-17', ['S09', 'S10']],
    ['r21-debt-law', '2014-05-05', ['S11b']],
    ['r34-troops-north-korea', '2025-04-28', ['S34d', 'S94']],
  ])('has %s dated %s, by %j', (id, date, sources) => {
    expect(eventOf(id).date).toBe(date);
    expect(sourcesOf(eventOf(id))).toEqual(sources);
  });

  test.each([
    ['1984-05', 'r35-kim-il-sung-in-moscow'],
    ['[1985-12-24..1985-12-28]', 'r36-nuclear-plant-agreement'],
    ['2001-04-27', 'r37-arms-industry-accords'],
    ['2006-10-14', 'r38-resolution-1718'],
    ['2011-08-24', 'r39-ulan-ude-summit'],
    ['2012-01-30', 'r40-illegal-fishing-agreement'],
    ['2014-03-27', 'r41-crimea-vote'],
    ['2015-04-27', 'r42-seventh-commission'],
    ['2022-03-02', 'r43-ukraine-vote'],
    ['2022-05-26', 'r44-sanctions-veto'],
    ['2023-07-25/2023-07-27', 'r45-shoigu-in-pyongyang'],
    ['2024-03-28', 'r46-panel-veto'],
    ['2024-10-08/2024-10-13', 'r47-first-troops'],
    ['2025-04-30', 'r48-tumen-bridge'],
    ['2025-05-29', 'r49-monitoring-report'],
    ['2025-06-17', 'r50-sappers-for-kursk'],
    ['2025-07-12', 'r51-lavrov-in-wonsan'],
    ['2025-08-14', 'r52-liberation-day-speech'],
    ['2025-09-03', 'r53-beijing-meeting'],
  ])('has of the second comparison what happened %s: %s', (date, id) => {
    expect(eventOf(id).date).toBe(date);
  });

  test('the end of the alliance is told by its term; what is in dispute is the notice', () => {
    const { date, dateNote, assessment } = eventOf('r07-alliance-treaty-end');
    expect(date).toBe('1996');
    expect(dateNote).toMatch(/10 September 1996.*notice/);
    expect(assessment?.note).toContain('no formal notice');
    expect(sourceOf('S81').title).toContain('no notice');
  });

  test('titles are without the date, and short ones fit a label', () => {
    for (const { title, shortTitle } of record) {
      expect(title).not.toMatch(/\b(19|20)\d\d\b/);
      expect((shortTitle ?? title).length).toBeLessThanOrEqual(30);
    }
  });

  test.each([
    ['r15-commission-resumes', [8.8e9], 'about'],
    ['r16-debt-agreement', [10.96e9, 1.09e9], 'exactly'],
    ['r19-rouble-protocol', [1e9], 'about'],
    ['r23-pobeda-project', [25e9, 3500], 'about'],
  ])('%s has its amounts, and plans are about', (id, values, modifier) => {
    expect(eventOf(id).quantities?.map(({ value }) => value)).toEqual(values);
    for (const quantity of eventOf(id).quantities ?? []) expect(quantity).toMatchObject({ modifier });
  });

  test('three are disputed: the end of the alliance, the arms for Wagner, the monitoring report', () => {
    const judged = record.filter(({ assessment }) => assessment);
    expect(judged.map(({ id, assessment }) => [id, assessment?.verdict])).toEqual([
      ['r07-alliance-treaty-end', 'disputed'],
      ['r28-wagner-arms', 'disputed'],
      ['r49-monitoring-report', 'disputed'],
    ]);
  });

  test('a claim of one side stands beside the denial of the others', () => {
    expect(eventOf('r28-wagner-arms').references).toEqual([
      { source: 'S48a', stance: 'asserts', speaker: 'United States' },
      { source: 'S48b', stance: 'asserts', speaker: 'United States' },
      { source: 'S48c', stance: 'denies', speaker: 'Wagner Group' },
      { source: 'S48c', stance: 'denies', speaker: 'North Korea' },
    ]);
  });

  test('who gave a number says it, and NATO gave none', () => {
    const { summary, references } = eventOf('r31-troops-nato');
    expect(summary).toContain('named no number');
    expect(references?.map(({ speaker }) => speaker)).toEqual([
      'NATO',
      'Pentagon',
      'United States, South Korea and Ukraine',
    ]);
  });

  test('a source whose day differs is among the references', () => {
    expect(sourcesOf(eventOf('r10-putin-in-pyongyang'))).toContain('S26c');
    expect(sourcesOf(eventOf('r12-moscow-declaration'))).toContain('S35');
  });

  test('before 26 December 1991 it speaks of the Soviet Union, not of Russia', () => {
    const soviet = record.filter(({ time }) => (time?.extent.possible.start ?? 0) < Date.UTC(1991, 0, 1));
    expect(soviet).toHaveLength(9);
    for (const { title, summary } of soviet) {
      expect(title + summary).not.toMatch(/Russia/);
      expect(title).toMatch(/Soviet|Dubna/);
    }
  });
});

describe('the verdicts', () => {
  test('on the seven dated claims are one corroborated, two partly, one contradicted, three not found', () => {
    const dated = claims.filter(({ date }) => date !== null);
    expect(dated.map(({ id, assessment }) => [id, assessment?.verdict, assessment?.confidence])).toEqual([
      ['korean-war', 'corroborated', 'high'],
      ['trade-2000', 'partly', 'high'],
      ['aid-agreement-2005', 'not-found', 'high'],
      ['normalization-talks-2007', 'not-found', 'medium'],
      ['trade-deal-2013', 'not-found', 'medium'],
      ['trade-deal-2015', 'partly', 'medium'],
      ['trade-2017', 'contradicted', 'high'],
    ]);
  });

  test.each([
    ['the shelf', claims.filter(({ date }) => date === null), [3, 6, 0, 4, 0]],
    ['what is left out', leftOut, [4, 14, 5, 2, 2]],
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
      for (const id of assessment?.references ?? []) expect(id).toMatch(/^[ST]\d{2,3}[a-d]?$/u);
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

  test('contradict no opinion', () => {
    const opinions = leftOut.filter(({ kind }) => kind === 'opinion');
    expect(opinions.map(({ assessment }) => assessment?.verdict)).not.toContain('contradicted');
  });
});

describe('the sources', () => {
  const ofRecord = dataset.sources.slice(2);

  test('are one document each: no title names two days', () => {
    expect(ofRecord).toHaveLength(159);
    const days =
      /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}/gu;
    // A text is named by its own day; a second one may be that of which it tells.
    const several = ofRecord.filter(({ title }) => (title.match(days) ?? []).length > 1);
    expect(several).toEqual([]);
    expect(ofRecord.filter(({ title }) => title.includes(';'))).toEqual([]);
  });

  test('have an address of their own, where they have one', () => {
    const urls = ofRecord.flatMap(({ url, alsoAt = [] }) => [...(url === undefined ? [] : [url]), ...alsoAt]);
    expect(new Set(urls).size).toBe(urls.length);
  });

  test('say whose word they are, and where they were read if anywhere', () => {
    for (const { id, origin, url, readAs, reliability } of ofRecord) {
      expect([id, origin, reliability?.grade]).not.toContain(undefined);
      expect([id, readAs === undefined]).toEqual([id, url === undefined]);
    }
  });

  test('have a day, or the bound that their text gives, all but two', () => {
    const undated = ofRecord.filter(({ published }) => published === undefined);
    expect(undated.map(({ id }) => id)).toEqual(['S30d', 'S102']);
  });

  test('are graded so that the grades tell them apart', () => {
    const count = (grade: string): number =>
      ofRecord.filter(({ reliability }) => reliability?.grade === grade).length;
    expect(['high', 'medium', 'low'].map(count)).toEqual([92, 55, 12]);
    const mirrors = ofRecord.filter(({ origin, readAs }) => origin === 'aggregator' && readAs === 'copy');
    expect(mirrors.filter(({ reliability }) => reliability?.grade === 'high')).toEqual([]);
  });

  test('are of no network of disinformation, and of no proxy', () => {
    const urls = ofRecord.flatMap(({ url = '', alsoAt = [], archived = '' }) => [url, archived, ...alsoAt]);
    expect(urls.filter((url) => /news-pravda\.com|p\.rst\.im|rinf\.com/.test(url))).toEqual([]);
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

  test('are none older than what they tell of, unless they announce it', () => {
    const { breaches, announcements } = clocksOf(dataset);
    expect(breaches).toEqual([]);
    expect(announcements).toMatchObject([{ of: 'r15-commission-resumes', source: 'S12' }]);
  });
});

/** The event that was written from a fact: R04 became r04-dubna-institute. */
const ofFact = (id: string): DyadEvent =>
  record.find((event) => event.id.startsWith(`r${id.slice(1)}-`)) ?? eventOf(id);

const withoutScheme = (address: string): string => address.replace(/^https?:/u, '');

/** Where a second look found another day or subject than the facts that were handed over. */
const CORRECTED_DATES: Readonly<Record<string, string>> = { R04: '1956-03-26', R07: '1996' };
const CORRECTED_CATEGORIES: Readonly<Record<string, string>> = {
  R04: 'economic',
  R05: 'economic',
  R07: 'military',
  R32: 'military',
};
/** What was replaced: Yonhap’s page on the year of friendship is T04, the encyclopedia S23b. */
const REPLACED: Readonly<Record<string, string>> = { S22: 'T04' };

describe.skipIf(!hasRecordFiles)('beside the facts that it was written from', () => {
  test('the record has their dates, categories and sources, but for what was corrected', () => {
    for (const { id, edtf, category, sources } of eventsFile().events) {
      const event = ofFact(id);
      expect([id, event.date]).toEqual([id, CORRECTED_DATES[id] ?? edtf]);
      expect([id, event.categories[0]]).toEqual([id, CORRECTED_CATEGORIES[id] ?? category]);
      const ours = new Set(sourcesOf(event).map(entryOf));
      expect([
        id,
        sources.filter((source) => !ours.has(source) && !ours.has(REPLACED[source] ?? '')),
      ]).toEqual([id, []]);
    }
  });

  test('the sources have their addresses, but for what was replaced', () => {
    const urls = new Set(
      dataset.sources.flatMap(({ url = '', alsoAt = [] }) => [url, ...alsoAt].map(withoutScheme)),
    );
    const gone = eventsFile()
      .sources.flatMap(({ addresses }) => addresses)
      .filter((address) => address.startsWith('http') && !urls.has(withoutScheme(address)));
    expect(gone.map((address) => new URL(address).hostname)).toEqual([
      'p.rst.im',
      'dprk.news-pravda.com',
      'theatlasnews.co',
    ]);
  });

  test('each undated act and each statement left out stands in its place, and none is missing', () => {
    const judged = [
      ...claims.map((event) => ({
        source: event.evidence[0]?.source ?? '',
        start: event.evidence[0]?.start ?? 0,
        assessment: event.date === null ? event.assessment : undefined,
      })),
      ...leftOut,
    ];
    const { undated } = verdictsFile();
    for (const { article, begins } of undated) {
      const text = sharedText(`articles/${article}`);
      expect(
        judged.filter(
          ({ source, start, assessment }) =>
            assessment && source === article && text.startsWith(begins, start),
        ),
      ).not.toEqual([]);
    }
    // Three statements on arms were found later.
    expect(judged.filter(({ assessment }) => assessment)).toHaveLength(undated.length + 3);
  });
});
