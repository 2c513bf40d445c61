import { buildTimelineData } from '../../src/state/timeline-data';
import { describe, expect, test } from 'vitest';
import { NO_FILTERS, type Filters } from '../../src/model/events/filter';
import { neighbours, selectFiltered, selectSelected, selectVisibleDomain } from '../../src/state/selectors';
import { INITIAL } from '../../src/state/session';
import { days } from '../dates/build';
import { datasetOf } from '../model/build';

describe('the events before and after', () => {
  // In the file:             e0      e1               e2    e3            e4      e5
  const data = buildTimelineData(
    datasetOf('2005', 'economic 1950', '-', 'economic -', '2017', 'economic 2010'),
  );
  const around = (id: string, filters: Partial<Filters> = {}) => {
    const { previous, next } = neighbours(
      data,
      selectFiltered(data, { ...NO_FILTERS, ...filters }, null),
      id,
    );
    return [previous, next].map((row) => (row === null ? 'none' : `e${row}`)).join(' ');
  };

  test.each<[string, Partial<Filters>, string, string]>([
    ['e1', {}, 'none e0', 'the first has none before it'],
    ['e0', {}, 'e1 e5', 'time decides, not the file'],
    ['e4', {}, 'e5 e2', 'the last leads on to the shelf'],
    ['e0', { hidden: ['economic'] }, 'none e4', 'only what is shown counts'],
    [
      'e5',
      { hidden: ['economic'] },
      'e0 e4',
      'from an event that is hidden the way leads to those around it',
    ],
    ['e2', {}, 'e4 e3', 'on the shelf the file decides, and its first leads back to the axis'],
    ['e3', {}, 'e2 none', 'the last of the shelf has none after it'],
    ['e4', { hidden: ['military', 'economic'] }, 'none none', 'nothing shown leads nowhere'],
    ['lost', {}, 'none e1', 'from an event that is not there, to the first'],
  ])('of %s under %j: %s, %s', (id, filters, expected) => {
    expect(around(id, filters)).toBe(expected);
  });

  test('say how much there is without a date, where the way leads on to it', () => {
    const all = selectFiltered(data, NO_FILTERS, null);
    expect(['e0', 'e4', 'e2', 'e3'].map((id) => neighbours(data, all, id).undated)).toEqual([
      null,
      2,
      null,
      null,
    ]);
  });
});

describe('a data dataset', () => {
  test('knows its extent and its limits', () => {
    const { extent, limits } = buildTimelineData(datasetOf('1950', '2017'));
    expect(days(extent)).toBe('1950-01-01 … 2017-12-31');
    expect(limits.start).toBeLessThan(extent?.start ?? NaN);
    expect(limits.end).toBeGreaterThan(extent?.end ?? NaN);
  });

  test('without a date has no extent, and yet limits to draw an axis in', () => {
    const { extent, limits } = buildTimelineData(datasetOf('-'));
    expect(extent).toBeNull();
    expect(limits.end).toBeGreaterThan(limits.start);
  });
});

test('without a choice, all there is is in view', () => {
  const data = buildTimelineData(datasetOf('1950', '2017'));
  expect(selectVisibleDomain(data, null)).toBe(data.limits);
});

test('a choice beyond the limits is brought back', () => {
  const data = buildTimelineData(datasetOf('1950', '2017'));
  const { start, end } = selectVisibleDomain(data, { start: -1e14, end: -9e13 });
  expect(start).toBe(data.limits.start);
  expect(end).toBeLessThanOrEqual(data.limits.end);
});

test.each([
  ['e0', 'e0'],
  ['lost', undefined],
  [null, undefined],
])('of the selection %s the event is %s', (selection, id) => {
  expect(selectSelected(buildTimelineData(datasetOf('1950')), { ...INITIAL, selection })?.id).toBe(id);
});
