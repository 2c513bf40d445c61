import { describe, expect, test } from 'vitest';
import { frozenDataset } from '../frozen/frozen-dataset';
import type { Dataset } from '../../src/model/dataset';
import { summaryOf } from '../../src/state/summary';
import { buildTimelineData } from '../../src/state/timeline-data';
import { summary as words } from '../../src/words/en/parts/summary';
import { plainText } from '../../src/words/rich';
import { time } from '../dates/build';
import { datasetOf, type EventLine } from '../model/build';

function told(dataset: Dataset): readonly string[] {
  const facts = summaryOf(buildTimelineData(dataset));
  return facts === null ? [] : words(facts).map(plainText);
}

const record = (line: string): EventLine => ({ line, layer: 'record', evidence: [] });

describe('in short', () => {
  test('the first dataset', () => {
    expect(told(frozenDataset)).toEqual([
      'Seven claims with a date: five economic, one military and one diplomatic.',
      'Against the public record: one corroborated, two partly supported, two contradicted and two not found.',
      'Six of seven fall in 2000 to 2017; none lies between 1953 and 2000.',
      'The articles give no date from 1954 to 1999.',
      'The public record has five events in these 46 years.',
      'Trade between the two countries: reported highest in 1990, about $2.2 billion; lowest in 2021, $40,469.',
      'Thirteen more claims have no date.',
      'The public record has 34 events, not shown at first.',
    ]);
  });

  test.each<[string, readonly EventLine[], readonly string[]]>([
    ['no events', [], []],
    ['one', ['2005'], ['One claim with a date, military.']],
    ['one without a date', ['-'], ['No claim has a date.', 'One claim has no date.']],
    [
      'all in one stretch of time, of two kinds',
      ['2005', '2006', 'economic 2007'],
      ['Three claims with a date: two military and one economic.'],
    ],
    [
      'as many at both ends: none crowds',
      ['1950', '2005'],
      ['Two claims with a date, all military.', 'None lies between 1950 and 2005.'],
    ],
    [
      'more at one end',
      ['1950', '2005', '2006'],
      [
        'Three claims with a date, all military.',
        'Two of three fall in 2005 to 2006; none lies between 1950 and 2005.',
      ],
    ],
    [
      'days',
      ['2020-01-01', '2020-01-20', '2020-01-20'],
      [
        'Three claims with a date, all military.',
        'Two of three fall on 20 January 2020; none lies between 1 January 2020 and 20 January 2020.',
      ],
    ],
    [
      'one that goes on without an end: of no time can be said that none lies in it',
      ['1950/..', '2005', '2006'],
      ['Three claims with a date, all military.'],
    ],
    [
      'only what is on record',
      [record('1950'), record('-')],
      ['One event with a date, military.', 'One more event has no date.'],
    ],
    [
      'the record beside claims',
      ['2005', record('1950'), record('1960')],
      ['One claim with a date, military.', 'The public record has 2 events, not shown at first.'],
    ],
  ])('%s', (_, events, sentences) => {
    expect(told(datasetOf(...events))).toEqual(sentences);
  });

  test.each([
    [[], []],
    [[5], ['Deals: the one reported value is $5, in 1990.']],
    [[5, 5], ['Deals: all 2 reported values are $5.']],
    [[5, 9, 2, 9], ['Deals: reported highest in 1991, $9; lowest in 1992, $2.']],
  ])('a measure with the values %j', (values, sentences) => {
    const dataset = {
      ...datasetOf('2005'),
      measures: [
        {
          id: 'deals',
          label: 'Deals',
          unit: 'USD',
          values: values.map((value, i) => ({
            date: time(String(1990 + i)),
            value,
            modifier: 'exactly' as const,
            source: 'article',
          })),
        },
      ],
    };
    expect(told(dataset)).toEqual(['One claim with a date, military.', ...sentences]);
  });
});
