/** What is said in a list that is too long for the page: in parts, with a menu of its periods. */
export interface LongListMessages {
  /** Of a heading whose events begin in the part before. */
  readonly continued: (heading: string) => string;
  readonly printed: (printed: number, count: number) => string;
  /** How many events the list holds; of a list in parts, which of them this part has. */
  readonly facts: (count: number, part: { readonly from: number; readonly to: number } | null) => string;
  readonly keys: string;
  readonly pastTheList: string;
  readonly endOfList: string;
  /** Leads on to the part of the list that follows, by its first and its last period. */
  readonly on: (first: string, last: string) => string;
  readonly parts: string;
  readonly goTo: string;
  readonly earlier: string;
  readonly later: string;
  /** After "earlier" and "later": where that leads. */
  readonly leadsTo: (first: string, last: string) => string;
  /** A period in a menu, with how many events it has. */
  readonly menuEntry: (period: string, events: number) => string;
}
