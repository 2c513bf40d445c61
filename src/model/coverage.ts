import { compareIntervals } from '../dates/compare';
import type { Interval } from '../dates/time';
import type { Source } from './dataset';

/**
 * The stretches of which any source of the claims speaks, in time order and apart from each other: beside them an empty
 * axis means "no date in these sources", not "nothing happened". None where no source says what it covers.
 */
export function coveredStretches(sources: readonly Pick<Source, 'covers'>[]): readonly Interval[] {
  const covers = sources
    .flatMap((source) => source.covers.map((time) => time.extent.possible))
    .toSorted(compareIntervals);
  const covered: Interval[] = [];
  for (const { start, end } of covers) {
    const last = covered.at(-1);
    if (last === undefined || start > last.end) covered.push({ start, end });
    else covered[covered.length - 1] = { start: last.start, end: Math.max(last.end, end) };
  }
  return covered;
}

/** What lies between stretches that are in time order and apart. */
export const between = (stretches: readonly Interval[]): readonly Interval[] =>
  stretches.slice(1).map(({ start }, i) => ({ start: stretches[i]?.end ?? start, end: start }));
