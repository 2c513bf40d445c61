/** What is said at the edges of the picture of events out of view. */
export interface OutsideMessages {
  /** Two words or three, beside an arrow: "2 earlier", "1 later". */
  readonly short: Readonly<Record<'before' | 'after', (count: number) => string>>;
  /** What a press does, beginning with the words that are seen: "1 earlier event, Military: show". */
  readonly show: Readonly<Record<'before' | 'after', (count: number, category: string) => string>>;
}
