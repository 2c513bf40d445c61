import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Interval } from '../../../src/dates/time';
import { DAY } from '../../../src/dates/calendar';
import { BIN_UNITS, binsInterval } from '../../../src/layout/bins';
import {
  binUnitAt,
  countActive,
  isSparse,
  peakOf,
  segmentsOf,
  type Segment,
} from '../../../src/layout/detail/segments';
import { activeIn } from '../../../src/model/events/index-queries';
import { bandColumns } from '../../../src/model/events/band-columns';
import type { BandColumns, EventIndex } from '../../../src/model/events/event-index';
import { anyCrowd, crowdOf, type Crowd } from '../crowd';
import { anyLine, indexOf } from '../../model/build';
import { anyShare, partOf, stretch } from '../build';

const CENTURY = stretch('1920/2019');
const anyResolution = fc.integer({ min: 16, max: 34 }).map((power) => 2 ** power);
const anyPlace = fc.constantFrom(0, 2, 4);

/** A band of a crowd. */
function bandOf(crowd: Crowd, place = 4): { readonly index: EventIndex; readonly band: BandColumns } {
  const { index } = crowdOf(crowd);
  const band = index.bands[place];
  if (band === undefined) throw new Error(`there is no band ${place}`);
  return { index, band };
}

/** Whether a moment lies in a segment of bars; undefined beyond all segments. */
const isAggregatedAt = (segments: readonly Segment[], time: number): boolean | undefined =>
  segments.find(({ extent: { start, end } }) => time >= start && time < end)?.aggregated;

