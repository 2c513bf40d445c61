import { daysInMonth } from './calendar';
import { twoDigits } from './print';
import type { DateFault, Refusal } from './fault';

/**
 * For a refused text that is a date to people, how to write it here; null for all others. Only for
 * texts already refused, so a hint never decides what is a date of a dataset. None is longer than a date can be.
 */
export function hintFor(text: string): Refusal | null {
  for (const { pattern, at, hint } of HINTS) {
    const found = pattern.exec(text);
    if (found === null) continue;
    // A part that was not caught is empty: its type does not say that it may be undefined.
    const fault = hint(found.slice(1).map((part: string | undefined) => part ?? ''));
    if (fault !== null) return { ...fault, at, text };
  }
  return null;
}

interface HintRule {
  /** Anchored, and bounded in each part, so that none can run away. */
  readonly pattern: RegExp;
  readonly at: number;
  /** From what the pattern caught. */
  readonly hint: (parts: readonly string[]) => DateFault | null;
}

const HINTS: readonly HintRule[] = [
  // 2005/6, 2005/06: the month or the year after?
  {
    pattern: /^(\d{4})\/(\d{1,2})$/,
    at: 5,
    hint: ([year = '', rest = '']) => ({
      fault: 'month-or-span',
      month: isMonth(rest) ? isoMonth(year, rest) : null,
      span: `${year}/${laterYear(year, rest)}`,
    }),
  },
  // 1950-1953, 1950–53. A hyphen and two digits up to 41 may be meant as a month or a season.
  {
    pattern: /^(-?\d{4}) ?(?:[-–—] ?(\d{4})|[–—](\d{2})|-(4[2-9]|[5-9]\d))$/,
    at: 4,
    hint: ([year = '', whole = '', dashed = '', hyphened = '']) => ({
      fault: 'write-span',
      span: `${year}/${whole || laterYear(year, dashed || hyphened)}`,
    }),
  },
  // 2007-, 2007/present
  {
    pattern: /^(\d{4}(?:-\d{2}){0,2})(?: ?[-–—]|\/(?:present|now|today|open))$/i,
    at: 0,
    hint: ([start = '']) => ({ fault: 'write-open-span', span: `${start}/..` }),
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
    hint: ([year = '']) => ({ fault: 'write-about', year }),
  },
  // 1950s
  {
    pattern: /^(\d{3})0'?s$/,
    at: 0,
    hint: ([decade = '']) => ({ fault: 'write-decade', right: `${decade}X` }),
  },
  // 197?, 197-, 197-?, 19??, 19--: as libraries write it. Of three digits and "?" the year may be meant as well.
  {
    pattern: /^(\d{3})([?_*-])([?~]?)$/,
    at: 3,
    hint: ([decade = '', sign = '', qualifier = '']) =>
      sign === '?' && qualifier === ''
        ? { fault: 'decade-or-year', decade: `${decade}X`, year: `0${decade}?` }
        : { fault: 'write-unknown-digits', right: `${decade}X${qualifier}` },
  },
  {
    pattern: /^(\d{2})[?_*-]{2}([?~]?)$/,
    at: 2,
    hint: ([century = '', qualifier = '']) => ({
      fault: 'write-unknown-digits',
      right: `${century}XX${qualifier}`,
    }),
  },
  // 1XXX, 1???: no more than two digits can be unknown.
  {
    pattern: /^(\d)[Xx?_*-]{3}$/,
    at: 0,
    hint: ([millennium = '']) => ({
      fault: 'write-one-of',
      right: `[${millennium}000..${millennium}999]`,
      any: null,
    }),
  },
  // 1984-??, 1984-06-__
  {
    pattern: /^(\d{4}(?:-\d{2})?)-[Xx?_*]{1,2}$/,
    at: 5,
    hint: ([known = '']) => ({ fault: 'write-unknown-digits', right: `${known}-XX` }),
  },
  // 1984-1X, 1984-06-X5: of two digits one is known.
  {
    pattern: /^(\d{4})-(\d[Xx_*]|[Xx?_*]\d)$/,
    at: 5,
    hint: ([year = '', month = '']) => oneOf(year, month, 12),
  },
  {
    pattern: /^(\d{4})-(\d{2})-(\d[Xx_*]|[Xx?_*]\d)$/,
    at: 8,
    hint: ([year = '', month = '', day = '']) =>
      isMonth(month) ? oneOf(`${year}-${month}`, day, daysInMonth(Number(year), Number(month))) : null,
  },
  // 1950 or 1951
  {
    pattern: /^(\d{4}(?:-\d{2}){0,2}) or (\d{4}(?:-\d{2}){0,2})$/i,
    at: 0,
    hint: ([one = '', other = '']) => ({ fault: 'write-one-of', right: `[${one},${other}]`, any: null }),
  },
  // between 1950 and 1953
  {
    pattern: /^between (\d{4}) and (\d{4})$/i,
    at: 0,
    hint: ([first = '', last = '']) =>
      first < last ? { fault: 'write-one-of', right: `[${first}..${last}]`, any: null } : null,
  },
  // spring 1950
  {
    pattern: /^(spring|summer|autumn|fall|winter)(?: of)? (\d{4})$/i,
    at: 0,
    hint: ([name = '', year = '']) => ({
      fault: 'write-numbers',
      right: `${year}-${SEASONS.get(name.toLowerCase()) ?? ''}`,
    }),
  },
  // 44 BC
  {
    pattern: /^(\d{1,4}) ?BCE?$/i,
    at: 0,
    hint: ([year = '']) => {
      const before = Number(year) - 1;
      if (before < 0) return null;
      return {
        fault: 'write-before-christ',
        year,
        right: `${before === 0 ? '' : '-'}${fourDigits(before)}`,
      };
    },
  },
  // AD 14, 14 CE
  {
    pattern: /^(?:AD ?(\d{1,4})|(\d{1,4}) ?(?:AD|CE))$/i,
    at: 0,
    hint: ([before = '', after = '']) => ({
      fault: 'year-digits',
      right: fourDigits(Number(before || after)),
    }),
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

const writeDay = (...readings: readonly (string | null)[]): DateFault => ({
  fault: 'write-day',
  days: [...new Set(readings)].filter((day) => day !== null),
});

function writeNumbers(year: string, month: number, day: string): DateFault | null {
  if (month === 0) return null;
  const written = day === '' ? isoMonth(year, twoDigits(month)) : isoDay(year, String(month), day);
  if (written !== null) return { fault: 'write-numbers', right: written };
  return {
    fault: 'no-such-day',
    day,
    month,
    year: Number(year),
    of: daysInMonth(Number(year), month),
  };
}

/** The months of a year, or the days of a month, of which one digit is known: `1X` is 10 to 12 of 12. */
function oneOf(before: string, written: string, last: number): DateFault | null {
  const pattern = new RegExp(`^${written.replace(/\D/, '\\d')}$`);
  const parts = Array.from({ length: last }, (_, index) => twoDigits(index + 1)).filter((part) =>
    pattern.test(part),
  );
  const dates = parts.map((part) => `${before}-${part}`);
  const [first, second] = dates;
  if (first === undefined) return null;
  const right =
    second === undefined
      ? first
      : // The last digit is unknown: they follow each other.
        `[${/^\d/.test(written) ? `${first}..${dates.at(-1) ?? second}` : dates.join(',')}]`;
  return { fault: 'write-one-of', right, any: `${before}-XX` };
}

/** What seasons are called in the texts that people write, and their numbers. */
const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 21],
  ['summer', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24],
]);

/** What months are called in the texts that people write; what they are called to a reader is no matter here. */
const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** 1 to 12 for a month's English name or its first three letters, else 0. */
function monthNumber(name: string): number {
  const wanted = name.toLowerCase();
  return MONTHS.findIndex((month) => wanted === month || wanted === month.slice(0, 3)) + 1;
}
