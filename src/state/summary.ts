import { between } from '../dates/intervals';
import type { Interval } from '../dates/time';
import { utcDay, utcMonth, utcYear } from '../dates/units';
import { lensesOf } from '../layout/beside/lenses';
import { wholeUnits } from '../layout/whole-units';
import { layerAt } from '../model/events/event-columns';
import { isActive } from '../model/events/index-queries';
import { extremesOf } from '../model/measure-findings';
import type { MeasureEntry } from '../model/measure-points';
import { countCategories, countVerdicts, type VerdictCounts } from './counts';
import type { Crowd } from './crowds';
import type { Silence } from './silence';
import type { TimelineData } from './timeline-data';

/** The least and the greatest value that is reported of a measure: of several that are alike, the first in time. */
export interface MeasureRange {
  readonly label: string;
  /** How many values are reported. */
  readonly values: number;
  readonly highest: MeasureEntry;
  readonly lowest: MeasureEntry;
}

/** What the picture shows at a glance, for words to say: about the set, whatever is filtered. */
export interface Summary {
  readonly layer: 'claims' | 'record';
  /** How many have a date, and how many have none. */
  readonly dated: number;
  readonly undated: number;
  /** Of those with a date, by their first category, the most first; empty where the set has one category only. */
  readonly categories: readonly { readonly label: string; readonly events: number }[];
  /** Of those with a date; null for events that nobody claims, and where none was checked. */
  readonly verdicts: VerdictCounts | null;
  /** The stretch of time that holds more of them than any other; null where they stand in one. */
  readonly crowd: Crowd | null;
  /** The longest time without any of them: the units that end before it and begin after it. */
  readonly gap: { readonly after: Interval; readonly before: Interval } | null;
  /** The longest for which the sources give no date. */
  readonly silence: Silence | null;
  readonly measures: readonly MeasureRange[];
  /** How many events of the public record have a date, where they stand beside claims. */
  readonly record: number;
}

/** The summary of a dataset; null where it has no events. */
export function summaryOf(data: TimelineData): Summary | null {
  const { totals, undated, filterInput, table, silences } = data;
  if (table.count === 0) return null;
  const layer = layerAt(filterInput.counted);
  const isClaimed = layer === 'claims';
  const verdicts = isClaimed && totals.claims > 0 ? countVerdicts(data, true) : null;
  return {
    layer,
    dated: totals[layer],
    undated: undated[layer],
    categories: categoriesOf(data),
    verdicts: verdicts === null || verdicts['not-checked'] === totals.claims ? null : verdicts,
    ...stretchesOf(data),
    silence: silences.reduce<Silence | null>(
      (longest, other) =>
        longest === null || lengthOf(other.extent) > lengthOf(longest.extent) ? other : longest,
      null,
    ),
    measures: data.measures.flatMap(({ measure, entries }) => {
      const reported = entries.filter(({ claim }) => !claim);
      const extremes = extremesOf(reported);
      if (extremes === null) return [];
      const { greatest: highest, least: lowest } = extremes;
      return [{ label: measure.label, values: reported.length, highest, lowest }];
    }),
    record: isClaimed ? totals.record : 0,
  };
}

const lengthOf = ({ start, end }: Interval): number => end - start;

function categoriesOf(data: TimelineData): Summary['categories'] {
  const { categories } = data.head;
  if (categories.length < 2) return [];
  const counts = countCategories(data);
  return categories
    .map(({ label }, i) => ({ label, events: counts[i] ?? 0 }))
    .filter(({ events }) => events > 0)
    .toSorted((a, b) => b.events - a.events);
}

/** Where they crowd, and where there are none, parted at the gaps that the buttons to look at a stretch know. */
function stretchesOf({ index, filterInput }: TimelineData): Pick<Summary, 'crowd' | 'gap'> {
  const { counted } = filterInput;
  const lenses = lensesOf(index, counted);
  const crowds = lenses.map((lens) => ({ events: 0, extent: wholeUnits(lens) }));
  for (let position = 0; position < index.count && crowds.length > 0; position++) {
    if (index.layer[position] !== counted) continue;
    const at = lenses.findIndex((lens) => isActive(index, position, lens));
    const crowd = crowds[at];
    // One without a bound may reach into every gap.
    if (crowd === undefined || !isBounded(index, position)) return { crowd: null, gap: null };
    crowd.events++;
  }
  const [most, next] = crowds.toSorted((a, b) => b.events - a.events);
  const [longest] = between(lenses).toSorted((a, b) => lengthOf(b) - lengthOf(a));
  return {
    crowd: most !== undefined && most.events > (next?.events ?? 0) ? most : null,
    gap: longest === undefined ? null : around(longest),
  };
}

const isBounded = ({ firstStart, lastEnd }: TimelineData['index'], position: number): boolean =>
  Number.isFinite(firstStart[position]) && Number.isFinite(lastEnd[position]);

/** The last unit before a gap and the first after it, so fine that they differ. */
function around({ start, end }: Interval): NonNullable<Summary['gap']> {
  const days = (end - start) / utcDay.length;
  const unit = days > 3 * 365 ? utcYear : days > 3 * 31 ? utcMonth : utcDay;
  const holding = (moment: number): Interval => {
    const from = unit.floor(moment);
    return { start: from, end: unit.offset(from, 1) };
  };
  return { after: holding(start - 1), before: holding(end) };
}
