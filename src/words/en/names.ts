import { lastYear } from '../../dates/tree';
import type { DateNode } from '../../dates/tree';

/** `long`: for sentences, "June 2005". `short`: for labels, "Jun 2005". */
export type NameStyle = 'long' | 'short';

// Our own list: Intl depends on the ICU data of the machine, and on Date, which ends in 275760.
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const SEASONS = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' } as const;

/** The name of a month of 1 to 12. */
export function monthName(month: number, style: NameStyle = 'long'): string {
  const name = MONTHS[month - 1] ?? String(month);
  return style === 'short' ? name.slice(0, 3) : name;
}

/** "2005", "AD 14" below 1000, "44 BC" for -43: there is no year 0 in words. */
export function yearName(year: number): string {
  if (year <= 0) return `${1 - year} BC`;
  return year < 1000 ? `AD ${year}` : String(year);
}

/** "June 2005", "25 June 1950". */
export function dayName(year: number, month: number, day: number | null, style: NameStyle = 'long'): string {
  const name = `${monthName(month, style)} ${yearName(year)}`;
  return day === null ? name : `${day} ${name}`;
}

/**
 * The known part of a date as a noun: "2005", "June 2005", "spring 2001", "the 2010s", "April 1985"
 * for `1985-04-XX`. A decade or century of which the name would mislead ("the 1900s" are ten years to
 * some and a hundred to others) is given by its years: "1900 to 1999". No qualifier.
 */
export function periodName(date: DateNode, style: NameStyle = 'long'): string {
  switch (date.node) {
    case 'century':
    case 'decade': {
      if (hasDecadeName(date)) return style === 'long' ? `the ${date.year}s` : `${date.year}s`;
      const first = yearName(date.year);
      const last = yearName(lastYear(date));
      return style === 'long' ? `${first} to ${last}` : joinShort(first, last);
    }
    case 'year':
      return yearName(date.year);
    case 'season':
      return `${SEASONS[date.season]} ${yearName(date.year)}`;
    case 'month':
      return date.month === null ? yearName(date.year) : dayName(date.year, date.month, null, style);
    case 'day':
      return date.month === null ? yearName(date.year) : dayName(date.year, date.month, date.day, style);
    default:
      return date satisfies never;
  }
}

/** Whether a date has the name of a decade of its own: the 2010s, but not the 1900s or AD 10 to 19. */
export function hasDecadeName(date: DateNode): boolean {
  return date.node === 'decade' && date.year >= 1000 && date.year % 100 !== 0;
}

/** Two labels with a dash between: closed up as in "1950–1953", spaced where one is not a single word. */
export function joinShort(first: string, last: string): string {
  return /[ –]/.test(first + last) ? `${first} – ${last}` : `${first}–${last}`;
}
