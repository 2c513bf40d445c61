/** An excerpt that a reader wants to see among those of its source. */
export interface SoughtExcerpt {
  /** Id of the event that rests on it. */
  readonly event: string;
  /** Where it begins in its source, in UTF-16 code units. */
  readonly start: number;
}
