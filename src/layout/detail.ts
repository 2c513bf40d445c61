import type { EventIndex } from '../model/event-index';
import type { Lanes } from './lanes';

/** Tells the lanes of all bands and layers apart. */
export const laneKey = (index: EventIndex, lanes: Lanes, position: number): number =>
  ((index.category[position] ?? 0) * 2 + (index.layer[position] ?? 0)) * 256 + (lanes.lane[position] ?? 0);

/** What is drawn as one mark: a single event, or several whose glyphs would lie on each other. */
export interface MarkGroup {
  /** Positions in the index, in time order; at least one. */
  readonly positions: readonly number[];
  /** Where its glyph stands: the first event's anchor. */
  readonly anchor: number;
}

/** Pixels that two glyphs in one lane must be apart to stay two: each is a target of 24 (WCAG 2.2, 2.5.8). */
const GLYPH_PITCH = 24;

/**
 * The resolution at which detail is decided: milliseconds per pixel, rounded up to a power of two. A
 * small zoom changes nothing; a pan never does.
 */
export const resolutionOf = (msPerPx: number): number => 2 ** Math.ceil(Math.log2(msPerPx));

/**
 * Level of detail: joins the shown events of a lane that would be drawn on each other at a resolution.
 * `shown` is in time order, and so are the groups. Glyphs need not be: a decade that began first has its
 * glyph in its middle. So each lane is cut into cells as wide as a glyph's room, of which each holds the
 * glyph of one group at most; what an event would lie on is in its own cell or in one beside it.
 */
export function groupMarks(
  index: EventIndex,
  lanes: Lanes,
  shown: Uint32Array,
  msPerPx: number,
): readonly MarkGroup[] {
  const pitch = GLYPH_PITCH * resolutionOf(msPerPx);
  const groups: { positions: number[]; anchor: number }[] = [];
  const cells = new Map<number, { positions: number[]; anchor: number }>();
  for (const position of shown) {
    const lane = laneKey(index, lanes, position);
    const anchor = index.anchor[position] ?? 0;
    const cell = Math.floor(anchor / pitch) * LANES + lane;
    const under = [cell - LANES, cell, cell + LANES]
      .map((near) => cells.get(near))
      .find((group) => group !== undefined && Math.abs(anchor - group.anchor) < pitch);
    if (under !== undefined) {
      under.positions.push(position);
    } else {
      const group = { positions: [position], anchor };
      cells.set(cell, group);
      groups.push(group);
    }
  }
  return groups;
}

/** More than any lane's key. */
const LANES = 2 * 256 * 256;
