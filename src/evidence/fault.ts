import type { Difference } from './difference';

/** One place where a dataset and a source do not say the same. */
export interface Fault {
  /** Id of the event; null where the source itself is another. */
  readonly event: string | null;
  /** Id of the source. */
  readonly source: string;
  /** `evidence[0].exact`, or `sha256` or `length` of a source. */
  readonly field: string;
  /** What the dataset says; null for "no heading". */
  readonly expected: string | null;
  /** What the source says; null for "no heading". */
  readonly found: string | null;
  /** What the source has none of, where `found` cannot say what stands there. */
  readonly lacks?: 'sentence' | 'heading';
  /** Where the two first differ, for excerpts and what stands around them. */
  readonly difference: Difference | null;
  /** Offset in the source at which the expected words stand instead; null where they stand nowhere. */
  readonly elsewhere: number | null;
}
