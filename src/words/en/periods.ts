import { dayAt } from '../../dates/calendar';
import type { PeriodUnit } from '../../model/periods/period-units';
import { dayName, yearName } from './names';

/** "1900 to 1999", "1950s", "2005", "June 2005", "25 June 1950"; before our era "99 to 1 BC", "40s BC", "44 BC". */
export function periodName(unit: PeriodUnit, number: number): string {
  const { year, month, day } = dayAt(unit.startOf(number));
  switch (unit.name) {
    case 'century':
      return yearsName(year, lastYear(unit, number));
    case 'decade':
      return decadeName(year, lastYear(unit, number));
    case 'year':
      return yearName(year);
    case 'month':
      return dayName(year, month, null);
    case 'day':
      return dayName(year, month, day);
    default:
      return unit satisfies never;
  }
}

const lastYear = (unit: PeriodUnit, number: number): number => dayAt(unit.startOf(number + 1) - 1).year;

/** Nobody says "the 0s": the nine years on each side of our era's beginning are told by the first and the last. */
function decadeName(first: number, last: number): string {
  if (last - first < 9) return yearsName(first, last);
  return last <= 0 ? `${1 - last}s BC` : `${first}s`;
}

function yearsName(first: number, last: number): string {
  if (last <= 0) return `${1 - first} to ${1 - last} BC`;
  return `${first === 1 ? yearName(first) : first} to ${last}`;
}
