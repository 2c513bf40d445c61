import type { Interval } from '../../dates/time';
import { type BandColumns, type EventIndex } from '../../model/events/event-index';
import { isActive } from '../../model/events/index-queries';
import { binsInterval, type BinUnit } from '../bins';
import type { TimeScale } from '../time-scale';
import type { BandDetail, SegmentDetail } from './band-detail';
import { densityColumns, type DensityColumns } from './density-columns';
import { countActive } from './segments';

/** How many of some positions are active in a stretch. */
const activeAmong = (index: EventIndex, positions: Uint32Array, extent: Interval): number =>
  positions.reduce((sum, position) => sum + Number(isActive(index, position, extent)), 0);

/** What a density row stands on, and how high it may grow. Pixels. */
export interface DensityGround {
  /** Index of the band's category in the dataset. */
  readonly band: number;
  readonly layer: number;
  readonly base: number;
  readonly height: number;
  /** What a bar of the whole height stands for: the most that any bin of the band holds, in view or not. */
  readonly peak: number;
}

/** The height of a bar: in proportion, from zero, and never so low that one event is not seen. */
const barHeight = (events: number, { height, peak }: DensityGround): number =>
  Math.max(2, (height * events) / Math.max(peak, 1));

/**
 * Collects the bars of all bands; `columns` gives them in the order in which they were added. A bar takes two
 * bisections, and under marks one step for each of them: some thousand bars on three screens, some hundred marks.
 */
export function densityBars(index: EventIndex, unit: BinUnit, scale: TimeScale) {
  const bars: number[] = [];
  const [left, right] = scale.range;
  const addSegment = (band: BandColumns, ground: DensityGround, segment: SegmentDetail): void => {
    const from = unit.numberAt(Math.max(segment.extent.start, scale.domain.start));
    const to = unit.numberAt(Math.min(segment.extent.end, scale.domain.end) - 1);
    for (let bin = from; bin <= to; bin++) {
      const extent = binsInterval(unit, bin);
      const events = countActive(band, extent) - activeAmong(index, segment.own, extent);
      if (events <= 0) continue;
      const x0 = Math.max(left, scale.x(extent.start));
      const x1 = Math.min(right, scale.x(extent.end));
      if (x0 >= x1) continue;
      const top = ground.base - barHeight(events, ground);
      const residual = Number(!segment.aggregated);
      bars.push(
        ground.band,
        ground.layer,
        residual,
        x0,
        x1,
        ground.base,
        top,
        events,
        extent.start,
        extent.end,
      );
    }
  };
  return {
    add(detail: BandDetail, band: BandColumns, ground: DensityGround): void {
      const counted = detail.segments.filter(({ hasBars }) => hasBars);
      for (const segment of counted) if (segment.aggregated) addSegment(band, ground, segment);
      for (const segment of counted) if (!segment.aggregated) addSegment(band, ground, segment);
    },
    columns: (): DensityColumns => densityColumns(bars),
  };
}
