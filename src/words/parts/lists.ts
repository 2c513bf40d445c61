import type { Assessment } from '../../model/dataset';

/** What is said in the chronology and in other lists of events. */
export interface ListMessages {
  /** While a long list is not there yet. */
  readonly layingOut: string;
  readonly onRecord: string;
  /** Of an event that only possibly lies in the chosen range. */
  readonly possibly: string;
  /** The number of an event among those that belong together: "37 of 412". */
  readonly placeOf: (place: number, size: number) => string;
  /** Of a heading whose events begin in the part before. */
  readonly continued: (heading: string) => string;
  /** What the record says of a claim, on paper. */
  readonly assessed: (assessment: Pick<Assessment, 'verdict' | 'confidence' | 'note'>) => string;
  /** Titles and addresses of sources, on paper. */
  readonly references: (sources: readonly string[]) => string;
  readonly printed: (printed: number, count: number) => string;

  /** How many events the list holds; of a list in parts, which of them this part has. */
  readonly facts: (count: number, part: { readonly from: number; readonly to: number } | null) => string;
  readonly keys: string;
  readonly pastTheList: string;
  readonly endOfList: string;
  /** Leads on to the part of the list that follows, by its periods. */
  readonly on: (first: string, last: string) => string;
  /** From one period to another; one alone where both are the same: "June 1994 to March 1995". */
  readonly fromTo: (first: string, last: string) => string;
  readonly parts: string;
  readonly goTo: string;
  readonly earlier: string;
  readonly later: string;
  /** After "earlier" and "later": where that leads. */
  readonly leadsTo: (first: string, last: string) => string;
  /** A period in a menu, with how many events it has. */
  readonly menuEntry: (period: string, events: number) => string;

  /** The columns of a measure. */
  readonly time: string;
  readonly value: string;
  readonly whoSaysSo: string;
  readonly counted: string;
  /** Of a value that a source of the set claims. */
  readonly claimed: (source: string) => string;
  /** What exactly is counted, and a note; each may be empty. */
  readonly basis: (basis: string, note: string) => string;

  readonly shelf: string;
  readonly shelfNote: string;
  readonly shelfRange: string;
  readonly shelfEmpty: string;
}
