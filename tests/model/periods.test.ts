import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexExtent } from '../../src/model/event-index';
import { periodsOf } from '../../src/model/periods';
import { anyLine, indexOf } from './build';

/** Headings with the number of events under each: "1950s 1". */
function headings(...lines: readonly string[]): readonly string[] {
  const index = indexOf(...lines);
  const extent = indexExtent(index) ?? { start: 0, end: 0 };
  return periodsOf(index, [...index.row.keys()], extent).map(
    ({ heading, positions }) => `${heading} ${positions.length}`,
  );
}

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

describe('before our era', () => {
  test.each([
    [
      ['-0450', '-0399', '0050', '0150'],
      ['499 to 400 BC 2', '1 to 99 1', '100 to 199 1'],
    ],
    [
      ['-0099', '0000', '0001', '0350'],
      ['199 to 100 BC 1', '99 to 1 BC 1', '1 to 99 1', '300 to 399 1'],
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

test('the size follows the whole dataset, so filtering never changes a heading', () => {
  const index = indexOf('1950', '2005', '2005-06', '2017');
  const extent = indexExtent(index) ?? { start: 0, end: 0 };
  expect(periodsOf(index, [1, 2], extent).map(({ heading }) => heading)).toEqual(['2000s']);
});

test('an event stands where its glyph stands: a decade under the year in its middle', () => {
  // The decade may begin before everything else, and stands under its middle, after 2012.
  expect(headings('201X', '2012', '2016')).toEqual(['2012 1', '2015 1', '2016 1']);
});

test('periods hold each event once, come in time order, and none comes twice, whatever the dates', () => {
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 12 }), (lines) => {
      const index = indexOf(...lines);
      const extent = indexExtent(index) ?? { start: 0, end: 0 };
      const periods = periodsOf(index, [...index.row.keys()], extent);
      const positions = periods.flatMap((period) => period.positions);
      expect(positions.toSorted((a, b) => a - b)).toEqual([...index.row.keys()]);
      expect(new Set(periods.map(({ key }) => key)).size).toBe(periods.length);
      expect(new Set(periods.map(({ heading }) => heading)).size).toBe(periods.length);
      const firsts = periods.map((period) => index.anchor[period.positions[0] ?? -1] ?? NaN);
      expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
      for (const period of periods) {
        expect(period.heading).not.toMatch(/undefined|null|NaN|Infinity|-\d/);
        expect(period.positions).toEqual(period.positions.toSorted((a, b) => a - b));
      }
    }),
  );
});
