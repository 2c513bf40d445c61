import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readColumns } from '../../../src/embed/options/columns';
import type { EventColumns } from '../../../src/model/events/event-columns';
import { textColumn } from '../../../src/model/search/text-column';
import { utc } from '../../dates/build';
import { anyColumns, columnsOf } from '../../model/columns';

const good = columnsOf('1994', '2005/2006', '-');

describe('columns that can be drawn', () => {
  test('are taken as they are, whatever they hold', () => {
    fc.assert(
      fc.property(anyColumns, (columns) => {
        expect(readColumns(columns, 3)).toEqual(columns);
      }),
      { numRuns: 50 },
    );
  });

  test.each<[string, Partial<EventColumns>]>([
    ['of every layer and verdict', { layer: Uint8Array.of(0, 1, 0), verdict: Uint8Array.of(0, 5, 1) }],
    [
      'of a year of five digits',
      {
        start: Float64Array.of(utc(12_000, 1, 1), NaN, NaN),
        precision: Uint8Array.of(2, 0, 0),
        end: new Float64Array(3).fill(NaN),
      },
    ],
    ['with titles that are packed', { title: textColumn(['a', '\ud83d', '한'.repeat(1000)]) }],
    ['with texts that are made when asked for', { id: { length: 3, at: (row) => `e${row}` } }],
    ['with ids that differ in an accent', { id: ['e', 'é', 'e\u0301'] }],
  ])('%s', (_, change) => {
    expect(readColumns({ ...good, ...change }, 3).start).toBe({ ...good, ...change }.start);
  });

  test('leave out what is undefined', () => {
    expect(readColumns({ ...good, end: undefined, id: undefined }, 3)).not.toHaveProperty('end');
  });

  test('are none', () => {
    expect(readColumns(columnsOf(), 1).start).toHaveLength(0);
  });
});

describe('a fault of columns names column, row and value', () => {
  test.each<[string, Record<string, unknown>, string]>([
    ['too few ends', { end: new Float64Array(2) }, 'columns.end has 2 values and columns.start has 3'],
    ['too many titles', { title: ['a', 'b', 'c', 'd'] }, 'columns.title has 4 values'],
    ['too few ids', { id: ['a'] }, 'columns.id has 1 values'],
    ['too few of each code', { category: new Uint8Array(1) }, 'columns.category has 1 values'],
    ['too many units', { precision: new Uint8Array(4) }, 'columns.precision has 4 values'],
    ['too many layers', { layer: new Uint8Array(4) }, 'columns.layer has 4 values'],
    ['too many verdicts', { verdict: new Uint8Array(4) }, 'columns.verdict has 4 values'],
    ['no start', { start: undefined }, 'columns.start is missing: write a Float64Array'],
    [
      'starts that are texts',
      { start: ['1950', '2017'] },
      'columns.start[0] is "1950": write a Float64Array',
    ],
    ['starts that are dates', { start: [new Date(0)] }, 'columns.start[0] is a Date: write a Float64Array'],
    [
      'starts in half the precision',
      { start: new Float32Array(3) },
      'columns.start is a Float32Array: write',
    ],
    ['no start at all', { start: [] }, 'columns.start is a list of 0: write a Float64Array'],
    ['ends that are numbers', { end: [1, 2, 3] }, 'columns.end[0] is 1: write a Float64Array'],
    [
      'categories by name',
      { category: ['m', 'e', 'e'] },
      'columns.category is a list of 3: write a Uint8Array',
    ],
    ['a column that is not known', { titel: [] }, 'columns.titel is not known: there are start, end'],
    [
      'a category that is not there',
      { category: Uint8Array.of(0, 3, 0) },
      'columns.category[1] is 3: there are 3',
    ],
    ['a unit that is not there', { precision: Uint8Array.of(2, 2, 3) }, 'columns.precision[2] is 3'],
    ['a layer that is not there', { layer: Uint8Array.of(2, 0, 0) }, 'columns.layer[0] is 2'],
    ['a verdict that is not there', { verdict: Uint8Array.of(0, 9, 0) }, 'columns.verdict[1] is 9'],
    ['a span for ever', { end: Float64Array.of(NaN, Infinity, NaN) }, 'columns.end[1] is Infinity'],
    ['a start at no time', { start: Float64Array.of(0, 0, -Infinity) }, 'columns.start[2] is -Infinity'],
    [
      'a day of five digits',
      { start: Float64Array.of(0, utc(12_000, 1, 1), NaN), precision: new Uint8Array(3) },
      'what is known to the day lies in the years -9999 to 9999',
    ],
    [
      'a year that no date can name',
      { start: Float64Array.of(-8.65e15, 0, 0), precision: Uint8Array.of(2, 0, 0) },
      'columns.start[0] is -8650000000000000: what is known to the year lies in the years -271820 to 275759',
    ],
    [
      'an end before its start',
      { end: Float64Array.of(NaN, 0, NaN) },
      'columns.end[1] is 0: it is less than columns.start[1]',
    ],
    [
      'an end without a start',
      { end: Float64Array.of(NaN, NaN, utc(1950, 1, 1)) },
      'columns.end[2] is -631152000000: columns.start[2] is NaN',
    ],
    [
      'an empty title',
      { title: ['a', '', 'c'] },
      'columns.title[1] is "": write a text of 1 to 1000 code units',
    ],
    ['an empty title among packed ones', { title: textColumn(['a', 'b', '']) }, 'columns.title[2] is ""'],
    ['a title without end', { title: ['a', 'b', 'c'.repeat(1001)] }, 'columns.title[2] is "ccc'],
    ['a packed one without end', { title: textColumn(['a', 'b', 'c'.repeat(1001)]) }, 'columns.title[2] is'],
    ['a title that is none', { title: ['a', 'b', undefined] }, 'columns.title[2] is missing'],
    ['a title that is a number', { title: [1, 'b', 'c'] }, 'columns.title[0] is 1'],
    [
      'a hole among the titles',
      { title: Object.assign(['a'], { length: 3 }) },
      'columns.title[1] is missing',
    ],
    ['titles that are one text', { title: 'abc' }, 'columns.title is "abc": write a list of texts'],
    ['titles without a length', { title: { at: () => 'a' } }, 'columns.title is an object with 1 field'],
    [
      'titles that fail',
      { title: { length: 3, at: () => [].join.call(null) } },
      'columns.title[0] cannot be read: TypeError',
    ],
    ['an id twice', { id: ['treaty', 'x', 'treaty'] }, 'columns.id[2] is "treaty": it is columns.id[0] too'],
    ['an empty id', { id: ['', 'x', 'y'] }, 'columns.id[0] is ""'],
    ['an id that is a number', { id: [1, 'x', 'y'] }, 'columns.id[0] is 1'],
    ['an id that is not there', { id: ['x', undefined, 'y'] }, 'columns.id[1] is missing'],
    ['ids twice that are made when asked for', { id: { length: 3, at: () => 'e' } }, 'columns.id[1] is "e"'],
  ])('%s', (_, change, words) => {
    expect(() => readColumns({ ...good, ...change }, 3)).toThrow(words);
  });
});
