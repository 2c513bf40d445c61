import { expect, test } from 'vitest';
import { CLAIMS, RECORD } from '../../../src/model/events/band-key';
import { buildIndex } from '../../../src/model/events/index-events';
import { lensesOf, hasShades, throughLens } from '../../../src/layout/beside/lenses';
import { datasetOf, type EventLine } from '../../model/build';

const lenses = (lines: readonly EventLine[], layer = CLAIMS): readonly string[] =>
  lensesOf(buildIndex(datasetOf(...lines)), layer).map(({ start, end }) =>
    [start, end - 1].map((time) => new Date(time).getUTCFullYear()).join('–'),
  );

test.each([
  [
    'the seven',
    ['1950-06-25/1953-07-27', '2000', '2005', '2007', '2013', '2015', '2017'],
    ['1950–1953', '2000–2017'],
  ],
  ['one stretch', ['2000', '2001', '2002'], []],
  ['one event', ['2000'], []],
  ['none', ['-'], []],
  ['evenly spread', ['1900', '1910', '1920', '1930', '1940', '1950', '1960', '1970', '1980'], []],
  ['a span over all', ['1900/2000', '1901', '1999'], []],
  ['an open end', ['1900', '1990', '2000/..'], ['1900–1900', '1990–1990']],
  [
    'more gaps than can be told at a glance',
    ['1900', '1920', '1941', '1963', '1986', '2010'],
    ['1900–1941', '1963–1963', '1986–1986', '2010–2010'],
  ],
])('%s', (_, lines, expected) => {
  expect(lenses(lines)).toEqual(expected);
});

test('the events of another layer part nothing and join nothing', () => {
  const lines = ['1950', { line: '1975', layer: 'record' } as const, '2000'];
  expect(lenses(lines)).toEqual(['1950–1950', '2000–2000']);
  expect(lenses(lines, RECORD)).toEqual([]);
});

test('through a lens all of a stretch is seen, and room at its ends', () => {
  expect(throughLens({ start: 0, end: 100 })).toEqual({ start: -15, end: 115 });
});

const shades = (...lines: readonly string[]) => hasShades(buildIndex(datasetOf(...lines)));

test('a shade stands where a date may mean more than it says', () => {
  expect(shades('2005-06-25', 'economic 2005')).toBe(true);
  expect(shades('2005-06-25', '2000 throughout', '1950-06-25/1953-07-27')).toBe(false);
});
