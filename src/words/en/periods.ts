import { dayAt } from '../../dates/calendar';
import { roundYear, timeIn, type PeriodSize } from '../../model/periods/period-names';
import { dayName, yearName } from './names';

/** "1900 to 1999", "1950s", "2005", "June 2005", "25 June 1950". */
export function periodName(size: PeriodSize, number: number): string {
  switch (size) {
    case 'century': {
      const round = roundYear(number, 100);
      const first = Math.max(1, round);
      return number >= 0 ? `${first} to ${round + 99}` : `${round + 99} to ${first} BC`;
    }
    case 'decade':
      return `${roundYear(number, 10)}s${number >= 0 ? '' : ' BC'}`;
    case 'year':
      return yearName(number);
    case 'month':
    case 'day': {
      const { year, month, day } = dayAt(timeIn(size, number));
      return dayName(year, month, size === 'day' ? day : null);
    }
    default:
      return size satisfies never;
  }
}
