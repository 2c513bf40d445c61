import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY, HOUR, MINUTE, SECOND } from '../../src/dates/calendar';
import { rangeInWords } from '../../src/words/en/ranges';
import { BIN_UNITS, binsInterval, binUnitFor, type BinUnit } from '../../src/layout/bins';
import { utc } from '../dates/build';

/** From the first year that a Date can name to the last. */
const anyMoment = fc.oneof(
  fc.integer({ min: -8e15, max: 8e15 }),
  // Halves of a millisecond, as a zoom has them.
  fc.integer({ min: -1e14, max: 1e14 }).map((time) => time / 2),
  fc.integer({ min: -80_000_000, max: 80_000_000 }).map((day) => day * DAY),
);
const YEAR = 365.2425 * DAY;
/** Where our era begins. */
const ERA = utc(1, 1, 1);

const unitNamed = (name: string): BinUnit => {
  const unit = BIN_UNITS.find((each) => each.name === name);
  if (unit === undefined) throw new Error(`there is no unit ${name}`);
  return unit;
};

describe.each(BIN_UNITS.map((unit) => [unit.name, unit] as const))('bins of a %s', (_, unit) => {
  test('hold each moment once, before our era too', () => {
    fc.assert(
      fc.property(anyMoment, (time) => {
        const bin = unit.numberAt(time);
        expect(unit.startOf(bin)).toBeLessThanOrEqual(time);
        expect(unit.startOf(bin + 1)).toBeGreaterThan(time);
      }),
    );
  });

  test('are numbered where they begin and where they end', () => {
    fc.assert(
      fc.property(anyMoment, (time) => {
        const bin = unit.numberAt(time);
        const { start, end } = binsInterval(unit, bin);
        expect(unit.numberAt(start)).toBe(bin);
        expect(unit.numberAt(end - 1)).toBe(bin);
        expect(unit.numberAt(end)).toBe(bin + 1);
      }),
    );
  });

  test('begin at midnight, or whole parts of a day after it, and are as long as the unit says, to a twentieth or the missing year 0', () => {
    fc.assert(
      fc.property(anyMoment, (time) => {
        const { start, end } = binsInterval(unit, unit.numberAt(time));
        // + 0, since the remainder of a time before 1970 is −0. A part of a day begins so often in it.
        expect((start % Math.min(DAY, unit.length)) + 0).toBe(0);
        const isByEra = unit.length > 4 * YEAR && (start === ERA || end === ERA);
        // February has 28 days, and the quarter around it 90.
        expect((end - start + (isByEra ? YEAR : 0)) / unit.length).toBeGreaterThan(0.91);
        expect((end - start + (isByEra ? YEAR : 0)) / unit.length).toBeLessThan(1.05);
      }),
    );
  });
});

describe('a bin is named in few words', () => {
  test.each([
    ['minute', '12 March 1994, 00:00 to 00:01 UTC'],
    ['hour', '12 March 1994, 00:00 to 01:00 UTC'],
    ['day', '12 March 1994'],
    ['week', '7 March 1994 to 13 March 1994'],
    ['month', 'March 1994'],
    ['quarter', 'January 1994 to March 1994'],
    ['year', '1994'],
    ['five years', '1990 to 1994'],
    ['decade', '1990 to 1999'],
    ['fifty years', '1950 to 1999'],
    ['century', '1900 to 1999'],
    ['five centuries', '1500 to 1999'],
    ['millennium', '1000 to 1999'],
  ])('of 12 March 1994 the %s: %s', (name, words) => {
    const unit = unitNamed(name);
    expect(rangeInWords(binsInterval(unit, unit.numberAt(utc(1994, 3, 12))))).toBe(words);
  });

  test.each([
    ['month', 'March 44 BC'],
    ['five years', '44 BC to 40 BC'],
    ['decade', '49 BC to 40 BC'],
    ['fifty years', '49 BC to 1 BC'],
    ['century', '99 BC to 1 BC'],
    ['millennium', '999 BC to 1 BC'],
  ])('of 15 March 44 BC the %s: %s', (name, words) => {
    const unit = unitNamed(name);
    expect(rangeInWords(binsInterval(unit, unit.numberAt(utc(-43, 3, 15))))).toBe(words);
  });
});

test('weeks begin on a Monday', () => {
  const week = unitNamed('week');
  const mondays = [utc(2024, 1, 1), utc(2023, 12, 25), utc(1969, 12, 29), utc(1582, 10, 11)];
  const asked = [utc(2024, 1, 1), utc(2023, 12, 31), utc(1970, 1, 1), utc(1582, 10, 15)];
  expect(asked.map((time) => week.startOf(week.numberAt(time)))).toEqual(mondays);
});

test('several bins are one stretch', () => {
  const month = unitNamed('month');
  const march = month.numberAt(utc(1994, 3, 1));
  expect(rangeInWords(binsInterval(month, march, march + 2))).toBe('March 1994 to May 1994');
});

describe('the unit for a resolution', () => {
  test.each([
    [1, 'day'],
    [DAY / 2, 'day'],
    [DAY / 1.5, 'day'],
    [DAY / 1.49, 'week'],
    [7 * DAY, 'month'],
    [365 * DAY, 'five years'],
    [36_500 * DAY, 'five centuries'],
    [3_650_000 * DAY, 'ten millennia'],
  ])('of %d ms to a pixel, bars of 1.5 px at least, is a %s', (msPerPx, name) => {
    expect(binUnitFor(msPerPx, 1.5).name).toBe(name);
  });

  test.each([
    [1, SECOND, 'second'],
    [SECOND, SECOND, 'ten seconds'],
    [1, MINUTE, 'minute'],
    [2 * MINUTE, MINUTE, 'ten minutes'],
    [10 * MINUTE, MINUTE, 'hour'],
    [2 * HOUR, MINUTE, 'six hours'],
    [5 * HOUR, MINUTE, 'day'],
  ])('of %d ms to a pixel is, where dates are known to %d ms, a %s', (msPerPx, finest, name) => {
    expect(binUnitFor(msPerPx, 1.5, finest).name).toBe(name);
  });

  test('is the finest whose bars are wide enough', () => {
    const lengths = BIN_UNITS.map(({ length }) => length);
    expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1e11, noNaN: true }), (msPerPx) => {
        const { length } = binUnitFor(msPerPx, 1.5, SECOND);
        expect(length).toBeGreaterThanOrEqual(1.5 * msPerPx);
        expect(lengths.filter((finer) => finer < length && finer >= 1.5 * msPerPx)).toEqual([]);
      }),
    );
  });
});
