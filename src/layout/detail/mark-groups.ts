import type { Interval } from '../../dates/time';
import { bandKey } from '../../model/events/band-key';
import type { EventIndex } from '../../model/events/event-index';
import { LANE_KEY_LIMIT, laneKey } from '../lane-key';
import type { Lanes } from '../lanes';

/** The lane of a position, told apart from the lanes of all other bands. */
const laneKeyOf = (index: EventIndex, lanes: Lanes, position: number): number =>
  laneKey(bandKey(index.category[position] ?? 0, index.layer[position] ?? 0), lanes.laneOf(position));

/**
 * What is drawn, pointed at and walked as one: a single event, several whose glyphs would lie on each other, or a
 * cell of a density row.
 */
export interface MarkGroup {
  /** Positions in the index, in time order; at least one. Of a cell only the first. */
  readonly positions: readonly number[];
  /** Where its glyph stands: the first event's anchor; the middle of a cell. */
  readonly anchor: number;
  readonly cell: DensityCell | null;
}

/** A stretch of a density row that is wide enough to be pointed at. */
export interface DensityCell {
  /** The key of its band. */
  readonly band: number;
  readonly extent: Interval;
  /** How many events are active in it. */
  readonly events: number;
}

/** Pixels that two glyphs in one lane must be apart to stay two: each is a target of 24 (WCAG 2.2, 2.5.8). */
export const GLYPH_PITCH = 24;

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
  const groups: { positions: number[]; anchor: number; cell: null }[] = [];
  const cells = new Map<number, { positions: number[]; anchor: number; cell: null }>();
  const near = (cell: number, anchor: number) => {
    const group = cells.get(cell);
    return group !== undefined && Math.abs(anchor - group.anchor) < pitch ? group : undefined;
  };
  for (const position of shown) {
    const lane = laneKeyOf(index, lanes, position);
    const anchor = index.anchor[position] ?? 0;
    const cell = Math.floor(anchor / pitch) * LANE_KEY_LIMIT + lane;
    const under =
      near(cell - LANE_KEY_LIMIT, anchor) ?? near(cell, anchor) ?? near(cell + LANE_KEY_LIMIT, anchor);
    if (under !== undefined) {
      under.positions.push(position);
    } else {
      const group = { positions: [position], anchor, cell: null };
      cells.set(cell, group);
      groups.push(group);
    }
  }
  return groups;
}
