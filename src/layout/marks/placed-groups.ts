import type { Interval } from '../../dates/time';
import { BAND_LIMIT } from '../../model/events/band-key';
import { lowerBound, upperBound } from '../../model/events/bisect';
import type { BandColumns, EventIndex } from '../../model/events/event-index';
import type { BandDetail } from '../detail/band-detail';
import { densityCells } from '../detail/density-cells';
import { groupMarks, type MarkGroup } from '../detail/mark-groups';
import { clip, rangeExtent, type Extent } from '../extent';
import type { MarkInput, PlacedGroup } from './drawn-marks';
import { GLYPH_RADIUS } from './mark-form';
import type { TimeScale } from '../time-scale';

/*
 *              |  marks  |   density row   |  marks  |      segments of a band
 *   an event   |   ▲━━━━━|· · · · · · · · ·|━━━━━    |      its glyph stands in part 0, in part 1 it goes on;
 *                 part 0                    part 1          between them it is counted
 *   the open one         |     [▲]━━━━━━━━━|━━━━━    |      is drawn in a density row too, where it is counted
 *                               part 0      part 1          besides: so that a reader sees where it stands
 */

/** What groups are made from. */
export interface GroupInput extends Pick<MarkInput, 'index' | 'lanes'> {
  readonly bandAt: (band: number) => BandColumns;
  /** Position of the open event; null without one. */
  readonly selected: number | null;
}

/** The marks and cells of a band, each event once where it stands, and once more wherever it goes on. */
export function placeGroups(
  { index, lanes, bandAt, selected }: GroupInput,
  detail: BandDetail,
  scale: TimeScale,
  resolution: number,
  bufferedDomain: Interval,
): readonly PlacedGroup[] {
  const whole = rangeExtent(scale);
  const columns = bandAt(detail.band);
  // Out of view, for the keyboard: the segment lies where nothing is drawn.
  const segments = detail.segments.map((segment) => ({
    ...segment,
    within: clip(scale, segment.extent) ?? { x0: whole.x1, x1: whole.x1 },
  }));
  const own = segments.flatMap(({ own: positions, within, aggregated, extent }): readonly PlacedGroup[] => {
    const isOpen = aggregated && selected !== null && standsIn(index, columns, selected, extent);
    const groups = isOpen ? [single(index, selected)] : groupMarks(index, lanes, positions, resolution);
    return groups.map((group) => ({ group, within, part: 0, isPrimary: true, overBars: isOpen }));
  });
  const standing = new Set(own.flatMap(({ group }) => group.positions));
  const parts = new Map<number, number>();
  const goingOn = (position: number, within: Extent): PlacedGroup => {
    const part = (parts.get(position) ?? 0) + 1;
    parts.set(position, part);
    const isPrimary = part === 1 && !standing.has(position);
    return { group: single(index, position), within, part, isPrimary, overBars: false };
  };
  const beyond = [
    ...own.flatMap(({ group, within }) =>
      longOnes(index, group, resolution).map((position) => goingOn(position, within)),
    ),
    ...segments.flatMap(({ spanning, within }) => spanning.map((position) => goingOn(position, within))),
  ];
  const cells = densityCells(detail, columns, resolution, bufferedDomain, index.finest).map((group) => ({
    group,
    within: whole,
    part: 0,
    isPrimary: true,
    overBars: false,
  }));
  return [...own, ...beyond, ...cells];
}

/** The events of a cluster that its sign does not cover: they begin before its glyphs, or end after them. */
function longOnes(index: EventIndex, { positions }: MarkGroup, resolution: number): readonly number[] {
  if (positions.length === 1) return [];
  const anchors = positions.map((position) => index.anchor[position] ?? 0);
  const covered = GLYPH_RADIUS * resolution;
  const start = Math.min(...anchors) - covered;
  const end = Math.max(...anchors) + covered;
  return positions.filter(
    (position) => (index.firstStart[position] ?? start) < start || (index.lastEnd[position] ?? end) > end,
  );
}

const single = (index: EventIndex, position: number): MarkGroup => ({
  positions: [position],
  anchor: index.anchor[position] ?? 0,
  cell: null,
});

/** Whether a position is among those of a band, and its glyph stands in a stretch of time. */
function standsIn(
  index: EventIndex,
  { anchors, positions }: BandColumns,
  position: number,
  { start, end }: Interval,
): boolean {
  const anchor = index.anchor[position] ?? NaN;
  if (!(anchor >= start && anchor < end)) return false;
  // Where anchors are equal, positions ascend.
  const equal = positions.subarray(lowerBound(anchors, anchor), upperBound(anchors, anchor));
  return equal[lowerBound(equal, position)] === position;
}

/**
 * Marks in the order of the index; a cell where it begins, before the marks that begin there: it is numbered from the
 * first of all events that do, so that numbers never go down.
 */
export const inTimeOrder =
  ({ index }: Pick<GroupInput, 'index'>) =>
  (a: PlacedGroup, b: PlacedGroup): number => {
    const [first, second] = [startOf(index, a), startOf(index, b)];
    if (first !== second) return first < second ? -1 : 1;
    return tieOf(a) - tieOf(b);
  };

const startOf = (index: EventIndex, { group: { cell, positions } }: PlacedGroup): number =>
  cell?.extent.start ?? index.firstStart[positions[0] ?? 0] ?? 0;

/** Cells by their bands, below every position; marks by their positions. */
const tieOf = ({ group: { cell, positions } }: PlacedGroup): number =>
  cell === null ? (positions[0] ?? 0) : cell.band - BAND_LIMIT;
