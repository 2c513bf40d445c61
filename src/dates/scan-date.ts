import { FIRST_YEAR, LAST_YEAR, daysInMonth } from './calendar';
import { scanTime } from './scan-time';
import { DIGITS, QUALIFIERS } from './scanner';
import type { Scanner } from './scanner';
import type { DateNode, DateTimeNode, Qualifier, SeasonNode } from './tree';

/** Scans one date of level 0 or 1 with its qualifier, or one date-time. Null when refused. */
export function scanDate(scanner: Scanner): DateNode | DateTimeNode | null {
  if (scanner.sees(QUALIFIERS)) {
    return scanner.refuse({ fault: 'qualifier-first' });
  }
  const year = scanner.sees('Y') ? scanLongYear(scanner) : scanYear(scanner);
  if (year === null) return null;
  if (year.node === 'year' && !year.long && scanner.take('-')) return scanMonth(scanner, year.year);
  if (scanner.sees('-')) {
    return scanner.refuse({ fault: year.long ? 'month-after-long-year' : 'month-in-unknown-year' });
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
    return scanner.refuse({ fault: 'unknown-digits' }, start);
  }
  if (length < 4) {
    const padded = digits.padStart(4 - unspecified, '0') + 'X'.repeat(unspecified);
    return scanner.refuse({ fault: 'year-digits', right: sign + padded }, start);
  }
  if (length > 4) {
    return scanner.refuse({ fault: 'year-without-y', length, right: `Y${scanner.since(start)}` }, start);
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
  if (value === 0) return scanner.refuse({ fault: 'signed-zero' }, start);
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
    return scanner.refuse({ fault: 'exponent' });
  }
  if (scanner.sees('SX')) return scanQualifier(scanner) === null ? null : scanner.refuseNext();
  if (digits.length < 5 || digits.startsWith('0')) {
    return scanner.refuse({ fault: 'short-long-year', year: sign + digits }, start);
  }
  const year = Number(sign + digits);
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return { node: 'year', year, long: true };
  return scanner.refuse({ fault: 'too-far', year: sign + digits, first: FIRST_YEAR, last: LAST_YEAR }, start);
}

function scanMonth(scanner: Scanner, year: number): DateNode | DateTimeNode | null {
  const start = scanner.at;
  const month = scanPart(scanner, 'month');
  if (month === null) return null;
  if (month !== 'XX' && month > 20 && month < 42) return scanSeason(scanner, year, month, start);
  if (month !== 'XX' && (month < 1 || month > 12)) {
    return scanner.refuse({ fault: 'no-such-month', month: scanner.since(start) }, start);
  }
  if (scanner.take('-')) return scanDay(scanner, year, month);
  const qualifier = scanQualifier(scanner);
  return qualifier === null ? null : { node: 'month', year, month: month === 'XX' ? null : month, qualifier };
}

function scanSeason(scanner: Scanner, year: number, code: number, start: number): SeasonNode | null {
  if (code !== 21 && code !== 22 && code !== 23 && code !== 24) {
    return scanner.refuse({ fault: 'no-such-season', season: code }, start);
  }
  if (scanner.sees('-')) return scanner.refuse({ fault: 'day-of-season' });
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
      return scanner.refuse(
        { fault: 'no-such-day', day: scanner.since(start), month, year, of: length },
        start,
      );
    }
    if (scanner.take('T')) return scanTime(scanner, { year, month, day });
  } else if (day !== 'XX') {
    return scanner.refuse({ fault: 'day-in-unknown-month' }, start);
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
function scanPart(scanner: Scanner, name: 'month' | 'day'): number | 'XX' | null {
  const start = scanner.at;
  const part = scanner.run(`${DIGITS}X`);
  if (part === '' || scanner.sees('x')) return scanner.refuseNext();
  if (part === 'XX') return part;
  if (part.includes('X')) {
    return scanner.refuse({ fault: 'unknown-part', part: name, written: part }, start);
  }
  if (part.length === 2) return Number(part);
  return scanner.refuse(
    { fault: part.length === 1 ? 'one-digit' : 'many-digits', part: name, written: part },
    start,
  );
}

/** What may follow a date: one qualifier or none. Names the parts of level 2 that may be meant. */
function scanQualifier(scanner: Scanner): Qualifier | null {
  const start = scanner.at;
  if (scanner.sees('T')) return scanner.refuse({ fault: 'time-without-day' });
  if (scanner.sees('S')) return scanner.refuse({ fault: 'significant-digits' });
  const qualifier = scanner.run(QUALIFIERS);
  if (scanner.sees('-') && qualifier !== '') {
    return scanner.refuse({ fault: 'qualifier-inside' }, start);
  }
  if (qualifier === '' || qualifier === '?' || qualifier === '~' || qualifier === '%') return qualifier;
  return scanner.refuse({ fault: 'one-qualifier' }, start);
}
