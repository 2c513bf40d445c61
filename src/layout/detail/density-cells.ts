import type { Interval } from '../../dates/time';
import { lowerBound } from '../../model/events/bisect';
import type { BandColumns } from '../../model/events/event-index';
import { binsInterval, binUnitFor } from '../bins';
import type { BandDetail } from './band-detail';
import { GLYPH_PITCH, type MarkGroup } from './mark-groups';
import { countActive } from './segments';

/** The least width of a cell that is pointed at, in pixels at the resolution. */
const NARROWEST_CELL = GLYPH_PITCH;

/** The aggregated segments of a band as cells of whole calendar units: what a reader points at, walks and opens. */
export function densityCells(
  { band, segments }: BandDetail,
  columns: BandColumns,
  resolution: number,
  within: Interval,
  finest?: number,
): readonly MarkGroup[] {
  const unit = binUnitFor(resolution, NARROWEST_CELL, finest);
  const cells: MarkGroup[] = [];
  for (const { extent, aggregated } of segments) {
    if (!aggregated) continue;
    const from = unit.numberAt(Math.max(extent.start, within.start));
    const to = unit.numberAt(Math.min(extent.end, within.end) - 1);
    for (let bin = from; bin <= to; bin++) {
      const whole = binsInterval(unit, bin);
      const part = { start: Math.max(whole.start, extent.start), end: Math.min(whole.end, extent.end) };
      const events = countActive(columns, part);
      if (events === 0) continue;
      const first =
        columns.positions[Math.min(lowerBound(columns.anchors, part.start), columns.positions.length - 1)];
      cells.push({
        positions: [first ?? 0],
        anchor: part.start + (part.end - part.start) / 2,
        cell: { band, extent: part, events },
      });
    }
  }
  return cells;
}
