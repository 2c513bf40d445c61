import { sum } from 'd3-array';

/** What a band asks of the height that all share. */
export interface HeightWish {
  /** The height of its fullest column, in pixels. */
  readonly column: number;
  readonly events: number;
}

/** A band with a column and a line of words above it; the least that still shows columns; one that is a line alone. */
const USUAL = 66;
const LEAST = 40;
const LINE = 24;

/** Between a column and the edges of its band, where there is room, and where there is not. */
const AROUND = 24;
const CLOSE = 12;

/**
 * The heights of bands that fill so many pixels together. Each has room for its fullest column, and what is left goes by
 * the root of how many events it has: many get more, few are not starved. Where there is no room for all, the bands of the
 * fewest events are one line each, and told in words; if even those do not fit, they are higher together.
 */
export function shareHeight(wishes: readonly HeightWish[], height: number): readonly number[] {
  const filled = (needs: readonly number[]): readonly number[] | null => {
    const left = height - sum(needs);
    if (left < 0) return null;
    const weights = wishes.map(({ events }, band) => (needs[band] === LINE ? 0 : Math.sqrt(events)));
    const all = sum(weights);
    return needs.map((need, band) => need + (all === 0 ? 0 : (left * (weights[band] ?? 0)) / all));
  };
  const usual = filled(wishes.map(({ column }) => Math.max(USUAL, column + AROUND)));
  if (usual !== null) return usual;
  const needs = wishes.map(({ column }) => Math.max(LEAST, column + CLOSE));
  const byFewest = [...wishes.keys()].toSorted((a, b) => (wishes[a]?.events ?? 0) - (wishes[b]?.events ?? 0));
  for (const band of byFewest) {
    const heights = filled(needs);
    if (heights !== null) return heights;
    needs[band] = LINE;
  }
  return filled(needs) ?? needs;
}
