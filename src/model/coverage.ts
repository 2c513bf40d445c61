import { compareIntervals } from '../dates/compare';
import type { Interval } from '../dates/time';
import type { Source } from './dataset';

/**
 * The stretches within `extent` of which no source of the claims speaks, in time order: there an empty axis
 * means "no source in this set", not "nothing happened". None where no source says what it covers.
 */
export function uncoveredStretches(
  sources: readonly Pick<Source, 'covers'>[],
  extent: Interval,
): readonly Interval[] {
  const covered = sources
    .flatMap(({ covers }) => covers.map((time) => time.extent.possible))
    .toSorted(compareIntervals);
  if (covered.length === 0) return [];
  const gaps: Interval[] = [];
  let from = extent.start;
  for (const { start, end } of covered) {
    if (start > from) gaps.push({ start: from, end: Math.min(start, extent.end) });
    from = Math.max(from, end);
  }
  if (from < extent.end) gaps.push({ start: from, end: extent.end });
  return gaps.filter(({ start, end }) => start < end);
}
