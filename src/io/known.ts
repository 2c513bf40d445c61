import type { KnownDates } from './date-field';

/** What is known before the first event is read: the ids that events may name. */
export interface Known {
  readonly categories: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly measures: ReadonlySet<string>;
  /** Grows from event to event. */
  readonly dates: KnownDates;
}
