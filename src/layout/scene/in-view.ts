import type { Interval } from '../../dates/time';
import { bandKeys } from '../../model/events/band-key';
import { lowerBound, upperBound } from '../../model/events/bisect';
import type { BandColumns, EventIndex } from '../../model/events/event-index';
import { isSparse } from '../detail/segments';
import { lanesOfBand, type Lanes } from '../lanes';
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
  /** How many events lie before the view, and after it. */
  readonly before: number;
  readonly after: number;
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
    return isSparse(columns)
      ? eachInView(index, lanes, columns, domain, msPerPx)
      : countedInView(lanesOfBand(lanes, band), columns, domain);
  });

/** The lanes of all bands in which anything is shown, wherever it lies. */
export const lanesOfAll = ({ lanes, categories, bandAt }: InViewInput): ShownLanes =>
  bandKeys(categories.length).map((band) => {
    const columns = bandAt(band);
    if (!isSparse(columns)) return lanesOfBand(lanes, band);
    return ascending(new Set(Array.from(columns.positions, lanes.laneOf)));
  });

/** The lanes of both. */
export const bothLanes = (a: ShownLanes, b: ShownLanes): ShownLanes =>
  a.map((lanes, band) => ascending(new Set([...lanes, ...(b[band] ?? [])])));

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
  for (const position of positions) {
    const { start, end } = drawnExtent(index, position, msPerPx);
    if (end <= domain.start) before++;
    else if (start >= domain.end) after++;
    else shown.add(lanes.laneOf(position));
  }
  return { lanes: ascending(shown), before, after };
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
  const after = starts.length - lowerBound(starts, end);
  return { lanes: before + after < starts.length ? all : [], before, after };
}
