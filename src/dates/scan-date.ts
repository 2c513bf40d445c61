import { FIRST_YEAR, LAST_YEAR, daysInMonth } from './calendar';
import { monthName, yearName } from './names';
import { scanTime } from './scan-time';
import { DIGITS, QUALIFIERS } from './scanner';
import type { Scanner } from './scanner';
import type { DateNode, DateTimeNode, Qualifier, SeasonNode } from './tree';

/** Scans one date of level 0 or 1 with its qualifier, or one date-time. Null when refused. */
export function scanDate(scanner: Scanner): DateNode | DateTimeNode | null {
  if (scanner.sees(QUALIFIERS)) {
    return scanner.refuse('a qualifier before a date (level 2) is not supported: write it at the end');
  }
  const year = scanner.sees('Y') ? scanLongYear(scanner) : scanYear(scanner);
  if (year === null) return null;
  if (year.node === 'year' && !year.long && scanner.take('-')) return scanMonth(scanner, year.year);
  if (scanner.sees('-')) {
    return scanner.refuse(
      year.long
        ? 'a month after a year with Y is not supported'
        : 'a month in an unspecified year (level 2) is not supported',
    );
  }
  const qualifier = scanQualifier(scanner);
  return qualifier === null ? null : { node: year.node, year: year.year, qualifier };
}

interface ScannedYear {
  readonly node: 'year' | 'decade' | 'century';
  readonly year: number;
  /** Written with `Y`. */
  readonly long: boolean;
}

/** `2005`, `-0043`, `201X`, `19XX`. */
function scanYear(scanner: Scanner): ScannedYear | null {
  const start = scanner.at;
  const sign = scanner.take('-') ? '-' : '';
  const digits = scanner.run(DIGITS);
  const unspecified = scanner.run('X').length;
  const length = digits.length + unspecified;
  if (length === 0 || scanner.sees('x ')) return scanner.refuseNext();
  if (unspecified > 2 || (unspecified > 0 && scanner.sees(DIGITS))) {
    return scanner.refuse('only the last one or two digits of a year may be unspecified', start);
  }
  if (length < 4) {
    const padded = digits.padStart(4 - unspecified, '0') + 'X'.repeat(unspecified);
    return scanner.refuse(`write the year with four digits: ${sign}${padded}`, start);
  }
  if (length > 4) {
    return scanner.refuse(`a year of ${length} digits is written with Y: Y${scanner.since(start)}`, start);
  }
  const value = Number(digits);
  if (sign === '') {
    if (unspecified === 0) return { node: 'year', year: value, long: false };
    if (unspecified === 1) return { node: 'decade', year: value * 10, long: false };
    return { node: 'century', year: value * 100, long: false };
  }
  // The greatest digits are the earliest year: `-004X` begins with -49.
  if (unspecified === 1) return { node: 'decade', year: -(value * 10 + 9), long: false };
  if (unspecified === 2) return { node: 'century', year: -(value * 100 + 99), long: false };
  if (value === 0) return scanner.refuse('the year 0 has no sign: write 0000, which is 1 BC', start);
  return { node: 'year', year: -value, long: false };
}

/** `Y12345`, `Y-17000`. */
function scanLongYear(scanner: Scanner): ScannedYear | null {
  const start = scanner.at;
  scanner.take('Y');
  const sign = scanner.take('-') ? '-' : '';
  const digits = scanner.run(DIGITS);
  if (digits === '') return scanner.refuseNext();
  if (scanner.sees('E')) {
    return scanner.refuse('a year with an exponent (level 2) is not supported: write all its digits');
  }
  if (scanner.sees('SX')) return scanQualifier(scanner) === null ? null : scanner.refuseNext();
  if (digits.length < 5 || digits.startsWith('0')) {
    return scanner.refuse(
      `a year with Y has more than four digits, the first not 0: ${sign}${digits}`,
      start,
    );
  }
  const year = Number(sign + digits);
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return { node: 'year', year, long: true };
  return scanner.refuse(
    `the year ${sign}${digits} is too far away: only ${FIRST_YEAR} to ${LAST_YEAR} can be placed in time`,
    start,
  );
}

