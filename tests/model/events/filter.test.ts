import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DyadEvent } from '../../../src/model/dataset';
import { CLAIMS, MOST_CATEGORIES } from '../../../src/model/events/band-key';
import { columnTable } from '../../../src/model/events/event-columns';
import { indexColumns } from '../../../src/model/events/index-columns';
import { buildIndex } from '../../../src/model/events/index-events';
import { tableOf } from '../../../src/model/events/event-table';
import { applyFilters, isFiltering, NO_FILTERS, type Filters } from '../../../src/model/events/filter';
import { matchesQuery, readQuery } from '../../../src/model/search/search';
import { time } from '../../dates/build';
import { anyLine, datasetOf, searchableText, type EventLine } from '../build';

/** The filters over some events. */
function filtering(...lines: readonly EventLine[]) {
  const dataset = datasetOf(...lines);
  const index = buildIndex(dataset);
  const { categories, events } = dataset;
  const shelf = events.flatMap((event, row) => (event.time === null ? [row] : []));
  const input = { categories, table: tableOf(dataset), index, shelf, counted: CLAIMS };
  const find = (query: readonly string[]): Uint8Array =>
    Uint8Array.from(events, (event) => Number(matchesQuery(searchableText(event), query)));
  const dateAt = (position: number) => dataset.events[index.row[position] ?? -1]?.date;
  return (filters: Partial<Filters>) => {
    const query = readQuery(filters.search ?? '');
    const found = query.length === 0 ? null : find(query);
    const filtered = applyFilters(input, { ...NO_FILTERS, ...filters }, found);
    return {
      ...filtered,
      shown: filtered.shownPositions(),
      index,
      /** What is shown, as dates; with a question mark in front what only possibly lies in the range. */
      dates: Array.from(
        filtered.shownPositions(),
        (at) => `${filtered.isPossibly(at) ? '?' : ''}${dateAt(at)}`,
      ),
    };
  };
}

/** An event of 2005. */
function eventOf(id: string, categories: DyadEvent['categories']): DyadEvent {
  const [event] = datasetOf('2005').events;
  if (event === undefined) throw new Error('the dataset has no event');
  return { ...event, id, categories };
}

/** The values of a column at some positions, ascending. */
const valuesOf = (column: Float64Array, positions: Uint32Array) =>
  Array.from(positions, (position) => column[position] ?? NaN).toSorted((a, b) => a - b);

/** The stretch of an EDTF text, all of it. */
const rangeOf = (text: string) => time(text).extent.possible;

describe('categories', () => {
  const filtered = filtering('1950', 'economic 2005', 'military+economic 2010', 'diplomatic 2015');

  test.each([
    [[], ['1950', '2005', '2010', '2015']],
    [['diplomatic'], ['1950', '2005', '2010']],
    [['military'], ['2005', '2010', '2015']],
    [['military', 'economic'], ['2015']],
    [['military', 'economic', 'diplomatic'], []],
    [['unheard-of'], ['1950', '2005', '2010', '2015']],
  ])('without %j, an event stays as long as one of its own is on: %j', (hidden, dates) => {
    expect(filtered({ hidden }).dates).toEqual(dates);
  });

  test('an event of two categories counts in each of them', () => {
    expect(filtered({}).countByCategory).toEqual([2, 2, 1]);
  });

  test('the count of a category tells what it would show, so switching it off does not change it', () => {
    expect(filtered({ hidden: ['military', 'diplomatic'] }).countByCategory).toEqual([2, 2, 1]);
  });

  test('counts follow search and range', () => {
    expect(filtered({ search: '2010' }).countByCategory).toEqual([1, 1, 0]);
    expect(filtered({ range: rangeOf('2005/2012') }).countByCategory).toEqual([1, 2, 0]);
    expect(filtered({ range: rangeOf('1900') }).countByCategory).toEqual([0, 0, 0]);
  });
});

