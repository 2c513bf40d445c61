import { describe, expect, it } from 'vitest';
import { frozenFile } from '../frozen/frozen-dataset';
import { jsonLd, type JsonLdOptions } from '../../src/export/json-ld';
import type { Assessment, DatasetFile, EventRecord, SourceRecord } from '../../src/model/dataset-file';
import { verdicts } from '../../src/words/en/verdicts';
import { evidenceOf } from '../model/build';

interface Described {
  readonly creator?: object;
  readonly hasPart: readonly {
    readonly identifier: string;
    readonly startDate?: string;
    readonly endDate?: string;
    readonly review?: object;
  }[];
}

const options = { data: 'data/north-korea-russia.json', verdicts };
const described = jsonLd(frozenFile, options) as Described;
const event = (id: string) => described.hasPart.find(({ identifier }) => identifier === id);

describe('jsonLd', () => {
  it('tells of a claim as one, with where it stands and without a date', () => {
    expect(event('aid-agreement-2005')).toMatchObject({
      '@type': 'Claim',
      appearance: [{ '@type': 'CreativeWork', name: 'Does North Korea Support Putin' }],
    });
    expect(event('aid-agreement-2005')).not.toHaveProperty('startDate');
    expect(event('r16-debt-agreement')).toHaveProperty('@type', 'Event');
  });

  it('gives each its own link, where the record is shown for what is on it', () => {
    const { hasPart } = jsonLd(frozenFile, { ...options, page: './' }) as Described;
    expect(hasPart.find(({ identifier }) => identifier === 'r03-korean-war')).toHaveProperty(
      'url',
      './?record=on&event=r03-korean-war',
    );
    expect(hasPart[0]).toHaveProperty('url', `./?event=${hasPart[0]?.identifier}`);
  });

  it('tells of every event of the set', () => {
    expect(described.hasPart).toHaveLength(frozenFile.events.length);
  });

  it('gives dates as precise as they are', () => {
    expect(event('r24-year-of-friendship')).toMatchObject({ startDate: '2015', endDate: '2015' });
    expect(event('r03-korean-war')).toMatchObject({ startDate: '1950-06-25', endDate: '1953-07-27' });
  });

  it('gives no date to an event whose date is none of ISO 8601', () => {
    expect(event('r07-alliance-treaty-end')).not.toHaveProperty('startDate');
  });

  it('tells of a dataset and its sources in the words of schema.org, and leaves out what is not known', () => {
    const small: DatasetFile = {
      format: 'dyad-dataset',
      version: 1,
      id: 'a-b',
      title: 'A and B',
      description: 'Of two states.',
      language: 'ko',
      parties: [
        { id: 'a', name: 'A' },
        { id: 'b', name: 'B' },
      ],
      categories: [
        { id: 'military', label: 'Military', definition: '' },
        { id: 'economic', label: 'Economic', definition: '' },
      ],
      sources: [
        { id: 'one', title: 'One', author: 'Ada L', familyName: 'L', url: 'https://example.org/1' },
        {
          id: 'two',
          title: 'Two',
          author: 'Bank of Korea',
          published: '[2017..]',
          archived: 'https://archive.example/2',
        },
        { id: 'three', title: 'Three', published: '2019-04-25' },
      ],
      measures: [{ id: 'trade', label: 'Trade', unit: 'USD', values: [] }],
      events: ['1950-06/1953-07-27', '1950~/1953', '-0043-03-15', '1950/19XX', null].map((date, index) => ({
        id: `e${index}`,
        title: 'T',
        summary: 'S',
        date,
        dateBasis: 'source',
        categories: ['economic', 'lost'],
        layer: 'record',
        evidence: [],
      })),
    };
    const common = { '@type': 'Event', name: 'T', description: 'S', keywords: ['Economic', 'lost'] };
    expect(jsonLd(small, { data: 'data/a-b.json', verdicts })).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      name: 'A and B',
      description: 'Of two states.',
      inLanguage: 'ko',
      about: [
        { '@type': 'Country', name: 'A' },
        { '@type': 'Country', name: 'B' },
      ],
      variableMeasured: ['Trade'],
      distribution: [
        { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: 'data/a-b.json' },
      ],
      citation: [
        {
          '@type': 'CreativeWork',
          name: 'One',
          author: { '@type': 'Person', name: 'Ada L', familyName: 'L', givenName: 'Ada' },
          url: 'https://example.org/1',
        },
        {
          '@type': 'CreativeWork',
          name: 'Two',
          author: 'Bank of Korea',
          archivedAt: 'https://archive.example/2',
        },
        { '@type': 'CreativeWork', name: 'Three', datePublished: '2019-04-25' },
      ],
      hasPart: [
        { ...common, identifier: 'e0', startDate: '1950-06', endDate: '1953-07-27' },
        { ...common, identifier: 'e1' },
        { ...common, identifier: 'e2', startDate: '-0043-03-15', endDate: '-0043-03-15' },
        { ...common, identifier: 'e3' },
        { ...common, identifier: 'e4' },
      ],
    });
  });
});

