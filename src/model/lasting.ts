import { startOfDay } from '../dates/calendar';
import { canFill } from '../dates/throughout';
import type { EventTime } from '../dates/time';
import type { DateNode } from '../dates/tree';

/** From when until when something lasted, in milliseconds UTC; not exact where only the months are known. */
export interface Lasting {
  readonly start: number;
  readonly end: number;
  readonly isExact: boolean;
}

/**
 * How long an event lasted, where its date says so: a span whose ends are known to the day, or at least to the month,
 * and doubted by nobody. What fills its date (`throughout`) lasted through the end of it. Null for all else: of a
 * moment in 2005, or of 1950 to 1953, nobody knows how long it took.
 */
export function lastingOf(time: EventTime, throughout = false): Lasting | null {
  const { tree } = time;
  if (tree.node !== 'span' || time.approximate || time.uncertain) return null;
  const { from, to } = tree;
  const firstMonth = monthOf(from);
  const lastMonth = monthOf(to);
  if (firstMonth === null || lastMonth === null) return null;
  if (throughout && canFill(time)) return { ...time.extent.possible, isExact: true };
  const isExact = isDay(from) && isDay(to);
  const start = isExact ? time.extent.first.start : firstMonth;
  const end = isExact ? time.extent.last.start : lastMonth;
  return start < end ? { start, end, isExact } : null;
}

type SpanEnd = DateNode | 'open' | 'unknown';

const isDay = (end: SpanEnd): boolean => typeof end !== 'string' && end.node === 'day' && end.day !== null;

/** Where the month of an end begins; null where the month is not known. */
const monthOf = (end: SpanEnd): number | null =>
  typeof end !== 'string' && (end.node === 'day' || end.node === 'month') && end.month !== null
    ? startOfDay(end.year, end.month, 1)
    : null;
