import type { Assessment } from '../../model/dataset-file';

/** What is said in the chronology and in other lists of events. */
export interface ListMessages {
  /** While a long list is not there yet. */
  readonly layingOut: string;
  readonly onRecord: string;
  /** Of an event that only possibly lies in the chosen range. */
  readonly possibly: string;
  /** The number of an event among those that belong together: "37 of 412". */
  readonly placeOf: (place: number, size: number) => string;
  /** What the record says of a claim, on paper. */
  readonly assessed: (assessment: Pick<Assessment, 'verdict' | 'confidence' | 'note'>) => string;
  /** Titles and addresses of sources, on paper. */
  readonly references: (sources: readonly string[]) => string;

  /** The button below the first entries of a long list. */
  readonly showMore: (count: number) => string;

  readonly shelf: string;
  readonly shelfNote: string;
  readonly shelfRange: string;
  readonly shelfEmpty: string;
}
