import { describe, expect, test } from 'vitest';
import { startOfDay } from '../../../src/dates/calendar';
import { utcCentury, utcMonth, utcYear } from '../../../src/dates/units';
import { groupOf, periodGroups } from '../../../src/model/periods/period-groups';
import { periodName } from '../../../src/words/en/periods';
import type { PeriodUnit } from '../../../src/model/periods/period-units';
import type { Periods } from '../../../src/model/periods/periods';

/** Periods of a unit with an event each, from the moments given. */
function periodsOf(unit: PeriodUnit, moments: readonly number[]): Periods {
  const numbers = Int32Array.from(new Set(moments.map((time) => unit.numberAt(time))));
  const indexes = Uint32Array.from(numbers.keys());
  const starts = Uint32Array.from({ length: numbers.length + 1 }, (_, which) => which);
  return { table: { unit, numbers, periods: indexes }, order: indexes, periods: indexes, starts };
}

const months = (count: number, from = 1990): Periods =>
  periodsOf(
    utcMonth,
    Array.from({ length: count }, (_, i) => startOfDay(from, 1 + i, 1)),
  );

const told = (periods: Periods, most: number): readonly string[] =>
  periodGroups(periods, most).map(
    ({ unit, number, first, end }) => `${periodName(unit, number)} ${first}–${end}`,
  );

describe('a menu of periods', () => {
  test('has each by itself while they are few', () => {
    expect(told(months(3), 3)).toEqual(['January 1990 0–1', 'February 1990 1–2', 'March 1990 2–3']);
  });

  test('puts months together by the year', () => {
    expect(told(months(25), 10)).toEqual(['1990 0–12', '1991 12–24', '1992 24–25']);
  });

  test('goes on to the decade where the years are too many', () => {
    expect(told(months(12 * 21), 10)).toEqual(['1990s 0–120', '2000s 120–240', '2010s 240–252']);
  });

  test('crosses to our era without a year 0', () => {
    const years = Array.from({ length: 24 }, (_, i) => startOfDay(i - 12, 1, 1));
    expect(told(periodsOf(utcYear, years), 10)).toEqual([
      '10s BC 0–4',
      '9 to 1 BC 4–13',
      'AD 1 to 9 13–22',
      '10s 22–24',
    ]);
  });

  test('is as short as centuries make it, and no shorter', () => {
    const centuries = Array.from({ length: 8 }, (_, i) => startOfDay(1100 + i * 100, 1, 1));
    expect(told(periodsOf(utcCentury, centuries), 5)).toHaveLength(8);
  });

  test('is empty for nothing', () => {
    expect(told(months(0), 10)).toEqual([]);
  });

  test('finds the group of a period', () => {
    const groups = periodGroups(months(25), 10);
    expect([0, 11, 12, 24].map((which) => groupOf(groups, which)?.number)).toEqual([1990, 1990, 1991, 1992]);
    expect(groupOf(groups, 25)).toBeUndefined();
  });
});
