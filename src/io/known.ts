import type { DateOf, KnownDates } from './dated';

/** What is known before the first event is read: the ids that events may name. */
export interface Known {
  readonly categories: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly measures: ReadonlySet<string>;
  /** Grows from event to event. */
  readonly dates: KnownDates;
  /** Reads dates that are known to be right. */
  readonly dateOf: DateOf;
}
