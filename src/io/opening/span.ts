import { readDate } from '../../dates/edtf';
import type { WrittenDate } from '../notations/written-date';

/** What a beginning and an end say together. */
export interface When {
  readonly edtf: string | null;
  readonly isReversed: boolean;
  /** A span has no times of day: its days are kept, and what is written stands beside them. */
  readonly lacksTimes: boolean;
}

const is = (edtf: string | null, lacksTimes = false): When => ({ edtf, isReversed: false, lacksTimes });

/** A beginning and an end as one date. A span's ends are as precise as they are written. */
export function spanOf(date: WrittenDate, end: WrittenDate): When {
  const start = date.kind === 'date' ? date.edtf : null;
  const last = end.kind === 'date' ? end.edtf : null;
  if (last === null || last === start) return is(start);
  // A span or a set cannot be the end of a span; the end of one is its own.
  if (start !== null && /[/[]/u.test(start)) return is(start);
  if (/[/[]/u.test(last)) return is(start ?? last);
  const lacksTimes = last.includes('T') || (start?.includes('T') ?? false);
  const [first, final] = [dayOf(start ?? ''), dayOf(last)];
  if (first === final) return is(first, lacksTimes);
  const span = `${first}/${final}`;
  return readDate(span).ok ? is(span, lacksTimes) : { edtf: null, isReversed: true, lacksTimes: false };
}

const dayOf = (edtf: string): string => edtf.replace(/T.*$/u, '');
