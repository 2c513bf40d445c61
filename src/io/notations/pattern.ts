import { twoDigits } from '../../dates/print';
import { monthNumber } from './month-names';

/** A pattern that is understood, or the part of it that is not. */
export type CompiledPattern =
  | { readonly ok: true; readonly read: (text: string) => string | null }
  | { readonly ok: false; readonly token: string };

type Part =
  'year' | 'month' | 'name' | 'day' | 'hour' | 'half' | 'noon' | 'minute' | 'second' | 'era' | 'weekday';

/** Date-fns's tokens (Unicode TR 35) that leave nothing open. `yy` is none: of which century is nobody's to say. */
const TOKENS: Readonly<Record<string, readonly [Part, string]>> = {
  yyyy: ['year', '\\d{4}'],
  y: ['year', '\\d{1,6}'],
  MM: ['month', '\\d{2}'],
  M: ['month', '\\d{1,2}'],
  MMM: ['name', '[\\p{L}\\d]{1,12}\\.?'],
  MMMM: ['name', '[\\p{L}\\d]{1,12}\\.?'],
  LLL: ['name', '[\\p{L}\\d]{1,12}\\.?'],
  LLLL: ['name', '[\\p{L}\\d]{1,12}\\.?'],
  dd: ['day', '\\d{2}'],
  d: ['day', '\\d{1,2}'],
  do: ['day', '\\d{1,2}(?:st|nd|rd|th)'],
  HH: ['hour', '\\d{2}'],
  H: ['hour', '\\d{1,2}'],
  hh: ['half', '\\d{2}'],
  h: ['half', '\\d{1,2}'],
  a: ['noon', '[AaPp]\\.?[Mm]\\.?'],
  mm: ['minute', '\\d{2}'],
  m: ['minute', '\\d{1,2}'],
  ss: ['second', '\\d{2}'],
  s: ['second', '\\d{1,2}'],
  G: ['era', 'AD|BC'],
  EEE: ['weekday', '\\p{L}{2,12}\\.?'],
  EEEE: ['weekday', '\\p{L}{2,12}\\.?'],
};

/**
 * Understands a pattern of date-fns's tokens, with literal text in apostrophes. Its `read` gives the EDTF text of what
 * matches as a whole, as precise as the pattern: `MM/yyyy` is a month. Whether there is such a day is the door's to say.
 */
export function compilePattern(pattern: string): CompiledPattern {
  let source = '';
  const parts: Part[] = [];
  for (const [token] of pattern.matchAll(/'(?:[^']|'')*'?|do|([A-Za-z])\1*|[^A-Za-z']+/gu)) {
    if (token.startsWith("'")) {
      source += token === "''" ? "'" : escaped(token.replace(/^'|'$/gu, '').replaceAll("''", "'"));
    } else if (/^[A-Za-z]/u.test(token)) {
      const known = Object.hasOwn(TOKENS, token) ? TOKENS[token] : undefined;
      if (known === undefined || parts.includes(known[0])) return { ok: false, token };
      parts.push(known[0]);
      source += `(${known[1]})`;
    } else source += escaped(token);
  }
  const hasMonth = parts.includes('month') || parts.includes('name');
  const hasDay = parts.includes('day');
  const hasTime = parts.includes('hour') || parts.includes('half');
  // A day without its month, or a time without its day, is no date.
  if (!parts.includes('year') || (hasDay && !hasMonth) || (hasTime && !hasDay))
    return { ok: false, token: pattern };
  const whole = new RegExp(`^${source}$`, 'u');
  return {
    ok: true,
    read(text) {
      const found = whole.exec(text);
      return found === null ? null : edtfOf(new Map(parts.map((part, at) => [part, found[at + 1] ?? ''])));
    },
  };
}

const escaped = (text: string): string => text.replace(/[$()*+.?[\\\]^{|}/]/gu, String.raw`\$&`);

function edtfOf(parts: ReadonlyMap<Part, string>): string | null {
  const stated = Number(parts.get('year'));
  const year = parts.get('era') === 'BC' ? 1 - stated : stated;
  const name = parts.get('name');
  const month = name === undefined ? Number(parts.get('month') ?? Number.NaN) : monthNumber(name);
  if (name !== undefined && month === 0) return null;
  const day = parts.get('day');
  const date = [
    `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`,
    ...(Number.isNaN(month) ? [] : [twoDigits(month)]),
    ...(day === undefined ? [] : [twoDigits(Number.parseInt(day, 10))]),
  ].join('-');
  const hour = hourOf(parts);
  const minute = parts.get('minute');
  // An hour alone is less than a time of day can say: the day is true.
  if (hour === null || minute === undefined) return date;
  const clock = [hour, Number(minute)];
  const second = parts.get('second');
  return `${date}T${[...clock, ...(second === undefined ? [] : [Number(second)])].map(twoDigits).join(':')}`;
}

/** 0 to 23, if the text says; null where it does not. */
function hourOf(parts: ReadonlyMap<Part, string>): number | null {
  const hour = parts.get('hour');
  if (hour !== undefined) return Number(hour);
  const half = parts.get('half');
  if (half === undefined) return null;
  return (Number(half) % 12) + (/^p/iu.test(parts.get('noon') ?? '') ? 12 : 0);
}
