import type { Verdict } from '../model/dataset-file';
import { CLAIMS } from '../model/events/band-key';
import { verdictOf } from '../model/verdict';
import type { TimelineData } from './timeline-data';

/** How many claims have each verdict; each is named, with 0 for none. */
export type VerdictCounts = Readonly<Record<Verdict, number>>;

const NO_COUNTS: VerdictCounts = {
  corroborated: 0,
  partly: 0,
  contradicted: 0,
  'not-found': 0,
  disputed: 0,
  'not-checked': 0,
};

/** How many claims have each verdict: of those with a date, or of those without. */
export function countVerdicts({ index, table, filterInput }: TimelineData, dated: boolean): VerdictCounts {
  const counts: Record<Verdict, number> = { ...NO_COUNTS };
  if (dated) {
    for (const { layer, verdict, count } of index.kinds) if (layer === CLAIMS) counts[verdict] += count;
  } else {
    for (const row of filterInput.shelf) {
      const event = table.at(row);
      if (event.layer === 'claims') counts[verdictOf(event)] += 1;
    }
  }
  return counts;
}

/** How many dated events of the layer that is counted have each category as their first, in the dataset's order. */
export function countCategories({ index, head, filterInput }: TimelineData): readonly number[] {
  const counts = head.categories.map(() => 0);
  for (const { layer, category, count } of index.kinds) {
    if (layer === filterInput.counted) counts[category] = (counts[category] ?? 0) + count;
  }
  return counts;
}
