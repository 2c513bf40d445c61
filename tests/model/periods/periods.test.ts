import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startOfDay } from '../../../src/dates/calendar';
import type { Interval } from '../../../src/dates/time';
import { indexExtent } from '../../../src/model/events/index-queries';
import type { EventIndex } from '../../../src/model/events/event-index';
import { periodName } from '../../../src/words/en/periods';
import { PERIOD_UNITS } from '../../../src/model/periods/period-units';
import {
  numberOf,
  periodOf,
  periodTable,
  rankOf,
  readingOrder,
  type Periods,
} from '../../../src/model/periods/periods';
import { anyLine, indexOf, recentLine } from '../build';

const extentOf = (index: EventIndex): Interval => indexExtent(index) ?? { start: 0, end: 0 };
const allOf = (index: EventIndex): Periods =>
  readingOrder(periodTable(index, extentOf(index)), [...index.row.keys()]);

/** Each period by its heading, with its positions. */
const listed = (periods: Periods): readonly { heading: string; positions: readonly number[] }[] =>
  Array.from(periods.periods, (_, which) => ({
    heading: periodName(periods.table.unit, numberOf(periods, which)),
    positions: [...periods.order.subarray(periods.starts[which], periods.starts[which + 1])],
  }));

/** Headings with the number of events under each: "1950s 1". */
const headings = (...lines: readonly string[]): readonly string[] =>
  listed(allOf(indexOf(...lines))).map(({ heading, positions }) => `${heading} ${positions.length}`);

describe('the longer the whole, the longer the periods', () => {
  test.each([
    [
      ['1250', '1650', '1699', '1700'],
      ['1200 to 1299 1', '1600 to 1699 2', '1700 to 1799 1'],
    ],
    [
      ['1950', '1959-12-31', '1960', '2017'],
      ['1950s 2', '1960s 1', '2010s 1'],
    ],
    [
      ['2005', '2007', '2007-06', '2013'],
      ['2005 1', '2007 2', '2013 1'],
    ],
    [
      ['2005-06-01', '2005-06-30', '2005-12', '2006-01'],
      ['June 2005 2', 'December 2005 1', 'January 2006 1'],
    ],
    [['2005-06-25'], ['June 2005 1']],
  ])('%j under %j', (lines, expected) => {
    expect(headings(...lines)).toEqual(expected);
  });
});

/** The size of periods for so many events, evenly from the beginning of 1946 to that of another year. */
const sizeFor = (count: number, until = 2026): string => {
  const extent = { start: startOfDay(1946, 1, 1), end: startOfDay(until, 1, 1) };
  const anchor = Float64Array.from(
    { length: count },
    (_, i) => extent.start + ((extent.end - extent.start) * i) / count,
  );
  return periodTable({ count, anchor }, extent).unit.name;
};

describe('the more events there are, the shorter the periods', () => {
  test.each([
    [1600, 'decade'],
    [1601, 'year'],
    [16_000, 'year'],
    [16_001, 'month'],
    [1_000_000, 'month'],
  ])('%i events in eighty years are read by the %s', (count, size) => {
    expect(sizeFor(count)).toBe(size);
  });

  test('and by the day only where a month would hold thousands', () => {
    expect(sizeFor(59_000, 1947)).toBe('month');
    expect(sizeFor(61_000, 1947)).toBe('day');
  });

  test('in a day there may be any number', () => {
    const anchor = new Float64Array(20_000).fill(startOfDay(2005, 6, 25) + 1);
    const extent = { start: startOfDay(2005, 6, 25), end: startOfDay(2005, 6, 26) };
    const periods = readingOrder(periodTable({ count: anchor.length, anchor }, extent), [...anchor.keys()]);
    expect(listed(periods).map(({ heading }) => heading)).toEqual(['25 June 2005']);
  });
});

describe('before our era', () => {
  test.each([
    [
      ['-0450', '-0399', '0050', '0150'],
      ['499 to 400 BC 2', 'AD 1 to 99 1', '100 to 199 1'],
    ],
    [
      ['-0099', '0000', '0001', '0350'],
      ['199 to 100 BC 1', '99 to 1 BC 1', 'AD 1 to 99 1', '300 to 399 1'],
    ],
    [
      ['-0059', '-0043', '-0040'],
      ['60s BC 1', '40s BC 2'],
    ],
    [
      ['-0001', '0000', '0001'],
      ['2 BC 1', '1 BC 1', 'AD 1 1'],
    ],
  ])('%j under %j: there is no year 0', (lines, expected) => {
    expect(headings(...lines)).toEqual(expected);
  });
});