function scanMonth(scanner: Scanner, year: number): DateNode | DateTimeNode | null {
  const start = scanner.at;
  const month = scanPart(scanner, 'month');
  if (month === null) return null;
  if (month !== 'XX' && month > 20 && month < 42) return scanSeason(scanner, year, month, start);
  if (month !== 'XX' && (month < 1 || month > 12)) {
    return scanner.refuse(`month ${scanner.since(start)} does not exist`, start);
  }
  if (scanner.take('-')) return scanDay(scanner, year, month);
  const qualifier = scanQualifier(scanner);
  return qualifier === null ? null : { node: 'month', year, month: month === 'XX' ? null : month, qualifier };
}

function scanSeason(scanner: Scanner, year: number, code: number, start: number): SeasonNode | null {
  if (code !== 21 && code !== 22 && code !== 23 && code !== 24) {
    return scanner.refuse(
      `season ${code} (level 2) is not supported: only 21 spring, 22 summer, 23 autumn, 24 winter`,
      start,
    );
  }
  if (scanner.sees('-')) return scanner.refuse('a season has no days');
  const qualifier = scanQualifier(scanner);
  return qualifier === null ? null : { node: 'season', year, season: code, qualifier };
}

function scanDay(scanner: Scanner, year: number, month: number | 'XX'): DateNode | DateTimeNode | null {
  const start = scanner.at;
  const day = scanPart(scanner, 'day');
  if (day === null) return null;
  if (month !== 'XX' && day !== 'XX') {
    const length = daysInMonth(year, month);
    if (day < 1 || day > length) {
      const reason = `${monthName(month)} ${yearName(year)} has ${length} days`;
      return scanner.refuse(`day ${scanner.since(start)} does not exist: ${reason}`, start);
    }
    if (scanner.take('T')) return scanTime(scanner, { year, month, day });
  } else if (day !== 'XX') {
    return scanner.refuse('a day in an unspecified month (level 2) is not supported', start);
  }
  const qualifier = scanQualifier(scanner);
  if (qualifier === null) return null;
  return {
    node: 'day',
    year,
    month: month === 'XX' ? null : month,
    day: day === 'XX' ? null : day,
    qualifier,
  };
}

/** Two digits as their number, or `XX`. */
function scanPart(scanner: Scanner, what: 'month' | 'day'): number | 'XX' | null {
  const start = scanner.at;
  const part = scanner.run(`${DIGITS}X`);
  if (part === '' || scanner.sees('x')) return scanner.refuseNext();
  if (part === 'XX') return part;
  if (part.includes('X')) {
    return scanner.refuse(`write an unspecified ${what} as XX, not ${part}`, start);
  }
  if (part.length === 2) return Number(part);
  if (part.length === 1) return scanner.refuse(`write the ${what} with two digits: 0${part}`, start);
  return scanner.refuse(`the ${what} has two digits, not ${part.length}: ${part}`, start);
}

/** What may follow a date: one qualifier or none. Names the parts of level 2 that may be meant. */
function scanQualifier(scanner: Scanner): Qualifier | null {
  const start = scanner.at;
  if (scanner.sees('T')) return scanner.refuse('a time of day needs a whole date: year, month and day');
  if (scanner.sees('S')) return scanner.refuse('significant digits (level 2) are not supported');
  const qualifier = scanner.run(QUALIFIERS);
  if (scanner.sees('-') && qualifier !== '') {
    return scanner.refuse('a qualifier inside a date (level 2) is not supported: write it at the end', start);
  }
  if (qualifier === '' || qualifier === '?' || qualifier === '~' || qualifier === '%') return qualifier;
  return scanner.refuse('write one qualifier: ? uncertain, ~ approximate, % both', start);
}
