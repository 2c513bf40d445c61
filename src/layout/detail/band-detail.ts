import type { Interval } from '../../dates/time';
import { lowerBound } from '../../model/events/bisect';
import type { BandColumns, EventIndex } from '../../model/events/event-index';
import { segmentsOf, type Segment } from './segments';
import { spanningEvents } from './spanning';

/** How a band's events are shared out between marks and bars, at a resolution and in a stretch of time. */
export interface BandDetail {
  /** The band's key. */
  readonly band: number;
  readonly segments: readonly SegmentDetail[];
}

export interface SegmentDetail extends Segment {
  /** Positions drawn as marks whose glyphs stand here, in time order. */
  readonly own: Uint32Array;
  /** Positions drawn as marks that span the segment, or reach into it, from elsewhere. */
  readonly spanning: readonly number[];
  /** Whether what is active and no mark is counted in bars: all of an aggregated segment, too many that span another. */
  readonly hasBars: boolean;
}

const NONE = new Uint32Array();

/** Shares out a band's events. Every event that is active in a bin is a mark there or counted there, once. */
export function detailOf(
  index: EventIndex,
  band: number,
  columns: BandColumns,
  lanes: number,
  resolution: number,
  within: Interval,
): BandDetail {
  const segments = segmentsOf(columns, lanes, resolution, within, index.finest).map(
    (segment): SegmentDetail => {
      const { extent, aggregated } = segment;
      if (aggregated) return { extent, aggregated, own: NONE, spanning: [], hasBars: true };
      const from = lowerBound(columns.anchors, extent.start);
      const to = lowerBound(columns.anchors, extent.end);
      const own = columns.positions.subarray(from, to).toSorted();
      const spanning = spanningEvents(index, columns, extent, from, to);
      return { extent, aggregated, own, spanning: spanning ?? [], hasBars: spanning === null };
    },
  );
  return { band, segments };
}

/** Whether anything of a band is counted in bars. */
export const hasBars = ({ segments }: BandDetail): boolean => segments.some((segment) => segment.hasBars);
