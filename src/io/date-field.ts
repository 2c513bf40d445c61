import { readDate } from '../dates/edtf';
import type { EventTime } from '../dates/time';
import type { Issue, Step } from './issue';
import { pathText, showValue } from './issue';

/** Dates that were read before: a million events have few dates, and equal ones may be one value. */
export type KnownDates = Map<string, EventTime>;

/** Reads a date field; what is wrong with it goes to `issues`. */
export function readDateField(
  text: string,
  at: readonly Step[],
  issues: Issue[],
  known?: KnownDates,
): EventTime | null {
  const earlier = known?.get(text);
  if (earlier) return earlier;
  const read = readDate(text);
  if (read.ok) {
    known?.set(text, read.value);
    return read.value;
  }
  issues.push({
    path: pathText(at),
    value: showValue(text),
    why: { fault: 'no-date', date: read },
  });
  return null;
}
