import type { EventTime } from '../../dates/time';
import type { Lasting } from '../../model/lasting';

/** What is said below a date: what it comes to, and where it stands. Comes later, with the package that counts. */
export interface DurationMessages {
  /** "lasted 3 years, 1 month, 2 days", "lasted about 1 year, 2 months". */
  readonly lasted: (lasting: Lasting) => string;
  /** Where a time of day stands on the axis, which is in UTC; null where it is given on that clock. */
  readonly onTheClock: (time: EventTime) => string | null;
}
