import { describe, expect, it } from 'vitest';
import { frozenFile } from '../frozen/frozen-dataset';
import { jsonLd } from '../../src/export/json-ld';
import type { DatasetFile } from '../../src/model/dataset-file';

const described = jsonLd(frozenFile, 'data/north-korea-russia.json') as {
  readonly hasPart: readonly {
    readonly identifier: string;
    readonly startDate?: string;
    readonly endDate?: string;
  }[];
};
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
        { id: 'one', title: 'One', author: 'Ada L', url: 'https://example.org/1' },
        {
          id: 'two',
          title: 'Two',
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
    expect(jsonLd(small, 'data/a-b.json')).toEqual({
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
          author: { '@type': 'Person', name: 'Ada L' },
          url: 'https://example.org/1',
        },
        { '@type': 'CreativeWork', name: 'Two', archivedAt: 'https://archive.example/2' },
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
