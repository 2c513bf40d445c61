import { readDate } from '../dates/edtf';
import type { KnownDates } from './dated';
import type { Issue, Step } from './issue';
import { pathText, showValue } from './issue';

/** Looks whether a field is a date, and remembers it as read; what is wrong with it goes to `issues`. */
export function checkDate(text: string, at: readonly Step[], issues: Issue[], known: KnownDates): void {
  if (known.has(text)) return;
  const read = readDate(text);
  if (read.ok) known.set(text, read.value);
  else {
    issues.push({
      path: pathText(at),
      value: showValue(text),
      why: { fault: 'no-date', date: read },
    });
  }
}
