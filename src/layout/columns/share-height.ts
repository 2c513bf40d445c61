import { sum } from 'd3-array';

/** What a band asks of the height that all share. */
export interface HeightWish {
  /** The height of its fullest column, in pixels. */
  readonly column: number;
  readonly events: number;
}

/** A band with a column and a line of words above it, and the least that still shows columns. */
const USUAL = 66;
export const LEAST = 40;

/** Between a column and the edges of its band, where there is room for words, and where there is not. */
export const AROUND = 24;
const CLOSE = 12;

/**
 * The heights of bands that fill so many pixels together. Each has room for its fullest column, and what is left goes by
 * the root of how many events it has: many get more, few are not starved. Where there is no room for all even close
 * together, they are higher than that: nothing is drawn over another band.
 */
export function shareHeight(wishes: readonly HeightWish[], height: number): readonly number[] {
  const shares = [
    wishes.map(({ column }) => Math.max(USUAL, column + AROUND)),
    wishes.map(({ column }) => Math.max(LEAST, column + AROUND)),
  ];
  const needs =
    shares.find((share) => sum(share) <= height) ?? wishes.map(({ column }) => leastHeight(column));
  const left = Math.max(0, height - sum(needs));
  const weights = wishes.map(({ events }) => Math.sqrt(events));
  const all = sum(weights);
  return needs.map((need, band) => need + (all === 0 ? 0 : (left * (weights[band] ?? 0)) / all));
}

/** The least height of a band with a column so high. */
export const leastHeight = (column: number): number => Math.max(LEAST, column + CLOSE);