test('a name is that of one period, from its first moment to its last', () => {
  const moment = fc.integer({ min: startOfDay(-9999, 1, 1), max: startOfDay(9999, 12, 31) });
  fc.assert(
    fc.property(fc.constantFrom(...PERIOD_UNITS), moment, (unit, time) => {
      const number = unit.numberAt(time);
      expect(periodName(unit, number)).not.toBe(periodName(unit, number + 1));
      const named = { start: unit.startOf(number), end: unit.startOf(number + 1) };
      expect(periodName(unit, unit.numberAt(named.start))).toBe(periodName(unit, number));
      expect(periodName(unit, unit.numberAt(named.end - 1))).toBe(periodName(unit, number));
    }),
  );
});

test('the size follows the whole dataset, so filtering never changes a heading', () => {
  const index = indexOf('1950', '2005', '2005-06', '2017');
  const table = periodTable(index, extentOf(index));
  expect(listed(readingOrder(table, [1, 2]))).toEqual([{ heading: '2000s', positions: [1, 2] }]);
  expect(listed(readingOrder(table, []))).toEqual([]);
});

test('an event stands where its glyph stands: a decade under the year in its middle', () => {
  // The decade may begin before everything else, and stands under its middle, after 2012.
  expect(headings('201X', '2012', '2016')).toEqual(['2012 1', '2015 1', '2016 1']);
});

/** What reading order means, said slowly: by period, then in time order. */
function slowOrder({ table }: Periods, positions: readonly number[]): readonly number[] {
  const place = (position: number): number => table.periods[position] ?? 0;
  return positions.toSorted((a, b) => place(a) - place(b) || a - b);
}

test('reading order holds each event that is shown once, period by period, whatever the dates', () => {
  const lines = fc.array(fc.oneof(anyLine, recentLine), { maxLength: 16 });
  fc.assert(
    fc.property(lines, fc.infiniteStream(fc.boolean()), (given, taken) => {
      const index = indexOf(...given);
      const shown = [...index.row.keys()].filter(() => taken.next().value === true);
      const periods = readingOrder(periodTable(index, extentOf(index)), shown);
      expect([...periods.order]).toEqual(slowOrder(periods, shown));
      const all = listed(periods);
      expect(all.flatMap(({ positions }) => positions)).toEqual([...periods.order]);
      expect(all.every(({ positions }) => positions.length > 0)).toBe(true);
      expect(new Set(all.map(({ heading }) => heading)).size).toBe(all.length);
      for (const { heading, positions } of all) {
        expect(heading).not.toMatch(/undefined|null|NaN|Infinity|-\d/);
        const { unit } = periods.table;
        const numbers = positions.map((position) => unit.numberAt(index.anchor[position] ?? NaN));
        expect(new Set(numbers.map((number) => periodName(unit, number)))).toEqual(new Set([heading]));
      }
      const firsts = all.map(({ positions }) => index.anchor[positions[0] ?? -1] ?? NaN);
      expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
    }),
  );
});

test('each event is found by its rank, and one that is not shown has the rank of the next that is', () => {
  const lines = fc.array(recentLine, { minLength: 1, maxLength: 16 });
  fc.assert(
    fc.property(lines, fc.infiniteStream(fc.boolean()), (given, taken) => {
      const index = indexOf(...given);
      const everything = [...index.row.keys()];
      const shown = everything.filter(() => taken.next().value === true);
      const periods = readingOrder(periodTable(index, extentOf(index)), shown);
      const whole = slowOrder(periods, everything);
      for (const position of everything) {
        const after = new Set(whole.slice(whole.indexOf(position)));
        const next = periods.order.findIndex((other) => after.has(other));
        expect(rankOf(periods, position)).toBe(next < 0 ? shown.length : next);
      }
      for (const [rank, position] of periods.order.entries()) {
        const which = periodOf(periods.starts, rank);
        expect(periods.periods[which]).toBe(periods.table.periods[position]);
      }
    }),
  );
});
