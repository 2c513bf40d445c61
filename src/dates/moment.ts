import { readDate } from './edtf';
import type { Refusal } from './fault';

/** Why a text names no moment: no date, or a date that is more than a day or a second. */
export type MomentFault =
  | Refusal
  /** A year, a month, a span, a date in doubt: when it begins is nobody's to say. */
  | { readonly fault: 'not-exact' }
  /** A time of day without `Z` or an offset. */
  | { readonly fault: 'no-offset' };

/** The moment that a text names, in milliseconds UTC, or why it names none. */
export type ReadMoment =
  { readonly ok: true; readonly time: number } | ({ readonly ok: false } & MomentFault);

/**
 * Reads the text of a moment as programs write it (ISO 8601, what `Date.toISOString` gives): a day, which is its first
 * moment in UTC, or a time of day with its offset. All else is left to {@link readDate}, which refuses what there is
 * not, and what is less exact than a day is refused here.
 */
export function readMoment(text: string): ReadMoment {
  const { whole, milliseconds } = withoutFraction(withFourDigits(text));
  const read = readDate(whole);
  if (!read.ok) return read;
  const { tree, extent, approximate, uncertain } = read.value;
  const isDay = tree.node === 'day' && tree.day !== null;
  if ((tree.node !== 'time' && !isDay) || approximate || uncertain) return { ok: false, fault: 'not-exact' };
  if (tree.node === 'time' && tree.offset === null) return { ok: false, fault: 'no-offset' };
  return { ok: true, time: extent.possible.start + milliseconds };
}

/** EDTF has no fractions of a second; programs write them. */
function withoutFraction(text: string): { readonly whole: string; readonly milliseconds: number } {
  const [, before = '', digits = '', after = ''] =
    /^(.*T\d\d:\d\d:\d\d)\.(\d{1,9})(Z|[+-]\d\d:\d\d)$/u.exec(text) ?? [];
  if (digits === '') return { whole: text, milliseconds: 0 };
  return { whole: before + after, milliseconds: Number(digits) / 10 ** (digits.length - 3) };
}

/** `-000043-03-15…` is `-0043-03-15…` to EDTF: `Date.toISOString` writes six digits before our era. */
const withFourDigits = (text: string): string => text.replace(/^-00(?=\d{4}-)/u, '-');
