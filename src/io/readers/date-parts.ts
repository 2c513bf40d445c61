import { twoDigits } from '../../dates/print';

/** The parts of a date as fields of a format; what is missing is empty. */
export interface DateParts {
  readonly year: string;
  readonly month?: string;
  readonly day?: string;
  readonly hour?: string;
  readonly minute?: string;
  readonly second?: string;
}

/** An EDTF text, nothing, or the part that is no number of one. */
export type FromParts =
  { readonly edtf: string; readonly part?: undefined } | { readonly edtf?: undefined; readonly part: string };

/**
 * The EDTF text of a date in parts, as precise as those that are there. A year before 0 counts as people count: −44 is 44
 * BC, and there is no year 0. A part that is missing while a finer one is there, or is no whole number, is told. Whether
 * there is such a day is not said.
 */
export function edtfOfParts(parts: DateParts): FromParts {
  const { year, month = '', day = '', hour = '', minute = '', second = '' } = parts;
  if ([year, month, day].every((part) => part.trim() === '')) return { edtf: '' };
  const written = /^[-−]?\d{1,12}$/u.exec(year.trim())?.[0];
  if (written === undefined) return { part: 'year' };
  const stated = Number(written.replace('−', '-'));
  if (stated === 0) return { part: 'year' };
  const digits: string[] = [yearText(stated < 0 ? stated + 1 : stated)];
  if (month.trim() === '' && day.trim() !== '') return { part: 'month' };
  for (const [part, text] of [
    ['month', month],
    ['day', day],
  ] as const) {
    if (text.trim() === '') continue;
    if (!/^\d{1,2}$/u.test(text.trim())) return { part };
    digits.push(twoDigits(Number(text)));
  }
  const date = digits.join('-');
  if (digits.length < 3 || hour.trim() === '' || minute.trim() === '') return { edtf: date };
  const clock = [hour, minute, ...(second.trim() === '' ? [] : [second])];
  if (!clock.every((text) => /^\d{1,2}$/u.test(text.trim()))) return { part: 'time' };
  return { edtf: `${date}T${clock.map((text) => twoDigits(Number(text))).join(':')}` };
}

/** An astronomical year in EDTF. */
function yearText(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  const sign = year < 0 ? '-' : '';
  return digits.length > 4 ? `Y${sign}${digits}` : sign + digits;
}
