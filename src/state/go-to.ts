import type { Refusal } from '../dates/fault';
import { readLoosely } from '../dates/read-loosely';
import type { Interval } from '../dates/time';

/** Why a text leads nowhere. */
export type GoToFault =
  /** There is no event of that number: so many are shown. */
  { readonly fault: 'no-such-number'; readonly shown: number } | Refusal;

/** A stretch of time to be shown. */
export interface TimeToShow {
  readonly extent: Interval;
  /** From its first to its last moment and no more; else with room around it, as a moment needs it. */
  readonly exactly: boolean;
}

/** Where a reader wants to go: to an event by its number among the shown, or to a stretch of time. */
export type Destination =
  | { readonly kind: 'rank'; readonly rank: number }
  | ({ readonly kind: 'time' } & TimeToShow)
  | { readonly kind: 'unknown'; readonly why: GoToFault };

/** Four digits are a year: with that many events, one is asked for as "#1994". */
const NUMBER = /^(#?)\s*(\d+)$/u;

/**
 * Reads "#37" as the 37th of the events shown, and "37" too, and anything else as a date or a span of time, in the ways
 * in which a page writes them: "April 2019", "2010 to 2020".
 */
export function readDestination(text: string, shown: number): Destination {
  const asked = text.trim();
  const [, sign = '', digits] = NUMBER.exec(asked) ?? [];
  if (digits !== undefined && (sign !== '' || digits.length !== 4)) {
    const rank = Number(digits) - 1;
    if (rank >= 0 && rank < shown) return { kind: 'rank', rank };
    // 19500625 is a day as some write it.
    if (sign !== '' || digits.length !== 8)
      return { kind: 'unknown', why: { fault: 'no-such-number', shown } };
  }
  const read = readLoosely(asked);
  return read.ok
    ? { kind: 'time', extent: read.value.extent, exactly: read.value.isStretch }
    : { kind: 'unknown', why: read };
}

/** Where one end of a stretch of time was written wrongly. */
export interface EndFault {
  readonly end: 'from' | 'to';
  readonly why: Refusal;
}

/** Reads two ends, each a date in the same ways; an empty one goes as far as there is something. */
export function readEnds(from: string, to: string): TimeToShow | EndFault {
  const first = from.trim() === '' ? null : readLoosely(from);
  if (first?.ok === false) return { end: 'from', why: first };
  const last = to.trim() === '' ? null : readLoosely(to);
  if (last?.ok === false) return { end: 'to', why: last };
  const extent = { start: first?.value.extent.start ?? -Infinity, end: last?.value.extent.end ?? Infinity };
  if (extent.start < extent.end) return { extent, exactly: true };
  const why = { fault: 'reversed', beginning: from.trim(), end: to.trim(), at: 0, text: to } as const;
  return { end: 'to', why };
}