describe('a stretch', () => {
  test('is drawn alike wherever the view lies', () => {
    fc.assert(
      fc.property(anyCrowd, anyPlace, anyResolution, anyShare, anyShare, (crowd, place, resolution, a, b) => {
        const { band } = bandOf(crowd, place);
        const size = Math.min(0.9, (3000 * resolution) / (CENTURY.end - CENTURY.start));
        const [one, other] = [partOf(CENTURY, a, size), partOf(CENTURY, b, size)];
        const [here, there] = [segmentsOf(band, 4, resolution, one), segmentsOf(band, 4, resolution, other)];
        const both = { start: Math.max(one.start, other.start), end: Math.min(one.end, other.end) };
        for (let i = 0; i < 40 && both.start < both.end; i++) {
          const time = both.start + ((both.end - both.start) * i) / 40;
          expect(isAggregatedAt(here, time)).toBe(isAggregatedAt(there, time));
        }
      }),
    );
  });

  test('has neighbours without a gap, and all of the stretch asked for', () => {
    fc.assert(
      fc.property(anyCrowd, anyPlace, anyResolution, anyShare, (crowd, place, resolution, from) => {
        const within = partOf(CENTURY, from, 0.2);
        const segments = segmentsOf(bandOf(crowd, place).band, 4, resolution, within);
        expect(segments[0]?.extent.start).toBeLessThanOrEqual(within.start);
        expect(segments.at(-1)?.extent.end).toBeGreaterThanOrEqual(within.end);
        for (const [i, segment] of segments.slice(1).entries()) {
          expect(segment.extent.start).toBe(segments[i]?.extent.end);
          expect(segment.aggregated).toBe(segments[i]?.aggregated === false);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('is long enough for labels, and no longer than four screens of them', () => {
    // One band of two crises: their segments are as long as a stretch can be.
    const { band } = bandOf({ count: 2000, crises: [[0.2, 3]] });
    fc.assert(
      fc.property(fc.integer({ min: 18, max: 31 }), (power) => {
        const resolution = 2 ** power;
        const segment = segmentsOf(band, 6, resolution, stretch('1930/1949')).find(
          ({ aggregated }) => aggregated,
        );
        if (segment === undefined) return;
        expect((segment.extent.end - segment.extent.start) / resolution).toBeGreaterThanOrEqual(127);
      }),
    );
  });

  test('that holds more than marks have room for is aggregated, and its quiet neighbours are not', () => {
    const { band } = bandOf({ count: 600, crises: [[0.3, 200]], spans: 0 });
    const segments = segmentsOf(band, 4, 2 ** 29, stretch('1935/1965'));
    expect(segments.map(({ aggregated }) => aggregated)).toEqual([false, true, false]);
    expect(isAggregatedAt(segments, stretch('1950-03').start)).toBe(true);
  });
});

/** The first 48 events of a band. */
const only = (place: number, crowd: Crowd) => {
  const { index, band } = bandOf(crowd, place);
  return { index, band: bandColumns(index, band.positions.toSorted().slice(0, 48)) };
};

describe('a band of few events', () => {
  const crowded = { count: 48, crises: [[0.5, 0]], spans: 1, longest: 9000 } as const;

  test('is drawn mark by mark at every resolution, however they lie', () => {
    fc.assert(
      fc.property(anyResolution, anyShare, (resolution, from) => {
        const { band } = only(4, { ...crowded, count: 400 });
        expect(band.positions).toHaveLength(48);
        expect(isSparse(band)).toBe(true);
        const within = partOf(CENTURY, from, 0.1);
        expect(segmentsOf(band, 1, resolution, within)).toEqual([{ extent: within, aggregated: false }]);
      }),
      { numRuns: 30 },
    );
  });

  test('with one more is not', () => {
    const { index, band } = bandOf({ ...crowded, count: 400 });
    const more = bandColumns(index, band.positions.toSorted().slice(0, 49));
    expect(isSparse(more)).toBe(false);
    expect(segmentsOf(more, 1, 2 ** 31, CENTURY).some(({ aggregated }) => aggregated)).toBe(true);
  });
});

const anyStretch: fc.Arbitrary<Interval> = fc
  .tuple(anyShare, fc.integer({ min: 1, max: 40_000 }))
  .map(([from, days]) => {
    const start = Math.floor(CENTURY.start + (CENTURY.end - CENTURY.start) * from);
    return { start, end: start + days * 86_400_000 };
  });

/** Of the days and minutes of centuries there are too many to count one by one. */
const MONTHS_AND_LONGER = BIN_UNITS.filter(({ length }) => length > 28 * DAY);

describe('counting by bisection', () => {
  test('finds as many active events as asking each of them', () => {
    fc.assert(
      fc.property(anyCrowd, anyPlace, anyStretch, (crowd, place, extent) => {
        const { index, band } = bandOf(crowd, place);
        expect(countActive(band, extent)).toBe(activeIn(index, band, extent).length);
      }),
    );
  });

  test('finds the highest of all bars of a band', () => {
    fc.assert(
      fc.property(anyCrowd, anyPlace, fc.constantFrom(...MONTHS_AND_LONGER), (crowd, place, unit) => {
        const { band } = bandOf(crowd, place);
        let most = 0;
        for (let bin = unit.numberAt(CENTURY.start) - 1; bin <= unit.numberAt(CENTURY.end) + 400; bin++)
          most = Math.max(most, countActive(band, binsInterval(unit, bin)));
        expect(peakOf(band, unit)).toBe(most);
        expect(peakOf(band, unit)).toBe(most);
      }),
      { numRuns: 60 },
    );
  });

  test('finds it where events have no beginning or no end, and lie far apart', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { minLength: 1, maxLength: 12 }), (lines) => {
        const index = indexOf(...lines.map((line) => line.replace(/^\S+/u, 'military')));
        const band = index.bands[0] ?? bandColumns(index, new Uint32Array());
        for (const unit of BIN_UNITS) {
          // More are active in no bin than in one where an event begins, or in the last before the first end.
          const times = [...band.starts, ...band.ends.map((end) => end - 1), ...band.anchors];
          const counts = times
            .filter(Number.isFinite)
            .map((time) => countActive(band, binsInterval(unit, unit.numberAt(time))));
          expect(peakOf(band, unit)).toBe(Math.max(...counts));
        }
      }),
    );
  });

  test('finds no bar in a band without events', () => {
    const { index } = bandOf({ count: 200 });
    expect(peakOf(bandColumns(index, new Uint32Array()), binUnitAt(2 ** 30))).toBe(0);
  });
});