describe('as many categories as a dataset can have', () => {
  const categories = Array.from({ length: MOST_CATEGORIES }, (_, at) => ({
    id: `c${at}`,
    label: `Category ${at}`,
    definition: '',
  }));
  const rows = categories.map(({ id }) => eventOf(id, [id]));
  // Of the last and of one whose index has the same five last bits.
  const ofTwo = eventOf('two', ['c255', 'c31']);
  const events = [...rows, ofTwo, { ...ofTwo, id: 'undated', date: null, time: null }];
  const table = tableOf({ events });
  const ofFile = {
    categories,
    table,
    index: buildIndex({ categories, events }),
    shelf: [events.length - 1],
    counted: CLAIMS,
  };

  const columns = {
    start: new Float64Array(MOST_CATEGORIES),
    category: Uint8Array.from(categories.keys()),
    title: categories.map(({ label }) => label),
  };
  const ofColumns = {
    categories,
    table: columnTable(columns, categories),
    index: indexColumns(columns, MOST_CATEGORIES),
    shelf: [],
    counted: CLAIMS,
  };

  test.each([0, 15, 31, 32, 39, 63, 64, 255])('are switched off one by one: no. %i', (at) => {
    for (const input of [ofFile, ofColumns]) {
      const { claims, isShown, countByCategory } = applyFilters(
        input,
        { ...NO_FILTERS, hidden: [`c${at}`] },
        null,
      );
      const hiddenRows = Array.from(input.index.row).filter((_, position) => !isShown(position));
      expect(hiddenRows).toEqual([at]);
      expect(claims.shown).toBe(input.index.count - 1);
      expect(countByCategory[at]).toBe(input === ofFile && (at === 31 || at === 255) ? 2 : 1);
    }
  });

  test.each([
    [['c31'], true, 1],
    [['c31', 'c63'], true, 1],
    [['c31', 'c255'], false, 0],
  ])('an event of two of them, dated or not, stays without %j: %s', (hidden, stays, undated) => {
    const { isShown, shelf } = applyFilters(ofFile, { ...NO_FILTERS, hidden }, null);
    expect(isShown(ofFile.index.row.indexOf(MOST_CATEGORIES))).toBe(stays);
    expect(shelf).toHaveLength(undated);
  });
});

test('more kinds of events than fit 16 bits are told apart', () => {
  const categories = Array.from({ length: 20 }, (_, at) => ({ id: `c${at}`, label: '', definition: '' }));
  const events = Array.from({ length: 70_000 }, (_, row) => {
    // The row in binary says which categories an event has beside the first two.
    const others = categories.slice(2).filter((_each, bit) => ((row >> bit) & 1) === 1);
    const primary = row === 69_999 ? 'c1' : 'c0';
    return eventOf(`e${row}`, [primary, ...others.map(({ id }) => id)]);
  });
  const index = buildIndex({ categories, events });
  const input = { categories, table: tableOf({ events }), index, shelf: [], counted: CLAIMS };
  const hidden = categories.slice(1).map(({ id }) => id);
  const { claims, isShown } = applyFilters(input, { ...NO_FILTERS, hidden }, null);
  expect(index.kinds).toHaveLength(70_000);
  expect(claims.shown).toBe(69_999);
  expect(isShown(69_999)).toBe(false);
  expect(isShown(4463)).toBe(true);
});

describe('a range', () => {
  const filtered = filtering(
    '1950-06-25/1953-07-27',
    '2005',
    '2005-06',
    '2006 throughout',
    '2006~',
    '2007/..',
    '[2004,2010]',
  );

  test.each([
    // Certainly in the range, or with "?" possibly; then how many of them certainly.
    ['2005', ['2005', '?2006~', '2005-06'], 2],
    ['2005-06', ['?2005', '?2006~', '2005-06'], 1],
    ['2006-03', ['?2006~', '2006'], 1],
    ['2004', ['?[2004,2010]'], 0],
    ['2004/2010', ['[2004,2010]', '2005', '?2006~', '2005-06', '2006', '2007/..'], 5],
    ['1951', ['1950-06-25/1953-07-27'], 1],
    ['1953-07-28/1953-12', [], 0],
    ['2099', ['2007/..'], 1],
  ])('of %s shows %j', (range, dates, certain) => {
    const found = filtered({ range: rangeOf(range) });
    expect(found.dates).toEqual(dates);
    expect(found.claims.certain).toBe(certain);
  });

  test('of no length shows nothing', () => {
    const { start } = rangeOf('2005-06-15');
    expect(filtered({ range: { start, end: start } }).dates).toEqual([]);
  });

  test('leaves all certain where there is none', () => {
    const all = filtered({});
    expect(all.claims).toEqual({ shown: 7, certain: 7 });
  });
});

