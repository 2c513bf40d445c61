import { readDate } from '../dates/edtf';
import type { Refusal } from '../dates/fault';
import type { Interval } from '../dates/time';

/** Why a text leads nowhere. */
export type GoToFault =
  /** There is no event of that number: so many are shown. */
  | { readonly fault: 'no-such-number'; readonly shown: number }
  /** A date with no beginning or no end. */
  | { readonly fault: 'endless' }
  | Refusal;

/** Where a reader wants to go: to an event by its number among the shown, or to a stretch of time. */
export type Destination =
  | { readonly kind: 'rank'; readonly rank: number }
  | { readonly kind: 'time'; readonly extent: Interval }
  | { readonly kind: 'unknown'; readonly why: GoToFault };

/** Reads "#37" as the 37th of the events shown, and anything else as a date: 1994, 1994-03, 1994-03-12. */
export function readDestination(text: string, shown: number): Destination {
  const asked = text.trim();
  const number = /^#\s*(\d+)$/u.exec(asked)?.[1];
  if (number !== undefined) {
    const rank = Number(number) - 1;
    return rank >= 0 && rank < shown
      ? { kind: 'rank', rank }
      : { kind: 'unknown', why: { fault: 'no-such-number', shown } };
  }
  const read = readDate(asked);
  if (!read.ok) return { kind: 'unknown', why: read };
  const { start, end } = read.value.extent.possible;
  return Number.isFinite(end - start)
    ? { kind: 'time', extent: { start, end } }
    : { kind: 'unknown', why: { fault: 'endless' } };
}
