import { readDate } from '../dates/edtf';
import type { Interval } from '../dates/time';
import { counted } from '../model/event-words';

/** Where a reader wants to go: to an event by its number among the shown, or to a stretch of time. */
export type Destination =
  | { readonly kind: 'place'; readonly place: number }
  | { readonly kind: 'time'; readonly extent: Interval }
  | { readonly kind: 'unknown'; readonly why: string };

/** Reads "#37" as the 37th of the events shown, and anything else as a date: 1994, 1994-03, 1994-03-12. */
export function readDestination(text: string, shown: number): Destination {
  const asked = text.trim();
  const number = /^#\s*(\d+)$/u.exec(asked)?.[1];
  if (number !== undefined) {
    const place = Number(number) - 1;
    return place >= 0 && place < shown
      ? { kind: 'place', place }
      : {
          kind: 'unknown',
          why: `there ${shown === 1 ? 'is' : 'are'} ${counted(shown, 'event')}, numbered from 1`,
        };
  }
  const read = readDate(asked);
  if (!read.ok) return { kind: 'unknown', why: read.message };
  const { start, end } = read.value.extent.possible;
  return Number.isFinite(end - start)
    ? { kind: 'time', extent: { start, end } }
    : { kind: 'unknown', why: 'write a date with a beginning and an end' };
}
