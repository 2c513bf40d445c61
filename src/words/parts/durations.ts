import type { Lasting } from '../../model/lasting';

/** What a span of time comes to. Comes later, with the package that counts it. */
export interface DurationMessages {
  /** "lasted 3 years, 1 month, 2 days", "lasted about 1 year, 2 months". */
  readonly lasted: (lasting: Lasting) => string;
}
