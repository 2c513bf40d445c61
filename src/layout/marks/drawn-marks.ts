import type { End, Interval } from '../../dates/time';
import type { Verdict } from '../../model/dataset-file';
import type { EventIndex } from '../../model/events/event-index';
import type { CoveredTime } from '../../model/events/event-times';
import type { MarkGroup } from '../detail/mark-groups';
import { clip, type Extent } from '../extent';
import type { Lanes } from '../lanes';
import { formOf, FORM, middleOf, radiusOf, type Form } from './mark-form';
import type { TimeScale } from '../time-scale';

/** What is read of an event to draw its mark. */
export interface MarkInput {
  readonly index: EventIndex;
  readonly lanes: Lanes;
  /** Whether a position only possibly lies in the chosen range. */
  readonly isPossibly: (position: number) => boolean;
  /** What the date of a position covers. */
  readonly timeAt: (position: number) => CoveredTime;
  /** What the ink of a mark says; null where it says nothing: the event is drawn solid. */
  readonly verdictOf: (position: number) => Verdict | null;
}

/** A group and the part of the axis in which it is drawn. */
export interface PlacedGroup {
  readonly group: MarkGroup;
  readonly within: Extent;
  /** 0 where its glyph stands; else the number of a part without one. */
  readonly part: number;
  /** Whether it is walked and pointed at here: an event of several parts is so once. */
  readonly isPrimary: boolean;
  /** Whether it is drawn over a density row. */
  readonly overBars: boolean;
}

/** The y of the middle of a lane. */
export type LaneMiddle = (category: number, layer: number, lane: number) => number;

/** How far an open or unknown end is drawn, fading: long enough to be seen, too short to read as an extent. */
export const FADE = 64;

/** A possible extent; an end that fades has another kind than `stated`. */
export interface Shade extends Extent {
  readonly startKind: End;
  readonly endKind: End;
}

/** One mark in place. Pixels. */
export interface DrawnMark extends PlacedGroup {
  /** The middle of its glyph, or of what stands in its bar. */
  readonly x: number;
  readonly y: number;
  readonly layer: number;
  readonly form: Form;
  readonly verdict: Verdict | null;
  readonly certain: Extent | null;
  readonly shades: readonly Shade[];
  /** Whether it stands for one event, not for a cluster. */
  readonly isSingle: boolean;
  /** "About": what is possible fades to both sides, where it has no bar between them. */
  readonly isAbout: boolean;
  /** Doubted by the source itself, or with an end that is "about". */
  readonly isDoubtful: boolean;
}

/** A group as a mark in its part of the axis; null for a cell, and where nothing of it can be seen there. */
export function drawGroup(
  input: MarkInput,
  laneMiddle: LaneMiddle,
  scale: TimeScale,
  placed: PlacedGroup,
): DrawnMark | null {
  const { index, lanes } = input;
  const { group, within, part } = placed;
  if (group.cell !== null) return null;
  const position = group.positions[0] ?? 0;
  const layer = index.layer[position] ?? 0;
  const isSingle = group.positions.length === 1;
  const time = isSingle ? input.timeAt(position) : null;
  const certain = time && certainExtent(time, scale, within);
  const shades =
    time === null ? clusterExtent(index, group, scale, within) : shadeExtents(time, scale, within);
  const verdict = isSingle ? input.verdictOf(position) : null;
  const formed = { layer, part, isSingle, isSigned: verdict !== null };
  const form = formOf(formed, certain);
  const x = middleOf(formed, form, scale.x(group.anchor), certain);
  const radius = radiusOf(formed);
  const glyphSeen = part === 0 && x > within.x0 - radius && x < within.x1 + radius;
  if (!glyphSeen && certain === null && shades.length === 0) return null;
  const y = laneMiddle(index.category[position] ?? 0, layer, lanes.laneOf(position));
  const isAbout = time !== null && time.approximate && time.extent.certain === null;
  const isDoubtful = time !== null && ((time.approximate && !isAbout) || time.uncertain);
  return { ...placed, x, y, layer, form, verdict, certain, shades, isSingle, isAbout, isDoubtful };
}

/** Without a bound on both sides there is no bar: what goes on fades, as a shade does. */
const certainExtent = (
  { extent: { certain } }: CoveredTime,
  scale: TimeScale,
  within: Extent,
): Extent | null => (certain !== null && isBounded(certain) ? clip(scale, certain, within) : null);

const isBounded = ({ start, end }: Interval): boolean => Number.isFinite(start) && Number.isFinite(end);

/** What is possible and not certain: the ends of a span, the whole of a moment, each member of a set. */
function shadeExtents(time: CoveredTime, scale: TimeScale, within: Extent): readonly Shade[] {
  const { startKind, endKind } = time;
  return shadedIntervals(time)
    .filter(({ start, end }) => start < end)
    .flatMap((each) => {
      const seen = clip(scale, bounded(each, scale), within);
      if (seen === null) return [];
      return {
        ...seen,
        startKind: Number.isFinite(each.start) ? 'stated' : startKind,
        endKind: Number.isFinite(each.end) ? 'stated' : endKind,
      };
    });
}

function shadedIntervals({ extent }: CoveredTime): readonly Interval[] {
  const { alternatives, possible, certain } = extent;
  if (alternatives.length > 0) return alternatives;
  if (certain === null) return [possible];
  return [
    { start: possible.start, end: certain.start },
    ...(isBounded(certain) ? [] : [certain]),
    { start: certain.end, end: possible.end },
  ];
}

/** A cluster's shade reaches from its first glyph to its last. */
function clusterExtent(
  index: EventIndex,
  { positions }: MarkGroup,
  scale: TimeScale,
  within: Extent,
): readonly Shade[] {
  const anchors = positions.map((position) => index.anchor[position] ?? 0);
  const seen = clip(scale, { start: Math.min(...anchors), end: Math.max(...anchors) }, within);
  return seen === null ? [] : [{ ...seen, startKind: 'stated', endKind: 'stated' }];
}

/** A side without a bound is drawn as far as a fade reaches. */
function bounded({ start, end }: Interval, scale: TimeScale): Interval {
  const fade = FADE * scale.msPerPx;
  return {
    start: Number.isFinite(start) ? start : end - fade,
    end: Number.isFinite(end) ? end : start + fade,
  };
}

/** The room of a mark's glyph, or as much as is asked for around its middle; none for a bar, and a part without one. */
export function glyphExtent(mark: DrawnMark, radius?: number): readonly Extent[] {
  const { x, part, form, layer, isSingle, verdict } = mark;
  if (part !== 0 || form !== FORM.glyph) return [];
  const half = radius ?? radiusOf({ layer, isSingle, isSigned: verdict !== null });
  return [{ x0: x - half, x1: x + half }];
}
