/** Up to as many claims each have a cell of their own; more are a field as wide as their share. */
const MOST_CELLS = 40;

/** A part of a strip: where it begins and how wide it is, as shares of the whole from 0 to 1. */
export interface StripPart {
  readonly start: number;
  readonly width: number;
  /** Into how many cells of one width it is cut; 1 for a field, 0 for nothing. */
  readonly cells: number;
}

/** A strip of so many in each part, side by side. */
export function stripParts(counts: readonly number[]): readonly StripPart[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  let before = 0;
  return counts.map((count) => {
    const start = total === 0 ? 0 : before / total;
    before += count;
    const width = total === 0 ? 0 : count / total;
    return { start, width, cells: total <= MOST_CELLS ? count : Math.min(count, 1) };
  });
}
