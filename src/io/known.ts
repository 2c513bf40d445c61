import type { KnownDates } from './date-field';

/** What is known before the first event is read: the ids that events may name. */
export interface Known {
  readonly categories: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly measures: ReadonlySet<string>;
  /** Of all rows as they came in, so that one may name another that stands after it. */
  readonly events: () => ReadonlySet<string>;
  /** Grows from event to event. */
  readonly dates: KnownDates;
}
