import { UTCDate } from '@date-fns/utc';
import {
  addDays,
  addMonths,
  addYears,
  differenceInCalendarDays,
  differenceInCalendarISOWeeks,
  differenceInCalendarMonths,
  differenceInCalendarQuarters,
  differenceInCalendarYears,
  startOfDay,
  startOfDecade,
  startOfHour,
  startOfISOWeek,
  startOfMinute,
  startOfMonth,
  startOfQuarter,
  startOfSecond,
  startOfYear,
} from 'date-fns';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY, FIRST_YEAR, LAST_YEAR, dayAt } from '../../src/dates/calendar';
import type { CalendarUnit } from '../../src/dates/unit';
import {
  utcCentury,
  utcDay,
  utcDecade,
  utcHour,
  utcMillennium,
  utcMinute,
  utcMonth,
  utcQuarter,
  utcSecond,
  utcWeek,
  utcYear,
} from '../../src/dates/units';
import { utc } from './build';

const UNITS = [
  utcSecond,
  utcMinute,
  utcHour,
  utcDay,
  utcWeek,
  utcMonth,
  utcQuarter,
  utcYear,
  utcDecade,
  utcCentury,
  utcMillennium,
  utcMonth.every(6, 'half a year'),
  utcWeek.every(2, 'fortnight'),
  utcYear.every(5, 'five years'),
  utcDecade.every(5, 'fifty years'),
  utcMillennium.every(10, 'ten millennia'),
];

const eachUnit = describe.each(UNITS.map((unit) => [unit.name, unit] as const));

const ERA = utc(1, 1, 1);

/** Moments near and far, of whole and half milliseconds, and beginnings of days, years and our era. */
const anyMoment = fc.oneof(
  fc.integer({ min: -8e15, max: 8e15 }),
  // Halves of a millisecond, as a zoom has them.
  fc.integer({ min: -1e14, max: 1e14 }).map((time) => time / 2),
  fc.integer({ min: -80_000_000, max: 80_000_000 }).map((day) => day * DAY),
  fc.integer({ min: FIRST_YEAR, max: LAST_YEAR }).map((year) => utc(year, 1, 1)),
  fc.integer({ min: -40_000, max: 40_000 }).map((days) => ERA + days * DAY),
  fc.constantFrom(ERA, ERA - 1, ERA + 1, 0, -1),
);

const anySteps = fc.integer({ min: -1000, max: 1000 });

/** Moments from which a thousand of any unit stay within the numbers that are exact. */
const nearMoment = anyMoment.filter((time) => Math.abs(time) < 1e15);

eachUnit('a %s', (_, unit) => {
  test('begins no later than each moment in it, where it begins itself', () => {
    fc.assert(
      fc.property(anyMoment, (time) => {
        const start = unit.floor(time);
        expect(start).toBeLessThanOrEqual(time);
        expect(unit.floor(start)).toBe(start);
        expect(unit.startOf(unit.numberAt(time))).toBe(start);
        expect(unit.ceil(start)).toBe(start);
      }),
    );
  });

  test('ends where the next one begins, so that time is filled without gap or overlap', () => {
    fc.assert(
      fc.property(anyMoment, (time) => {
        const number = unit.numberAt(time);
        const end = unit.startOf(number + 1);
        expect(end).toBeGreaterThan(time);
        expect(unit.floor(end - 1)).toBe(unit.floor(time));
        expect(unit.numberAt(end)).toBe(number + 1);
        expect(unit.ceil(time)).toBe(unit.floor(time) === time ? time : end);
      }),
    );
  });

  test('is moved by steps that add up, and back again', () => {
    fc.assert(
      fc.property(nearMoment, anySteps, anySteps, (time, a, b) => {
        fc.pre((Math.abs(a) + Math.abs(b)) * unit.length < 7e15);
        const start = unit.floor(time);
        expect(unit.offset(unit.offset(start, a), b)).toBe(unit.offset(start, a + b));
        expect(unit.offset(start, a)).toBe(unit.startOf(unit.numberAt(start) + a));
        // In whole milliseconds: far from 1970 there are no halves.
        const into = Math.floor(time) - start;
        expect(unit.offset(start + into, a)).toBe(unit.offset(start, a) + into);
      }),
    );
  });

  test('comes in a range as steps from its first beginning, before the stop', () => {
    fc.assert(
      fc.property(
        nearMoment,
        fc.double({ min: 0, max: 40, noNaN: true }),
        fc.integer({ min: 1, max: 4 }),
        (start, units, step) => {
          const stop = start + units * unit.length;
          const expected: number[] = [];
          for (let time = unit.ceil(start); time < stop; time = unit.offset(time, step)) expected.push(time);
          expect(unit.range(start, stop, step)).toEqual(expected);
        },
      ),
    );
  });

  test('is counted by its beginnings: after the start, up to the end', () => {
    fc.assert(
      fc.property(nearMoment, fc.double({ min: 0, max: 40, noNaN: true }), (start, units) => {
        const end = start + units * unit.length;
        const begun = unit.range(start, end + 1).filter((time) => time > start && time <= end);
        expect(unit.count(start, end)).toBe(begun.length);
        expect(unit.count(end, start)).toBe(-begun.length + 0);
      }),
    );
  });

  test('is of the length that it says, on average', () => {
    const [first, last] = [utc(-200_000, 1, 1), utc(200_000, 1, 1)];
    expect((last - first) / unit.length / unit.count(first, last)).toBeCloseTo(1, 1);
  });
});

test('our era begins with a unit of each kind, for its first day was a Monday', () => {
  expect(UNITS.filter((unit) => unit.floor(ERA) !== ERA).map(({ name }) => name)).toEqual(['fortnight']);
});