/** A file of one claim, on two sources that it quotes. */
function reviewed(
  assessment: Partial<Assessment> | undefined,
  more: Partial<JsonLdOptions> = {},
  sources: readonly SourceRecord[] = [{ id: 'one', title: 'One', compared: '2026-11-30' }],
): Described['hasPart'][number] {
  const claim: EventRecord = {
    id: 'a,b',
    title: 'Aid',
    summary: 'A gave aid.',
    date: '2005',
    dateBasis: 'source',
    categories: ['economic'],
    layer: 'claims',
    evidence: sources.map(({ id }) => evidenceOf({ source: id })),
    ...(assessment === undefined
      ? {}
      : { assessment: { verdict: 'partly', confidence: 'high', note: '', references: [], ...assessment } }),
  };
  const file: DatasetFile = { ...frozenFile, sources, events: [claim] };
  const [part] = (jsonLd(file, { ...options, ...more }) as Described).hasPart;
  if (part === undefined) throw new Error('there is no part');
  return part;
}

describe('the review of a claim', () => {
  it('has who made it, when the words were compared, its own link, verdict, reasons and sources', () => {
    const sources = [
      { id: 'one', title: 'One', compared: '2026-12-01' },
      { id: 'two', title: 'Two', compared: '2026-11-30' },
    ];
    const site = { page: 'https://dyad.example/', maintainer: 'Dyad maintainers' };
    const part = reviewed({ note: 'A half of it.', references: ['two'] }, site, sources);
    expect(part).toMatchObject({ '@type': 'Claim', url: 'https://dyad.example/?event=a,b' });
    expect(part.review).toEqual({
      '@type': 'ClaimReview',
      url: 'https://dyad.example/?event=a,b',
      author: { '@type': 'Organization', name: 'Dyad maintainers' },
      datePublished: '2026-12-01',
      inLanguage: 'en',
      claimReviewed: 'A gave aid.',
      reviewRating: {
        '@type': 'Rating',
        ratingValue: 2,
        bestRating: 3,
        worstRating: 1,
        alternateName: 'Partly supported',
        ratingExplanation: 'A half of it.',
      },
      citation: ['Two'],
    });
  });

  it('leaves out what is not known: the author, the day, the link', () => {
    const bare = reviewed({}, {}, [
      { id: 'one', title: 'One', compared: '2026-12-01' },
      { id: 'two', title: 'Two' },
    ]);
    expect(bare).not.toHaveProperty('url');
    expect(Object.keys(bare.review ?? {})).toEqual([
      '@type',
      'inLanguage',
      'claimReviewed',
      'reviewRating',
      'citation',
    ]);
    expect(described).not.toHaveProperty('creator');
  });

  it.each([
    ['corroborated', 3],
    ['partly', 2],
    ['contradicted', 1],
  ] as const)('rates %s as %d of 3', (verdict, ratingValue) => {
    expect(reviewed({ verdict }).review).toMatchObject({ reviewRating: { ratingValue, bestRating: 3 } });
  });

  it.each([
    ['disputed', 'Disputed'],
    ['not-found', 'Not found'],
  ] as const)('has no number for %s: it is no place between false and true', (verdict, alternateName) => {
    expect(reviewed({ verdict }).review).toHaveProperty('reviewRating', { '@type': 'Rating', alternateName });
  });

  it('is none where nobody has looked', () => {
    expect(reviewed({ verdict: 'not-checked' })).not.toHaveProperty('review');
    expect(reviewed(undefined)).not.toHaveProperty('review');
  });

  it('stands on claims alone', () => {
    const withReview = described.hasPart
      .filter((part) => 'review' in part)
      .map(({ identifier }) => identifier);
    const assessed = frozenFile.events.filter(({ layer, assessment }) => layer === 'claims' && assessment);
    expect(withReview).toEqual(assessed.map(({ id }) => id));
    expect(withReview.length).toBeGreaterThan(10);
  });
});
