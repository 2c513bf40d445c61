import { describe, expect, it } from 'vitest';
import { northKoreaRussia } from '../../data/north-korea-russia';
import { jsonLd } from '../../src/export/json-ld';

const described = jsonLd(northKoreaRussia, 'data/north-korea-russia.json') as {
  readonly hasPart: readonly {
    readonly identifier: string;
    readonly startDate?: string;
    readonly endDate?: string;
  }[];
};
const event = (id: string) => described.hasPart.find(({ identifier }) => identifier === id);

describe('jsonLd', () => {
  it('tells of every event of the set', () => {
    expect(described.hasPart).toHaveLength(northKoreaRussia.events.length);
  });

  it('gives dates as precise as they are', () => {
    expect(event('aid-agreement-2005')).toMatchObject({ startDate: '2005', endDate: '2005' });
    expect(event('korean-war')).toMatchObject({ startDate: '1950-06-25', endDate: '1953-07-27' });
  });

  it('gives no date to an event that has none', () => {
    expect(event('peace-mediation')).not.toHaveProperty('startDate');
  });
});
