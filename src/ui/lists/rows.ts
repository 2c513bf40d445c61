import { periodOf } from '../../model/periods/periods';

/*
 *  row    0            1   2   3              4   5   6
 *         [July 1950]  ·   ·   [August 1950]  ·   ·   ·
 *  rank                0   1                  2   3   4
 *
 *  A *row* is what stands below another: the heading of a period or an event. A *rank* counts the events alone,
 *  through the whole list, of which the rows may be one part.
 */

/** A heading has no rank. */
export interface Row {
  readonly period: number;
  readonly rank: number | null;
}

/** The rows of a part of a list: arithmetic, since nobody lists a million. */
export interface Rows {
  readonly count: number;
  /** The ranks of its events: from the first to the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly at: (row: number) => Row;
  readonly rowOf: (rank: number) => number;
  /** The row of the heading over a row, which may be itself; null in a list without headings. */
  readonly headingOver: (row: number) => number | null;
}

/** The events from one rank to another under the headings of their periods, also of those that begin before. */
export function periodRows(starts: Uint32Array, from: number, to: number): Rows {
  const first = periodOf(starts, from);
  const last = to > from ? periodOf(starts, to - 1) : first - 1;
  const headings = Uint32Array.from({ length: last - first + 1 }, (_, i) =>
    i === 0 ? 0 : (starts[first + i] ?? 0) - from + i,
  );
  return {
    count: to - from + headings.length,
    from,
    to,
    at(row) {
      const i = periodOf(headings, row);
      return { period: first + i, rank: headings[i] === row ? null : from + row - i - 1 };
    },
    rowOf: (rank) => rank - from + periodOf(starts, rank) - first + 1,
    headingOver: (row) => headings[periodOf(headings, row)] ?? null,
  };
}

/** Events alone. */
export const plainRows = (count: number): Rows => ({
  count,
  from: 0,
  to: count,
  at: (row) => ({ period: 0, rank: row }),
  rowOf: (rank) => rank,
  headingOver: () => null,
});

/** The row of an event that must stay drawn, as far as it is among these. */
export const rowsToKeep = (rows: Rows, rank: number | null): readonly number[] =>
  rank !== null && rank >= rows.from && rank < rows.to ? [rows.rowOf(rank)] : [];

/** Rows before and after what is in view, so that the focus finds the next one. */
const BESIDE = 4;

/**
 * The rows to draw: those in view and some beside, those that must stay (the one with the focus) with their
 * neighbours, and the headings over them all.
 */
export function rowsToDraw(
  rows: Rows,
  inView: { readonly startIndex: number; readonly endIndex: number },
  kept: readonly number[],
): number[] {
  const drawn = new Set<number>();
  const add = (from: number, to: number): void => {
    for (let row = Math.max(0, from); row <= Math.min(rows.count - 1, to); row++) {
      const heading = rows.headingOver(row);
      if (heading !== null) drawn.add(heading);
      drawn.add(row);
    }
  };
  add(inView.startIndex - BESIDE, inView.endIndex + BESIDE);
  // A heading may lie between two events.
  for (const row of kept) add(row - 2, row + 2);
  return [...drawn].toSorted((a, b) => a - b);
}

/** A row as it is placed: below the row drawn before it, after a gap for those that are not drawn. */
export interface Placed {
  readonly row: number;
  readonly gap: number;
}

/** What is drawn of a period. */
export interface Section {
  readonly period: number;
  readonly heading: Placed | null;
  readonly events: readonly (Placed & { readonly rank: number })[];
}

/** A row and where it lies in the list, in pixels from its top. */
export interface Measured {
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/** Puts drawn rows, which ascend, into sections that flow one after the other. */
export function sectionsOf(rows: Rows, drawn: readonly Measured[]): readonly Section[] {
  const sections: { period: number; heading: Placed | null; events: (Placed & { rank: number })[] }[] = [];
  let bottom = 0;
  for (const { index: row, start, end } of drawn) {
    const { period, rank } = rows.at(row);
    const gap = start - bottom;
    bottom = end;
    let section = sections.at(-1);
    if (section?.period !== period) {
      section = { period, heading: null, events: [] };
      sections.push(section);
    }
    if (rank === null) section.heading = { row, gap };
    else section.events.push({ row, gap, rank });
  }
  return sections;
}
