import { PERIOD_UNITS, type PeriodUnit } from './period-units';
import { numberOf, type Periods } from './periods';

/** Periods that lie together in a longer one: the months of a year, or a single period by itself. */
export interface PeriodGroup {
  readonly unit: PeriodUnit;
  readonly number: number;
  /** The first of the periods, and the one after the last. */
  readonly first: number;
  readonly end: number;
}

/**
 * The periods as a menu: each by itself where they are at most `most`, else in groups by the shortest longer period
 * that makes as few of them; by the longest there is, where none does.
 */
export function periodGroups(periods: Periods, most: number): readonly PeriodGroup[] {
  const { unit } = periods.table;
  let groups = groupBy(periods, unit);
  for (const longer of PERIOD_UNITS.slice(0, PERIOD_UNITS.indexOf(unit)).toReversed()) {
    if (groups.length <= most) break;
    groups = groupBy(periods, longer);
  }
  return groups;
}

function groupBy(periods: Periods, unit: PeriodUnit): readonly PeriodGroup[] {
  const { periods: included, table } = periods;
  const firsts: number[] = [];
  const numbers: number[] = [];
  for (let which = 0; which < included.length; which++) {
    const number = unit.numberAt(table.unit.startOf(numberOf(periods, which)));
    if (number === numbers.at(-1)) continue;
    firsts.push(which);
    numbers.push(number);
  }
  return firsts.map((first, i) => ({
    unit,
    number: numbers[i] ?? 0,
    first,
    end: firsts[i + 1] ?? included.length,
  }));
}

/** The group that holds a period. */
export const groupOf = (groups: readonly PeriodGroup[], which: number): PeriodGroup | undefined =>
  groups.find(({ end }) => which < end);