test('the years beyond those that Date knows have their units too', () => {
  const far = utcYear.startOf(1_000_000);
  expect(dayAt(far)).toEqual({ year: 1_000_000, month: 1, day: 1 });
  expect(utcDecade.floor(utcYear.startOf(1_000_009))).toBe(far);
  expect(utcMonth.count(far, utcYear.offset(far, 10))).toBe(120);
  expect(dayAt(utcMillennium.floor(utcYear.startOf(-1_000_000)))).toEqual({
    year: -1_000_998,
    month: 1,
    day: 1,
  });
});

const toAstronomical = (year: number): number => (year < 0 ? year + 1 : year);
const toWritten = (year: number): number => (year > 0 ? year : year - 1);

/** The years of the unit that holds one, as people write them: years before our era as negative numbers. */
function yearsOf(unit: CalendarUnit, written: number): readonly [number, number] {
  const number = unit.numberAt(utc(toAstronomical(written), 6, 15));
  return [toWritten(dayAt(unit.startOf(number)).year), toWritten(dayAt(unit.startOf(number + 1) - 1).year)];
}

describe('years are put together as people name them', () => {
  test.each([
    ['decade', 1950, [1950, 1959], utcDecade],
    ['decade', 2000, [2000, 2009], utcDecade],
    ['decade', 12, [10, 19], utcDecade],
    ['decade', 1, [1, 9], utcDecade],
    ['decade', -1, [-9, -1], utcDecade],
    ['decade', -9, [-9, -1], utcDecade],
    ['decade', -10, [-19, -10], utcDecade],
    ['decade', -44, [-49, -40], utcDecade],
    ['century', 1950, [1900, 1999], utcCentury],
    ['century', 99, [1, 99], utcCentury],
    ['century', -44, [-99, -1], utcCentury],
    ['century', -100, [-199, -100], utcCentury],
    ['millennium', 1950, [1000, 1999], utcMillennium],
    ['millennium', -753, [-999, -1], utcMillennium],
    ['five years', -44, [-44, -40], utcYear.every(5, 'five years')],
    ['five years', -3, [-4, -1], utcYear.every(5, 'five years')],
    ['five years', 3, [1, 4], utcYear.every(5, 'five years')],
    ['fifty years', -44, [-49, -1], utcDecade.every(5, 'fifty years')],
  ] as const)('the %s of %i: %j', (_, year, expected, unit) => {
    expect(yearsOf(unit, year)).toEqual(expected);
  });

  const years = fc.integer({ min: 1, max: 200_000 });

  test('each side of our era is the mirror image of the other', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(utcDecade, utcCentury, utcMillennium, utcYear.every(5, 'five years')),
        years,
        (unit, year) => {
          const [first, last] = yearsOf(unit, year);
          expect(yearsOf(unit, -year)).toEqual([-last, -first]);
        },
      ),
    );
  });

  test('decades lie whole in centuries, and centuries in millennia', () => {
    const pairs = [
      [utcYear.every(5, 'five years'), utcDecade],
      [utcDecade, utcCentury],
      [utcCentury, utcMillennium],
    ] as const;
    fc.assert(
      fc.property(fc.constantFrom(...pairs), anyMoment, ([small, large], time) => {
        const end = small.startOf(small.numberAt(time) + 1);
        expect(large.floor(end - 1)).toBe(large.floor(small.floor(time)));
      }),
    );
  });
});

/** Years that a Date can name, with room for a unit on each side, at any moment of theirs. */
const dateMoment = fc
  .tuple(fc.integer({ min: -270_000, max: 270_000 }), fc.integer({ min: 0, max: 365 * DAY }))
  .map(([year, into]) => utc(year, 1, 1) + into);

const dated = (time: number): UTCDate => new UTCDate(time);

describe('date-fns says the same', () => {
  test.each([
    [utcSecond, startOfSecond],
    [utcMinute, startOfMinute],
    [utcHour, startOfHour],
    [utcDay, startOfDay],
    [utcWeek, startOfISOWeek],
    [utcMonth, startOfMonth],
    [utcQuarter, startOfQuarter],
    [utcYear, startOfYear],
  ] as const)('of where a unit begins: $name', (unit, startOf) => {
    fc.assert(
      fc.property(dateMoment, (time) => {
        expect(unit.floor(time)).toBe(startOf(dated(time)).getTime());
      }),
    );
  });

  test('of where a decade of our era begins, from AD 10 on', () => {
    fc.assert(
      fc.property(
        dateMoment.filter((time) => time >= utc(10, 1, 1)),
        (time) => {
          expect(utcDecade.floor(time)).toBe(startOfDecade(dated(time)).getTime());
        },
      ),
    );
  });

  test.each([
    [utcDay, differenceInCalendarDays],
    [utcWeek, differenceInCalendarISOWeeks],
    [utcMonth, differenceInCalendarMonths],
    [utcQuarter, differenceInCalendarQuarters],
    [utcYear, differenceInCalendarYears],
  ] as const)('of how many units lie between two moments: $name', (unit, difference) => {
    fc.assert(
      fc.property(dateMoment, dateMoment, (a, b) => {
        expect(unit.count(a, b)).toBe(difference(dated(b), dated(a)));
      }),
    );
  });

  test.each([
    [utcDay, addDays],
    [utcMonth, addMonths],
    [utcYear, addYears],
  ] as const)('of the unit so many later: $name', (unit, add) => {
    fc.assert(
      fc.property(dateMoment, anySteps, (time, steps) => {
        const start = unit.floor(time);
        expect(unit.offset(start, steps)).toBe(add(dated(start), steps).getTime());
      }),
    );
  });
});
