import { daysInMonth } from './calendar';
import { monthName } from './names';
import { twoDigits } from './print';
import type { Refusal } from './scanner';

/**
 * For a refused text that is a date to people, how to write it here; null for all others. Only for
 * texts already refused, so a hint never decides what is a date.
 */
export function hintFor(text: string): Refusal | null {
  for (const { pattern, at, hint } of HINTS) {
    const found = pattern.exec(text);
    if (found === null) continue;
    // A part that was not caught is empty: its type does not say that it may be undefined.
    const message = hint(found.slice(1).map((part: string | undefined) => part ?? ''));
    if (message !== null) return { message, at };
  }
  return null;
}

interface HintRule {
  /** Anchored, and bounded in each part, so that none can run away. */
  readonly pattern: RegExp;
  readonly at: number;
  /** From what the pattern caught. */
  readonly hint: (parts: readonly string[]) => string | null;
}

const HINTS: readonly HintRule[] = [
  // 2005/6, 2005/06: the month or the year after?
  {
    pattern: /^(\d{4})\/(\d{1,2})$/,
    at: 5,
    hint: ([year = '', rest = '']) => {
      const span = `for a span of years write ${year}/${laterYear(year, rest)}`;
      return isMonth(rest) ? `for the month write ${isoMonth(year, rest)}, ${span}` : span;
    },
  },
  // 1950-1953, 1950–53. A hyphen and two digits up to 41 may be meant as a month or a season.
  {
    pattern: /^(-?\d{4}) ?(?:[-–—] ?(\d{4})|[–—](\d{2})|-(4[2-9]|[5-9]\d))$/,
    at: 4,
    hint: ([year = '', whole = '', dashed = '', hyphened = '']) =>
      `for a span write ${year}/${whole || laterYear(year, dashed || hyphened)}`,
  },
  // 2007-, 2007/present
  {
    pattern: /^(\d{4}(?:-\d{2}){0,2})(?: ?[-–—]|\/(?:present|now|today|open))$/i,
    at: 0,
    hint: ([start = '']) => `for a span that goes on write ${start}/..`,
  },
  // 6/25/1950, 25.6.1950: where both readings are days, both are named, for we do not guess.
  {
    pattern: /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/,
    at: 0,
    hint: ([a = '', b = '', year = '']) => writeDay(isoDay(year, b, a), isoDay(year, a, b)),
  },
  // 1950/06/25, 1950.6.25
  {
    pattern: /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/,
    at: 0,
    hint: ([year = '', month = '', day = '']) => writeDay(isoDay(year, month, day)),
  },
  // 19500625
  {
    pattern: /^(\d{4})(\d{2})(\d{2})$/,
    at: 0,
    hint: ([year = '', month = '', day = '']) => writeDay(isoDay(year, month, day)),
  },
  // 25 June 1950, June 1950
  {
    pattern: /^(?:(\d{1,2})\.? )?([A-Za-z]{3,9})\.? (\d{4})$/,
    at: 0,
    hint: ([day = '', month = '', year = '']) => writeNumbers(year, monthNumber(month), day),
  },
  // June 25, 1950
  {
    pattern: /^([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4})$/,
    at: 0,
    hint: ([month = '', day = '', year = '']) => writeNumbers(year, monthNumber(month), day),
  },
  // c. 1950
  {
    pattern: /^(?:c|ca|circa|about|around)\.? ?(\d{4})$/i,
    at: 0,
    hint: ([year = '']) => `for about ${year} write ${year}~`,
  },
  // 1950s
  {
    pattern: /^(\d{3})0'?s$/,
    at: 0,
    hint: ([decade = '']) => `for the decade write ${decade}X`,
  },
  // 44 BC
  {
    pattern: /^(\d{1,4}) ?BCE?$/i,
    at: 0,
    hint: ([year = '']) => {
      const before = Number(year) - 1;
      if (before < 0) return null;
      return `write ${year} BC as ${before === 0 ? '' : '-'}${fourDigits(before)}: the year 0 is 1 BC`;
    },
  },
  // AD 14, 14 CE
  {
    pattern: /^(?:AD ?(\d{1,4})|(\d{1,4}) ?(?:AD|CE))$/i,
    at: 0,
    hint: ([before = '', after = '']) =>
      `write the year with four digits: ${fourDigits(Number(before || after))}`,
  },
];

/** The year meant by the last digits of a span: 53 after 1950 is 1953, 02 after 1999 is 2002. */
function laterYear(year: string, digits: string): string {
  const size = 10 ** digits.length;
  const begun = Number(year);
  const same = Math.floor(begun / size) * size + Number(digits);
  return fourDigits(same > begun ? same : same + size);
}

function fourDigits(year: number): string {
  return String(year).padStart(4, '0');
}

function isMonth(month: string): boolean {
  return Number(month) >= 1 && Number(month) <= 12;
}

function isoMonth(year: string, month: string): string {
  return `${year}-${month.padStart(2, '0')}`;
}

/** The EDTF text of a day, or null if there is no such day. */
function isoDay(year: string, month: string, day: string): string | null {
  if (!isMonth(month)) return null;
  const exists = Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month));
  return exists ? `${isoMonth(year, month)}-${day.padStart(2, '0')}` : null;
}

function writeDay(...readings: readonly (string | null)[]): string {
  const days = [...new Set(readings)].filter((day) => day !== null);
  if (days.length === 0) return 'there is no such day: write year, month and day with hyphens';
  return `write year, month and day with hyphens: ${days.join(' or ')}`;
}

function writeNumbers(year: string, month: number, day: string): string | null {
  if (month === 0) return null;
  const written = day === '' ? isoMonth(year, twoDigits(month)) : isoDay(year, String(month), day);
  if (written !== null) return `write numbers, the year first: ${written}`;
  return `day ${day} does not exist: ${monthName(month)} ${year} has ${daysInMonth(Number(year), month)} days`;
}

/** 1 to 12 for a month's English name or its first three letters, else 0. */
function monthNumber(name: string): number {
  const wanted = name.toLowerCase();
  for (let month = 1; month <= 12; month += 1) {
    const known = monthName(month).toLowerCase();
    if (wanted === known || wanted === known.slice(0, 3)) return month;
  }
  return 0;
}
