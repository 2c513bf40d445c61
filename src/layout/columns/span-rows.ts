import type { Interval } from '../../dates/time';
import type { BandColumns, EventIndex } from '../../model/events/event-index';
import { activeIn } from '../../model/events/index-queries';

/*
 *    ●   ●  ●●    ●       marks
 *   ──────────────────    the foot
 *    ▬▬▬▬▬▬▬   ▬▬▬▬▬▬     what lasts longer than a column, or may lie in more than one, under it:
 *         ░░░░░░░░░       in the first row that is free
 */

/** So many rows under the foot; what finds no place there has its mark alone. */
const MOST_ROWS = 3;

/** An event that is drawn under the foot too, and in which row. */
export interface SpanRow {
  readonly position: number;
  readonly row: number;
}

/** The events of a band that cover more than `least` milliseconds, in a stretch of time, each in a row of its own time. */
export function spanRows(
  index: EventIndex,
  band: BandColumns,
  within: Interval,
  least: number,
): readonly SpanRow[] {
  const free = new Float64Array(MOST_ROWS).fill(-Infinity);
  const long = Array.from(activeIn(index, band, within)).filter(
    // A day is no span where nothing is known finer.
    (position) => lengthOf(index, position) > Math.max(least, index.finest),
  );
  return long.flatMap((position) => {
    const start = index.firstStart[position] ?? NaN;
    const row = free.findIndex((until) => until <= start);
    if (row < 0) return [];
    free[row] = index.lastEnd[position] ?? Infinity;
    return { position, row };
  });
}

const lengthOf = ({ firstStart, lastEnd }: EventIndex, position: number): number =>
  (lastEnd[position] ?? NaN) - (firstStart[position] ?? NaN);
