import { describe, expect, test } from 'vitest';
import { comparisonOf, decisiveNumber, type Amount } from '../../src/model/decisive-number';
import type { Measure } from '../../src/model/dataset';
import type { Modifier, Quantity } from '../../src/model/dataset-file';
import { tableOf } from '../../src/model/events/event-table';
import { time } from '../dates/build';
import { datasetOf, type EventLine } from './build';

const quantity = (value: number, fields: Partial<Quantity> = {}): Quantity => ({
  value,
  unit: 'USD',
  modifier: 'exactly',
  of: 'trade',
  ...fields,
});

const measure = (values: Readonly<Record<string, readonly number[]>>): Measure => ({
  id: 'trade',
  label: 'Trade',
  unit: 'USD',
  values: Object.entries(values).flatMap(([date, all]) =>
    all.map((value) => ({ date: time(date), value, modifier: 'exactly' as const, source: 'article' })),
  ),
});

/** The number that decides on the first of some events. */
function decides(lines: readonly EventLine[], ...measures: readonly Measure[]) {
  const dataset = datasetOf(...lines);
  const [event] = dataset.events;
  return event === undefined ? null : decisiveNumber(event, { measures }, tableOf(dataset));
}

const claimOf = (value: number, line = '2017 throughout', fields: Partial<Quantity> = {}): EventLine => ({
  line,
  quantities: [quantity(value, { measure: 'trade', ...fields })],
});

describe('the number that decides', () => {
  test('is what is reported for the very same time', () => {
    const found = decides([claimOf(500)], measure({ '2016': [70], '2017': [78], '2017-01/2017-06': [30] }));
    expect([found?.claimed.value, found?.least.value, found?.most.value]).toEqual([500, 78, 78]);
    expect(found?.apart).toBeNull();
  });

  test('is a range where sources count differently', () => {
    const found = decides([claimOf(100)], measure({ '2017': [105, 46, 50] }));
    expect([found?.least.value, found?.most.value]).toEqual([46, 105]);
  });

  test('is the quantity that the assessment is against, with what both count and when', () => {
    const found = decides([
      {
        line: '2005',
        quantities: [quantity(3, { unit: 'km' }), quantity(10, { of: 'aid' })],
        assessment: {
          verdict: 'contradicted',
          confidence: 'high',
          note: '',
          references: [],
          against: { event: 'e1', quantity: 1 },
        },
      },
      { line: '2012', layer: 'record', quantities: [quantity(1), quantity(11, { of: 'debt' })] },
    ]);
    expect([found?.claimed.value, found?.least.value]).toEqual([10, 11]);
    expect(found?.apart?.claimed).toEqual({ of: 'aid', time: time('2005') });
    expect(found?.apart?.onRecord).toEqual({ of: 'debt', time: time('2012') });
  });

  test.each<readonly [string, readonly EventLine[], readonly Measure[]]>([
    ['a claim without a number', ['2017'], [measure({ '2017': [78] })]],
    ['a claim without a date', [claimOf(500, '-')], [measure({ '2017': [78] })]],
    ['another time', [claimOf(500)], [measure({ '2016': [78], '2017-05': [7] })]],
    ['another unit', [claimOf(500, '2017 throughout', { unit: 'EUR' })], [measure({ '2017': [78] })]],
    ['no measure', [claimOf(500)], []],
    ['nought, which has no length', [claimOf(500)], [measure({ '2017': [0] })]],
    ['less than nought', [claimOf(-5)], [measure({ '2017': [78] })]],
  ])('is none of %s', (_, lines, measures) => {
    expect(decides(lines, ...measures)).toBeNull();
  });
});

const amount = (value: number, modifier: Modifier = 'exactly'): Amount => ({ value, unit: 'USD', modifier });
const compared = (claimed: Amount, least: Amount, most = least) =>
  comparisonOf({ claimed, least, most, apart: null });

describe('a comparison', () => {
  test.each([
    [500, 77.9, { is: 'less', parts: 6, exactly: false }],
    [500, 250, { is: 'less', parts: 2, exactly: true }],
    [100, 49, { is: 'less', parts: 2, exactly: false }],
    [100, 95, { is: 'same' }],
    [100, 105, { is: 'same' }],
    [100, 210, { is: 'more', times: 2, exactly: false }],
    [100, 300, { is: 'more', times: 3, exactly: true }],
    [100, 70, null],
    [100, 150, null],
  ])('of %d claimed with %d on record', (claimed, found, comparison) => {
    expect(compared(amount(claimed), amount(found))).toEqual(comparison);
  });

  test('says no more than “more than” and “about” leave sure', () => {
    expect(compared(amount(100, 'more-than'), amount(400))).toBeNull();
    expect(compared(amount(400), amount(100, 'more-than'))).toBeNull();
    expect(compared(amount(400, 'more-than'), amount(100))).toEqual({ is: 'less', parts: 4, exactly: false });
    expect(compared(amount(100), amount(200, 'about'))).toEqual({ is: 'more', times: 2, exactly: false });
  });

  test('is none of sources that do not agree', () => {
    expect(compared(amount(100), amount(46), amount(105))).toBeNull();
  });
});
