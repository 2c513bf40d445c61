import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  DAY,
  FIRST_YEAR,
  LAST_YEAR,
  dayAt,
  daysInMonth,
  isLeapYear,
  startOfDay,
} from '../../src/dates/calendar';
import { utc } from './build';

const years = fc.integer({ min: FIRST_YEAR, max: LAST_YEAR });

test.each([
  [2000, true],
  [2004, true],
  [1900, false],
  [2100, false],
  [2005, false],
  [0, true],
  [-4, true],
  [-100, false],
  [-400, true],
])('the year %i is a leap year: %s', (year, leap) => {
  expect(isLeapYear(year)).toBe(leap);
  expect(daysInMonth(year, 2)).toBe(leap ? 29 : 28);
});

test('every day from 1 BC to 2400 begins where the engine says, and is found again', () => {
  let expected = utc(0, 1, 1);
  const wrong: string[] = [];
  for (let year = 0; year <= 2400; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      for (let day = 1; day <= daysInMonth(year, month); day += 1) {
        const start = startOfDay(year, month, day);
        const found = dayAt(start + DAY - 1);
        const back = found.year === year && found.month === month && found.day === day;
        if (start !== expected || !back) wrong.push(`${year}-${month}-${day}`);
        expected += DAY;
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(expected).toBe(utc(2401, 1, 1));
});

test('a day of any year that can be placed begins where the engine says, and is found again', () => {
  fc.assert(
    fc.property(
      years,
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      (year, month, day) => {
        const start = startOfDay(year, month, day);
        expect(start).toBe(utc(year, month, day));
        expect(dayAt(start)).toEqual({ year, month, day });
      },
    ),
  );
});

test('months and days count on beyond their ends', () => {
  expect(startOfDay(2005, 13, 1)).toBe(startOfDay(2006, 1, 1));
  expect(startOfDay(2005, 0, 1)).toBe(startOfDay(2004, 12, 1));
  expect(startOfDay(2005, -11, 1)).toBe(startOfDay(2004, 1, 1));
  expect(startOfDay(2005, 3, 0)).toBe(startOfDay(2005, 2, 28));
  expect(startOfDay(2004, 2, 30)).toBe(startOfDay(2004, 3, 1));
});

test('the first and the last year, with a year of margin, are exact numbers', () => {
  expect(startOfDay(FIRST_YEAR, 1, 1)).toBeGreaterThanOrEqual(-8.64e15);
  expect(startOfDay(FIRST_YEAR - 1, 1, 1)).toBeLessThan(-8.64e15);
  expect(startOfDay(LAST_YEAR + 1, 1, 1)).toBeLessThanOrEqual(8.64e15);
  expect(startOfDay(LAST_YEAR + 2, 1, 1)).toBeGreaterThan(8.64e15);
  expect(Number.isSafeInteger(startOfDay(LAST_YEAR + 2, 1, 1))).toBe(true);
});
