import type { Issue } from './issue';
import type { Note } from './notes';

/** Where each row of the file has gone: `in = shown + setAside + merged`, always. */
export interface RowCounts {
  /** In the file. */
  readonly in: number;
  /** Of both layers, with a date or without one. */
  readonly shown: number;
  /** Not shown, since something is wrong with them. */
  readonly setAside: number;
  /** Equal to a row that is shown. */
  readonly merged: number;
}

/** A row that is not shown, with what is wrong with it. */
export interface SetAsideRow {
  /** Its place in `events`, from 0. */
  readonly index: number;
  /** Its id, where it has one. */
  readonly id?: string;
  readonly issues: readonly Issue[];
  /** How many issues more it has: no more than so many are kept. */
  readonly more: number;
  /** The row as it came in, so that it can be put right and nothing is lost. */
  readonly row: unknown;
}

/** What was read of a file, and what was not. It goes with the dataset to whoever shows it. */
export interface ReadReport {
  readonly rows: RowCounts;
  readonly setAside: readonly SetAsideRow[];
  readonly notes: readonly Note[];
}
