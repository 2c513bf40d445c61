import type { Interval } from '../../dates/time';
import { bandKeys } from '../../model/events/band-key';
import { lowerBound, upperBound } from '../../model/events/bisect';
import type { BandColumns, EventIndex } from '../../model/events/event-index';
import { isSparse } from '../detail/segments';
import { laneCount, type Lanes } from '../lanes';
import { FADE, type MarkInput } from '../marks/drawn-marks';
import { GLYPH_RADIUS } from '../marks/mark-form';

/*
 *              | domain |
 *   lane 0   ▲ |        |          before 1
 *   lane 1     |  ■  ░░░|░
 *   lane 2     |        |   ■      after 1      → only lane 1 holds something in view
 */

/** The lanes of each band, by its key, that are shown: in ascending order. */
export type ShownLanes = readonly (readonly number[])[];

/** What of a band lies in view, and what lies outside of it. */
export interface BandInView {
  /** The lanes in which something is in view, ascending. */
  readonly lanes: readonly number[];
  readonly before: Outside;
  readonly after: Outside;
}

/** Events of a band that lie before the view, or after it. */
export interface Outside {
  readonly count: number;
  /** Where the nearest of them ends that lies before, or begins that lies after; NaN without one. */
  readonly nearest: number;
}

/** What is looked through for what is in view. */
export type InViewInput = Pick<MarkInput, 'index' | 'lanes'> & {
  readonly categories: readonly unknown[];
  readonly bandAt: (band: number) => BandColumns;
};

/** What of each band is in view, by its key. Bands of many events are asked for by bisection: they have all lanes. */
export const bandsInView = (
  { index, lanes, categories, bandAt }: InViewInput,
  domain: Interval,
  msPerPx: number,
): readonly BandInView[] =>
  bandKeys(categories.length).map((band) => {
    const columns = bandAt(band);
    const all = allLanes(lanes, band);
    return isSparse(columns)
      ? eachInView(index, lanes, columns, domain, msPerPx)
      : countedInView(all, columns, domain);
  });

/** The lanes of all bands in which anything is shown, wherever it lies. */
export const lanesOfAll = ({ lanes, categories, bandAt }: InViewInput): ShownLanes =>
  bandKeys(categories.length).map((band) => {
    const columns = bandAt(band);
    if (!isSparse(columns)) return allLanes(lanes, band);
    return ascending(new Set(Array.from(columns.positions, lanes.laneOf)));
  });

/** The lanes of both. */
export const bothLanes = (a: ShownLanes, b: ShownLanes): ShownLanes =>
  a.map((lanes, band) => ascending(new Set([...lanes, ...(b[band] ?? [])])));

const allLanes = (lanes: Lanes, band: number): readonly number[] =>
  Array.from({ length: laneCount(lanes, band) }, (_, lane) => lane);

const ascending = (lanes: ReadonlySet<number>): readonly number[] => [...lanes].toSorted((a, b) => a - b);

function eachInView(
  index: EventIndex,
  lanes: Lanes,
  { positions }: BandColumns,
  domain: Interval,
  msPerPx: number,
): BandInView {
  const shown = new Set<number>();
  let [before, after] = [0, 0];
  let [ended, begins] = [NaN, NaN];
  for (const position of positions) {
    const { start, end } = drawnExtent(index, position, msPerPx);
    if (end <= domain.start) {
      before++;
      if (!(end < ended)) ended = end;
    } else if (start >= domain.end) {
      after++;
      if (!(start > begins)) begins = start;
    } else shown.add(lanes.laneOf(position));
  }
  return {
    lanes: ascending(shown),
    before: { count: before, nearest: ended },
    after: { count: after, nearest: begins },
  };
}

/** As far as an event is drawn: half a glyph around its anchor, and a fade where it has no bound. */
export function drawnExtent(index: EventIndex, position: number, msPerPx: number): Interval {
  const anchor = index.anchor[position] ?? NaN;
  const first = index.firstStart[position] ?? anchor;
  const last = index.lastEnd[position] ?? anchor;
  const start = Number.isFinite(first) ? first : (index.lastStart[position] ?? anchor) - FADE * msPerPx;
  const end = Number.isFinite(last) ? last : (index.firstEnd[position] ?? anchor) + FADE * msPerPx;
  const half = GLYPH_RADIUS * msPerPx;
  return { start: Math.min(start, anchor - half), end: Math.max(end, anchor + half) };
}

function countedInView(
  all: readonly number[],
  { starts, ends }: BandColumns,
  { start, end }: Interval,
): BandInView {
  const before = upperBound(ends, start);
  const from = lowerBound(starts, end);
  return {
    lanes: before + (starts.length - from) < starts.length ? all : [],
    before: { count: before, nearest: ends[before - 1] ?? NaN },
    after: { count: starts.length - from, nearest: starts[from] ?? NaN },
  };
}
