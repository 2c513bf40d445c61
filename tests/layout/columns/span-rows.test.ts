import { expect, test } from 'vitest';
import { DAY } from '../../../src/dates/calendar';
import { spanRows } from '../../../src/layout/columns/span-rows';
import { preparedOf, stretch } from '../build';

const rowsOf = (dates: readonly string[], least: number, within = stretch('1900/2100')) => {
  const { index } = preparedOf(...dates);
  const band = index.bands[0];
  return band === undefined
    ? []
    : spanRows(index, band, within, least).map(({ position, row }) => [position, row]);
};

test('what is longer than a column has the first row that is free, three at most', () => {
  const spans = ['2000/2003', '2001/2004', '2002/2005', '2002/2006', '2004/2007', '2005'];
  expect(rowsOf(spans, 400 * DAY)).toEqual([
    [0, 0],
    [1, 1],
    [2, 2],
    [4, 0],
  ]);
});

test('what is shorter has none, nor what lies out of the stretch', () => {
  expect(rowsOf(['2000', '2001-02', '2003/2004'], 40 * DAY, stretch('2001/2002'))).toEqual([]);
  expect(rowsOf(['2000', '2001-02', '2003/2004'], 20 * DAY, stretch('2001/2002'))).toEqual([[1, 0]]);
});
