import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Interval } from '../../../src/dates/time';
import { spanningEvents } from '../../../src/layout/detail/spanning';
import { type BandColumns, type EventIndex } from '../../../src/model/events/event-index';
import { activeIn } from '../../../src/model/events/index-queries';
import { bandColumns } from '../../../src/model/events/band-columns';
import { lowerBound } from '../../../src/model/events/bisect';
import { anyLine, indexOf, recentLine } from '../../model/build';
import { crowdOf } from '../crowd';
import { partOf, stretch } from '../build';

const found = (index: EventIndex, band: BandColumns, extent: Interval): readonly number[] | null => {
  const from = lowerBound(band.anchors, extent.start);
  const reaching = spanningEvents(index, band, extent, from, lowerBound(band.anchors, extent.end));
  return reaching?.toSorted((a, b) => a - b) ?? null;
};

/** Asks every event. */
const sought = (index: EventIndex, band: BandColumns, { start, end }: Interval): readonly number[] =>
  [...activeIn(index, band, { start, end })].filter((position) => {
    const anchor = index.anchor[position] ?? NaN;
    return anchor < start || anchor >= end;
  });

const bandOf = (index: EventIndex, place: number): BandColumns =>
  index.bands[place] ?? bandColumns(index, new Uint32Array());

/** So many that are under way in 1955, and others of 1990. */
const many = (count: number, others: number) =>
  indexOf(
    ...Array.from({ length: count }, () => '1950/1960'),
    ...Array.from({ length: others }, () => '1990'),
  );

/** How many of those under way are found in 1955; null for too many. */
function spanning(count: number, others: number): number | null {
  const index = many(count, others);
  return found(index, bandOf(index, 0), stretch('1955'))?.length ?? null;
}

describe('events that span a segment', () => {
  test('are the events under way in it whose glyphs stand elsewhere', () => {
    const index = indexOf('1950/1960', '1955/1970', '1953', '1957', '1958/1990', '1940/1949', '1970');
    const told = found(index, bandOf(index, 0), stretch('1955/1958'))?.map((at) => index.row[at]);
    expect(told).toEqual([0]);
    expect(found(index, bandOf(index, 0), stretch('1980'))?.map((at) => index.row[at])).toEqual([4]);
  });

  test('may end in it, and begin in it, if their glyphs stand before or after', () => {
    const index = indexOf('1950/1955', '1958');
    expect(found(index, bandOf(index, 0), stretch('1955/1958-03'))).toEqual([0, 1]);
  });

  test('are all of them, whatever the dates: those without a beginning or an end too', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(recentLine, anyLine), { maxLength: 40 }), fc.nat(39), (lines, nth) => {
        const index = indexOf(...lines.map((line) => line.replace(/^\S+/u, 'military')));
        const band = bandOf(index, 0);
        // Bounds that are the bounds of events, where "before" and "after" are decided.
        const times = [...band.anchors, ...band.starts, ...band.ends].filter(Number.isFinite);
        const start = times[nth % Math.max(1, times.length)] ?? 0;
        for (const end of [start + 1, start + 3e10, ...times.filter((time) => time > start).slice(0, 3)])
          expect(found(index, band, { start, end })).toEqual(sought(index, band, { start, end }));
      }),
    );
  });

  test('are found among thousands, where whole blocks of events are passed over', () => {
    const { index } = crowdOf({ count: 12_000, spans: 0.004, longest: 30_000, months: 0, years: 0 });
    const band = bandOf(index, 4);
    expect(band.positions.length).toBeGreaterThan(6000);
    for (let i = 0; i < 200; i++) {
      const extent = partOf(stretch('1920/2019'), i / 200, 0.003);
      const all = sought(index, band, extent);
      expect(found(index, band, extent)).toEqual(all.length > 12 ? null : all);
    }
  });

  test('are too many if more than twelve, but in a band of few', () => {
    expect([spanning(12, 40), spanning(13, 40)]).toEqual([12, null]);
    expect(spanning(48, 0)).toBe(48);
  });
});
