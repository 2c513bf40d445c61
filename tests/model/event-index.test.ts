import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexExtent } from '../../src/model/event-index';
import { days, utc } from '../dates/build';
import { anyLine, datasetOf, indexOf } from './build';

/** The anchor of one event, to the hour: "2005-07-02T12". */
const anchor = (line: string) => new Date(indexOf(line).anchor[0] ?? NaN).toISOString().replace(/:.*/, '');

describe('the glyph of an event stands', () => {
  test.each([
    ['2005', '2005-07-02T12', 'in the middle of its year'],
    ['2004', '2004-07-02T00', 'in the middle of its leap year'],
    ['2000 throughout', '2000-07-02T00', 'in the middle of the year that it fills'],
    ['2005-06', '2005-06-16T00', 'in the middle of its month'],
    ['1950-06-25', '1950-06-25T12', 'at noon of its day'],
    ['201X', '2015-01-01T00', 'in the middle of its decade'],
    ['1950~', '1950-07-02T12', 'in the middle of the years around "about"'],
    ['1950-06-25/1953-07-27', '1950-06-25T12', 'in the middle of the first day of a span'],
    ['1950/1953', '1950-07-02T12', 'in the middle of the first year of a span'],
    ['[1950,1960]', '1950-07-02T12', 'in the first member of one of a set'],
    ['[1960,1950]', '1950-07-02T12', 'in the first member in time, not in the text'],
    ['[1667..1670]', '1668-12-31T12', 'in the middle of the only member of a set'],
    ['2007/..', '2007-07-02T12', 'where it begins, if it goes on'],
    ['2007/', '2007-07-02T12', 'where it begins, if its end is not known'],
    ['../1914', '1914-01-01T00', 'where its end begins, if it has no beginning'],
    ['[1914..]', '1914-01-01T00', 'at the bound of "1914 or later"'],
    ['[..1913]', '1914-01-01T00', 'at the bound of "before 1914"'],
    ['-0043', '-000043-07-02T12', 'in the middle of its year before our era'],
  ])('of %s at %s: %s', (line, expected) => {
    expect(anchor(line)).toBe(expected);
  });

  test('at a finite moment within what is possible, whatever the date', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        const index = indexOf(line);
        const at = index.anchor[0] ?? NaN;
        expect(Number.isFinite(at)).toBe(true);
        expect(at).toBeGreaterThanOrEqual(index.firstStart[0] ?? NaN);
        expect(at).toBeLessThanOrEqual(index.lastEnd[0] ?? NaN);
      }),
    );
  });
});

describe('the columns', () => {
  test('hold the dated events in time order, and the way back to their rows', () => {
    const dataset = datasetOf('2017', 'economic -', '1950/1953', 'economic 2005', '2005-06');
    const index = indexOf('2017', 'economic -', '1950/1953', 'economic 2005', '2005-06');
    expect(index.count).toBe(4);
    expect([...index.row].map((row) => dataset.events[row]?.date)).toEqual([
      '1950/1953',
      '2005',
      '2005-06',
      '2017',
    ]);
  });

  test('hold what stands first in the file first, where two dates are the same', () => {
    expect([...indexOf('2005', '2000', '2005').row]).toEqual([1, 0, 2]);
  });

  test('hold the primary category, and all of them as bits', () => {
    //                       military    economic first, military too    diplomatic
    const index = indexOf('military 2000', 'economic+military 2001', 'diplomatic 2002');
    expect([...index.category]).toEqual([0, 1, 2]);
    expect([...index.kind].map((kind) => index.kinds[kind]?.categories)).toEqual([0b001, 0b011, 0b100]);
  });

  test('hold the extent of each date as it was read, open ends as infinities', () => {
    const index = indexOf('1950-06-25/1953-07-27', '2007/..');
    const column = (at: number) => [
      days({ start: index.firstStart[at] ?? NaN, end: index.firstEnd[at] ?? NaN }),
      days({ start: index.lastStart[at] ?? NaN, end: index.lastEnd[at] ?? NaN }),
    ];
    expect(column(0)).toEqual(['1950-06-25 … 1950-06-25', '1953-07-27 … 1953-07-27']);
    expect(column(1)).toEqual(['2007-01-01 … 2007-12-31', 'no end']);
  });

  test('are empty for a dataset without a date', () => {
    expect(indexOf('-', 'economic -').count).toBe(0);
  });

  test('are sorted by where the event may begin, whatever the dates', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 12 }), (lines) => {
        const index = indexOf(...lines);
        expect(index.count).toBe(lines.length);
        expect([...index.row].toSorted((a, b) => a - b)).toEqual([...lines.keys()]);
        for (let at = 1; at < index.count; at++) {
          expect(index.firstStart[at]).toBeGreaterThanOrEqual(index.firstStart[at - 1] ?? NaN);
        }
      }),
    );
  });
});

describe('the whole extent', () => {
  test.each([
    [['2005'], '2005-01-01 … 2005-12-31'],
    [['1950-06-25/1953-07-27', '2017'], '1950-06-25 … 2017-12-31'],
    [['1950/..', '1940-03-02'], '1940-03-02 … 1950-12-31'],
    [['../1914'], '1914-01-01 … 1914-12-31'],
    [['[..1913]', '[1920..]'], '1914-01-01 … 1919-12-31'],
    [['-'], 'none'],
    [[], 'none'],
  ])('of %j is %s: from the first to the last moment that has a bound', (lines, expected) => {
    expect(days(indexExtent(indexOf(...lines)))).toBe(expected);
  });

  test('of one moment, which has a bound on one side only, is that moment', () => {
    expect(indexExtent(indexOf('[1914..]'))).toEqual({ start: utc(1914, 1, 1), end: utc(1914, 1, 1) });
  });
});