describe('the shelf', () => {
  const filtered = filtering('2005', 'economic -', { line: 'military -', title: 'Speech' }, 'diplomatic -');

  test('keeps the order of the dataset', () => {
    expect(filtered({}).shelf).toEqual([1, 2, 3]);
  });

  test('is not touched by a range', () => {
    const found = filtered({ range: rangeOf('1900') });
    expect([found.dates, found.shelf]).toEqual([[], [1, 2, 3]]);
  });

  test('follows categories and search', () => {
    expect(filtered({ hidden: ['economic'] }).shelf).toEqual([2, 3]);
    expect(filtered({ search: 'speech' }).shelf).toEqual([2]);
  });

  test('does not count among the dated', () => {
    expect(filtered({}).countByCategory).toEqual([1, 0, 0]);
  });
});

describe('filters of any kind', () => {
  const range = fc
    .tuple(fc.integer({ min: -3000, max: 3000 }), fc.nat(500))
    .map(([from, length]) => ({ start: from * 31_557_600_000, end: (from + length) * 31_557_600_000 }));
  const anyFilters = fc.record({
    hidden: fc.subarray(['military', 'economic', 'diplomatic']),
    search: fc.constantFrom('', '1', '19', 'event', '"of 2"', 'X'),
    range: fc.option(range),
  });
  const lines = fc.array(fc.oneof(anyLine, fc.constant('economic -')), { maxLength: 10 });

  test('show some of all in time order, each once, and certain and possible make up the shown', () => {
    fc.assert(
      fc.property(lines, anyFilters, (given, filters) => {
        const all = filtering(...given)({});
        const { shown, claims, isShown, isPossibly, index } = filtering(...given)(filters);
        const positions = [...index.row.keys()];
        const asked = [...shown];
        expect([...all.shown]).toEqual(expect.arrayContaining(asked));
        expect(asked).toEqual([...new Set(asked)].toSorted((a, b) => a - b));
        expect(positions.filter(isShown)).toEqual(asked);
        expect(asked).toHaveLength(claims.certain + asked.filter(isPossibly).length);
      }),
    );
  });

  test('give each band its shown events, sorted by anchor, by start and by end', () => {
    fc.assert(
      fc.property(lines, anyFilters, (given, filters) => {
        const { shown, bandAt, index } = filtering(...given)(filters);
        const bands = index.bands.map((_, place) => bandAt(place));
        expect(bands.flatMap(({ positions }) => [...positions]).toSorted((a, b) => a - b)).toEqual([
          ...shown,
        ]);
        for (const { positions, anchors, starts, ends } of bands) {
          expect([...anchors]).toEqual(Array.from(positions, (position) => index.anchor[position]));
          expect([...anchors]).toEqual(valuesOf(index.anchor, positions));
          expect([...starts]).toEqual(valuesOf(index.firstStart, positions));
          expect([...ends]).toEqual(valuesOf(index.lastEnd, positions));
        }
      }),
    );
  });

  test('take a band as it is where they take all of it', () => {
    const { bandAt, index } = filtering('1950', 'economic 2005')({ hidden: ['diplomatic'] });
    expect(bandAt(0)).toBe(index.bands[0]);
    expect(bandAt(2)).toBe(index.bands[2]);
  });

  test('count for a category what it shows when it alone is on', () => {
    fc.assert(
      fc.property(lines, anyFilters, (given, filters) => {
        const filtered = filtering(...given);
        const ids = ['military', 'economic', 'diplomatic'];
        const alone = ids.map((id) => filtered({ ...filters, hidden: ids.filter((other) => other !== id) }));
        expect(filtered(filters).countByCategory).toEqual(alone.map(({ shown }) => shown.length));
      }),
    );
  });
});

test.each([
  [{}, false],
  [{ search: '  ' }, false],
  [{ search: '""' }, false],
  [{ search: 'aid' }, true],
  [{ hidden: ['military'] }, true],
  [{ range: rangeOf('2005') }, true],
])('%j filters something: %s', (filters, expected) => {
  expect(isFiltering({ ...NO_FILTERS, ...filters })).toBe(expected);
});
