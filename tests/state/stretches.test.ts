import { expect, test } from 'vitest';
import { buildTimelineData } from '../../src/state/timeline-data';
import { stretchesOf } from '../../src/state/stretches';
import { columns } from '../../src/words/en/parts/columns';
import { datasetOf } from '../model/build';
import { shapeOf, type Shape } from '../shapes/shapes';

const told = (...dates: readonly string[]): readonly string[] =>
  stretchesOf(buildTimelineData(datasetOf(...dates.map((date) => `military ${date}`)))).map(columns.stretch);

const times = (count: number, date: string): readonly string[] => Array.from({ length: count }, () => date);

/** A date in each month of a year. */
const monthly = (year: number, each = 1): readonly string[] =>
  Array.from({ length: 12 }, (_, i) => times(each, `${year}-${String(i + 1).padStart(2, '0')}-10`)).flat();

test.each<[Shape, readonly string[]]>([
  ['one-day-130', ['115 events, November 1963', '77 events, 22 November 1963']],
  ['skewed-710', ['200 events, 2 and 3 January 1982', '493 events, 28 July 2016']],
  ['crowded-277', ['161 events, June 2025 to February 2026']],
  ['daily-923', []],
])('of %s', (shape, expected) => {
  expect(stretchesOf(shapeOf(shape)).map(columns.stretch)).toEqual(expected);
});

test('a month that holds more than half of the events of decades', () => {
  const around = ['1950', '1960', '1970', '1980', '1990'].flatMap((year) => times(4, `${year}-05-04`));
  const days = Array.from({ length: 21 }, (_, i) => `1975-03-${String(i + 1).padStart(2, '0')}`);
  expect(told(...around, ...days)).toEqual(['21 events, March 1975']);
  // No more than half.
  expect(told(...around, ...days.slice(1))).toEqual([]);
});

test('a date that is no more than a year is in no month', () => {
  const around = ['1950', '1990'].flatMap((year) => times(5, `${year}-05-04`));
  expect(told(...around, ...times(30, '1975-03-01'))).toEqual(['30 events, 1 March 1975']);
  expect(told(...around, ...times(30, '1975'))).toEqual([]);
});

test('fewer than thirty are told apart by the eye', () => {
  const around = ['1950', '1990'].flatMap((year) => times(5, `${year}-05-04`));
  expect(told(...around, ...times(19, '1975-03-01'))).toEqual([]);
  expect(told(...around, ...times(20, '1975-03-01'))).toEqual(['20 events, 1 March 1975']);
});

test('a run of months with twice as many as usual, and with how many times as many', () => {
  const quiet = [...monthly(2000, 2), ...monthly(2001, 2)];
  const busy = ['2002-01-04', '2002-02-04', '2002-03-04'].flatMap((date) => times(8, date));
  expect(told(...quiet, ...busy)).toEqual(['24 events, January to March 2002']);
  const [run] = stretchesOf(
    buildTimelineData(datasetOf(...[...quiet, ...busy].map((date) => `military ${date}`))),
  );
  expect(run?.ratio).toBe(4);
  // Not twice as many.
  expect(told(...quiet, ...busy.filter((_, i) => i % 8 < 3))).toEqual([]);
});

test('where all months are alike, or half of all are busy, nothing is told', () => {
  expect(told(...monthly(2000, 3), ...monthly(2001, 3))).toEqual([]);
  expect(told(...monthly(2000), ...monthly(2001, 9), ...monthly(2002, 9))).toEqual([]);
});

test('of many stretches four, in time order', () => {
  const days = ['1900-01-01', '1920-02-02', '1940-03-03', '1960-04-04', '1980-05-05', '2000-06-06'];
  // Each holds more than half of those that come after it here.
  const events = days.flatMap((date, i) => times(12 * 2 ** (5 - i), date));
  expect(told(...events)).toEqual([
    '384 events, 1 January 1900',
    '192 events, 2 February 1920',
    '96 events, 3 March 1940',
    '48 events, 4 April 1960',
  ]);
});
