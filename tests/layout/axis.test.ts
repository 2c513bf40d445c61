import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY, MINUTE, SECOND } from '../../src/dates/calendar';
import type { Interval } from '../../src/dates/time';
import { utcCentury, utcDecade } from '../../src/dates/units';
import { axisOf, type Axis } from '../../src/layout/axis';
import { estimateText, type LabelFont } from '../../src/layout/labels/text';
import { timeScale } from '../../src/layout/time-scale';
import { clampDomain } from '../../src/layout/visible-domain';
import { en } from '../../src/words/en';
import { utc } from '../dates/build';
import { anyLimits, anyShare, partOf, stretch } from './build';

const font: LabelFont = { size: 13, weight: 'regular' };
const axis = (domain: Interval, width: number, size = 13): Axis =>
  axisOf(timeScale(domain, [0, width]), { ...font, size }, estimateText, en.picture);
const labels = (text: string, width: number) => axis(stretch(text), width).ticks.map(({ label }) => label);
const contexts = (text: string, width: number) =>
  axis(stretch(text), width).contexts.map(({ label }) => label);

describe('ticks are as fine as their labels have room', () => {
  test.each([
    //  in view             px   labels; '' where the edge would cut it
    [
      '0001/2000',
      800,
      ['', 'AD 200', 'AD 400', 'AD 600', 'AD 800', '1000', '1200', '1400', '1600', '1800', ''],
    ],
    ['0001/2000', 600, ['', 'AD 500', '1000', '1500', '']],
    ['1500/1999', 700, ['', '1600', '1700', '1800', '1900']],
    ['1900/1999', 700, ['', '1920', '1940', '1960', '1980']],
    ['1945/2024', 700, ['1950', '1960', '1970', '1980', '1990', '2000', '2010', '2020']],
    ['1995/2014', 700, ['', '2000', '2005', '2010']],
    ['1995/2014', 900, ['1996', '1998', '2000', '2002', '2004', '2006', '2008', '2010', '2012', '2014']],
    ['2000/2006', 560, ['', '2001', '2002', '2003', '2004', '2005', '2006']],
    ['2000/2003', 700, ['', 'Jul', '', 'Jul', '', 'Jul', '', 'Jul']],
    ['2000/2002', 700, ['', 'Apr', 'Jul', 'Oct', '', 'Apr', 'Jul', 'Oct', '', 'Apr', 'Jul', 'Oct']],
    ['1950', 700, ['', '', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']],
    ['1950-05/1950-07', 700, ['', '', '15', '22', '', '', '15', '22', '', '8', '15', '22']],
    ['1950-06-20/1950-07-05', 500, ['', '', '25', '27', '29', '', '3', '5']],
    ['1950-06-24/1950-06-27', 700, ['', '25', '26', '27']],
  ])('%s across %d px: %j', (text, width, expected) => {
    expect(labels(text, width)).toEqual(expected);
  });
});

/** Some minutes from the beginning of a date on, where the finest date is known to so many milliseconds. */
const clockAxis = (text: string, minutes: number, finest: number): Axis => {
  const { start } = stretch(text);
  const scale = timeScale({ start, end: start + minutes * MINUTE }, [0, 700]);
  return axisOf(scale, font, estimateText, en.picture, { finest });
};

describe('times of day', () => {
  test.each([
    [2 * 24 * 60, ['', '', '', '18:00', '', '06:00', '12:00', '18:00']],
    [300, ['', '', '02:00', '03:00', '04:00']],
    [30, ['', '', '00:10', '00:15', '00:20', '00:25']],
    [8, ['', '', '', '00:03', '00:04', '00:05', '00:06', '00:07']],
  ])('are on the axis of %d minutes where a date knows them', (minutes, expected) => {
    expect(clockAxis('2024-11-30', minutes, MINUTE).ticks.map(({ label }) => label)).toEqual(expected);
  });

  test('go down to seconds only where a date knows these', () => {
    const [minutes, seconds] = [MINUTE, SECOND].map((finest) =>
      clockAxis('2024-11-30', 1, finest).ticks.map(({ label }) => label),
    );
    expect(minutes).toEqual(['']);
    expect(seconds).toEqual(['', '', '00:00:30', '00:00:45']);
  });

  test('are not there where every date is known to the day', () => {
    const { ticks, contexts: larger } = clockAxis('2024-11-30', 2 * 24 * 60, DAY);
    expect([ticks.length, larger.map(({ label }) => label)]).toEqual([2, ['November 2024', 'December 2024']]);
    expect(labels('2024-11-30/2024-12-02', 700)).toEqual(['', '', '2']);
  });

  test('stand after their day, with the clock that they stand on, and the next day is told in short', () => {
    expect(clockAxis('2024-11-30T22:00Z', 240, MINUTE).contexts.map(({ label }) => label)).toEqual([
      '30 November 2024, UTC',
      '1 Dec',
    ]);
  });
});

describe('the larger unit stands among the ticks', () => {
  test.each([
    ['1945/2024', 700, [], 'none among years'],
    ['2000/2002', 700, ['2000', '2001', '2002'], 'years among months'],
    ['2000-10/2001-06', 700, ['2000', '2001'], 'the year in view first, at the left edge'],
    ['2000-12/2001-06', 480, ['2000', '2001'], 'and the next where it begins'],
    ['2000-12-20/2001-06', 400, ['2001'], 'but not where the next one leaves it no room'],
    ['1950-06-20/1950-07-05', 700, ['June 1950', 'July 1950'], 'months among days'],
    ['-0043-07/-0042-06', 700, ['44 BC', '43 BC'], 'years before our era'],
    ['0000-07/0001-06', 700, ['1 BC', 'AD 1'], 'no year 0'],
  ])('%s across %d px: %j, %s', (text, width, expected) => {
    expect(contexts(text, width)).toEqual(expected);
  });

  test('at the left edge where it began before', () => {
    const { contexts: among } = axis(stretch('2000-10/2001-06'), 700);
    // The next is centred where it begins, at 236.
    expect(among.map(({ x }) => Math.round(x))).toEqual([0, 218]);
  });
});

/** The moment at which a label stands. */
const placed = (text: string, width: number, label: string) => {
  const { x } = axis(stretch(text), width).ticks.find((tick) => tick.label === label) ?? { x: NaN };
  return timeScale(stretch(text), [0, width]).time(x);
};

describe('our era and the time before it', () => {
  test('have round years on both sides, and no year 0 between them', () => {
    expect(labels('-0299/0350', 700)).toEqual(['', '200 BC', '100 BC', 'AD 1', 'AD 100', 'AD 200', 'AD 300']);
  });

  test('meet at 1 BC and AD 1', () => {
    expect(labels('-0003/0004', 700)).toEqual(['', '3 BC', '2 BC', '1 BC', 'AD 1', 'AD 2', 'AD 3', 'AD 4']);
  });

  test.each([
    ['-0005/0004', 600, '2 BC', utc(-1, 1, 1), 'a year where it begins'],
    ['-0055/-0036', 600, '45 BC', utc(-44, 1, 1), 'each fifth year where it begins'],
    ['-0070/-0030', 600, '50 BC', utc(-48, 1, 1), 'a decade where 49 BC begins, the first of the 40s BC'],
    ['-0299/0300', 600, '100 BC', utc(-98, 1, 1), 'a century where 99 BC begins'],
    ['-0299/0300', 600, 'AD 1', utc(1, 1, 1), 'our era where it begins'],
    ['-0299/0300', 600, 'AD 100', utc(100, 1, 1), 'a century of it where that begins'],
  ])('in %s across %d px, %s stands at %d: %s', (text, width, label, time) => {
    expect(placed(text, width, label)).toBeCloseTo(time, -4);
  });
});

test('years of which bars are made begin at ticks, on both sides of our era', () => {
  const views = [
    ['-0400/0400', 800, utcCentury],
    ['-0050/0050', 900, utcDecade],
  ] as const;
  for (const [text, width, unit] of views) {
    const { start, end } = stretch(text);
    const scale = timeScale({ start, end }, [0, width]);
    const places = axis({ start, end }, width).ticks.map(({ x }) => Math.round(x * 1000));
    expect(places).toEqual(unit.range(start, end).map((time) => Math.round(scale.x(time) * 1000)));
  }
});

const widthOf = (label: string, size: number) => estimateText(label, { ...font, size });

describe('at any width, zoom and text size', () => {
  test('a larger unit that is wider than the plot is left out', () => {
    const days = { start: -1_412_640_000, end: 174_960_000 };
    for (const size of [29.880952380952383, 29.8809525])
      for (const { x, label } of axis(days, 251, size).contexts)
        expect(x + estimateText(label, { size, weight: 'bold' })).toBeLessThanOrEqual(251);
  });

  /** What sums of doubles may be off, in pixels. */
  const HAIR = 1e-6;

  const anyView = anyLimits.chain((limits) =>
    fc.record({
      domain: fc
        .tuple(anyShare, fc.double({ min: 0, max: 12, noNaN: true }))
        .map(([from, power]) => clampDomain(partOf(limits, from, 0.05 ** power), limits)),
      width: fc.integer({ min: 240, max: 4000 }),
      size: fc.double({ min: 9, max: 30, noNaN: true }),
    }),
  );
  test('no two labels overlap, and none leaves the plot', () => {
    fc.assert(
      fc.property(anyView, ({ domain, width, size }) => {
        let right = 0;
        for (const { x, label } of axis(domain, width, size).ticks) {
          if (label === '') continue;
          const half = widthOf(label, size) / 2;
          expect(x - half).toBeGreaterThanOrEqual(right - HAIR);
          right = x + half;
        }
        expect(right).toBeLessThanOrEqual(width + HAIR);
      }),
      { numRuns: 400 },
    );
  });

  test('larger units touch neither each other nor a tick, stay in the plot, and none comes twice', () => {
    fc.assert(
      fc.property(anyView, ({ domain, width, size }) => {
        const { ticks, contexts: larger } = axis(domain, width, size);
        const bold = (label: string) => estimateText(label, { size, weight: 'bold' });
        const said = [
          ...larger.map(({ x, label }) => [x, x + bold(label)] as const),
          ...ticks.flatMap(({ x, label }) => {
            const half = widthOf(label, size) / 2;
            return label === '' ? [] : [[x - half, x + half] as const];
          }),
        ].toSorted(([a], [b]) => a - b);
        let right = 0;
        for (const [x0, x1] of said) {
          expect(x0).toBeGreaterThanOrEqual(right - HAIR);
          right = x1;
        }
        expect(right).toBeLessThanOrEqual(width + HAIR);
        expect(new Set(larger.map(({ label }) => label)).size).toBe(larger.length);
      }),
      { numRuns: 400 },
    );
  });

  test('ticks come in order within the view, and never leave more room than the next finer ones need', () => {
    fc.assert(
      fc.property(anyView, ({ domain, width, size }) => {
        const { ticks } = axis(domain, width, size);
        const places = ticks.map(({ x }) => x);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        for (const x of places) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThan(width + HAIR);
        }
        // From weeks to months is the longest step, and a leap day more; around the missing year 0 it may be
        // twice a step of years; and nothing is finer than days.
        const most = 4.5 * (widthOf('2000 BC', size) + 2 * size);
        const day = DAY / timeScale(domain, [0, width]).msPerPx;
        for (const [i, x] of [...places, width].entries())
          expect(x - (places[i - 1] ?? 0)).toBeLessThanOrEqual(Math.max(most, day + 1e-6));
      }),
      { numRuns: 400 },
    );
  });

  test('a day is a tick in the closest look', () => {
    expect(axis({ start: 0, end: 2 * DAY }, 700).ticks.map(({ label }) => label)).toEqual(['', '2']);
  });
});
