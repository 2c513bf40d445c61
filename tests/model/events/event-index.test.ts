import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandKey } from '../../../src/model/events/band-key';
import { type EventIndex } from '../../../src/model/events/event-index';
import { activeIn } from '../../../src/model/events/index-queries';
import { bandColumns } from '../../../src/model/events/band-columns';
import { countLayer } from '../../../src/model/events/index-queries';
import { indexColumns } from '../../../src/model/events/index-columns';
import { indexExtent } from '../../../src/model/events/index-queries';
import { isActive } from '../../../src/model/events/index-queries';
import { days, utc } from '../../dates/build';
import { anyLine, datasetOf, indexOf } from '../build';
import { anyColumns, columnsOf } from '../columns';

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

  test('hold the primary category, and all of them in order', () => {
    //                       military    economic first, military too    diplomatic
    const index = indexOf('military 2000', 'economic+military 2001', 'diplomatic 2002');
    expect([...index.category]).toEqual([0, 1, 2]);
    expect([...index.kind].map((kind) => index.kinds[kind]?.categories)).toEqual([[0], [0, 1], [2]]);
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

const CATEGORIES = 3;

/** Of columns, which have layers, or of a file, which has every kind of date. */
const anyIndex: fc.Arbitrary<EventIndex> = fc.oneof(
  anyColumns.map((columns) => indexColumns(columns, CATEGORIES)),
  fc.array(anyLine, { maxLength: 20 }).map((lines) => indexOf(...lines)),
);

const ascending = (values: Iterable<number>): readonly number[] =>
  [...values].toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));

describe('the bands', () => {
  test('have each event once, in its band and layer', () => {
    fc.assert(
      fc.property(anyIndex, (index) => {
        expect(index.bands).toHaveLength(CATEGORIES * 2);
        for (const [place, { positions }] of index.bands.entries()) {
          const here = Array.from(index.row.keys()).filter(
            (at) => bandKey(index.category[at] ?? -1, index.layer[at] ?? -1) === place,
          );
          expect(ascending(positions)).toEqual(here);
        }
      }),
    );
  });

  test('are sorted by glyphs, by starts and by ends, each for itself; of equal glyphs the first in time is first', () => {
    fc.assert(
      fc.property(anyIndex, (index) => {
        for (const { positions, anchors, starts, ends } of index.bands) {
          expect([...anchors]).toEqual(Array.from(positions, (at) => index.anchor[at]));
          expect([...anchors]).toEqual(ascending(anchors));
          expect([...starts]).toEqual(ascending(Array.from(positions, (at) => index.firstStart[at] ?? NaN)));
          expect([...ends]).toEqual(ascending(Array.from(positions, (at) => index.lastEnd[at] ?? NaN)));
          const isLate = (at: number): boolean =>
            at > 0 && anchors[at] === anchors[at - 1] && (positions[at] ?? 0) < (positions[at - 1] ?? 0);
          expect(Array.from(positions.keys()).filter(isLate)).toEqual([]);
        }
      }),
    );
  });

  test('of some of their events are the same as of an index of those alone', () => {
    fc.assert(
      fc.property(anyIndex, fc.nat(3), (index, leaveOut) => {
        for (const { positions } of index.bands) {
          const some = positions.toSorted().filter((at) => at % 4 !== leaveOut);
          const band = bandColumns(index, some);
          expect(ascending(band.positions)).toEqual([...some]);
          expect([...band.anchors]).toEqual(ascending(Array.from(some, (at) => index.anchor[at] ?? NaN)));
          expect([...band.starts]).toEqual(ascending(Array.from(some, (at) => index.firstStart[at] ?? NaN)));
          expect([...band.ends]).toEqual(ascending(Array.from(some, (at) => index.lastEnd[at] ?? NaN)));
        }
      }),
    );
  });
});

/** Whether an event is active from the beginning of one date until that of another. */
const active = (line: string, from: string, until: string): boolean => {
  const index = indexOf(line);
  const [day = NaN, next = NaN] = [from, until].map((date) => indexOf(date).firstStart[0]);
  return isActive(index, 0, { start: day, end: next });
};

describe('an event is active', () => {
  test.each([
    ['1950-06-25', '1950-06-25', '1950-06-26', true, 'on its day'],
    ['1950-06-25', '1950-06-26', '1950-06-27', false, 'not on the day after'],
    ['1950-06-25', '1950-06-24', '1950-06-25', false, 'nor on the day before'],
    ['1950', '1950-06-25', '1950-06-26', true, 'on any day of its year'],
    ['1950/1953', '1951', '1952', true, 'between its ends'],
    ['1950/..', '2000', '2001', true, 'as long as it goes on'],
    ['../1950', '1900', '1901', true, 'as far back as it may begin'],
    ['[1950,1960]', '1955', '1956', true, 'between the members of a set, where it may not be sought out'],
  ])('%s from %s until %s: %j, %s', (line, from, until, expected) => {
    expect(active(line, from, until)).toBe(expected);
  });

  test('and is listed with all others of its band, in time order', () => {
    const index = indexOf('1953', '1950/1960', 'economic 1951', '1951-06', '1970');
    const [band] = index.bands;
    if (band === undefined) throw new Error('there is no first band');
    const extent = { start: utc(1951, 1, 1), end: utc(1954, 1, 1) };
    expect([...activeIn(index, band, extent)].map((at) => index.row[at])).toEqual([1, 3, 0]);
  });
});

test('layers are counted by kinds', () => {
  fc.assert(
    fc.property(anyIndex, (index) => {
      for (const layer of [0, 1])
        expect(countLayer(index, layer)).toBe([...index.layer].filter((each) => each === layer).length);
      expect(index.kinds.reduce((sum, { count }) => sum + count, 0)).toBe(index.count);
    }),
  );
});

test('the whole extent is from the first to the last bounded moment of all, and of each layer', () => {
  fc.assert(
    fc.property(anyIndex, fc.constantFrom(undefined, 0, 1), (index, layer) => {
      const isHere = (at: number): boolean => layer === undefined || index.layer[at] === layer;
      const { firstStart, firstEnd, lastStart, lastEnd } = index;
      const bounds = [firstStart, firstEnd, lastStart, lastEnd]
        .flatMap((column) => [...column].filter((_, at) => isHere(at)))
        .filter(Number.isFinite);
      expect(indexExtent(index, layer)).toEqual(
        bounds.length === 0 ? null : { start: Math.min(...bounds), end: Math.max(...bounds) },
      );
    }),
  );
});

test('building an index of columns tells how far it is, up to all of it', () => {
  const shares: number[] = [];
  indexColumns(columnsOf('1950', 'economic 1960', '-'), CATEGORIES, (share) => shares.push(share));
  expect(shares).toEqual(ascending(shares));
  expect([shares.length > 2, shares.at(-1)]).toEqual([true, 1]);
});
