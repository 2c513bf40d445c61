import { DAY } from '../dates/calendar';
import { rangeInWords } from '../dates/range-words';
import type { Interval } from '../dates/time';
import type { MarkGroup } from '../layout/detail/mark-groups';
import type { BandColumns } from '../model/events/event-index';
import { categoriesOf, counted, dateOf } from '../model/event-words';
import type { Filtered } from '../model/events/filter';
import { lowerBound, upperBound } from '../model/events/bisect';
import { verdictLabel, verdictOf } from '../model/verdict';
import { clusterDate, eventOf } from './scene-input';
import type { TimelineData } from './timeline-data';

/**
 * What a mark or a cell of a density row is, in words: "some time in 2005, Agreement promising …, Economic",
 * "4 events, 1950 to 1953, Military", "412 events, March 1994, Diplomatic".
 */
export function groupWords(
  data: TimelineData,
  { positions, cell }: MarkGroup,
  { isPossibly, bandAt }: Pick<Filtered, 'isPossibly' | 'bandAt'>,
): string {
  const [first = 0] = positions;
  const event = eventOf(data, first);
  const categories = categoriesOf(data.head, event);
  const layer = event.layer === 'record' ? ['on record'] : [];
  if (cell !== null) {
    const primary = data.head.categories[data.index.category[first] ?? 0]?.label ?? '';
    const when = dayOf(bandAt(cell.band), cell.extent) ?? cell.extent;
    return [counted(cell.events, 'event'), rangeInWords(when), primary, ...layer].join(', ');
  }
  if (positions.length > 1) {
    const last = eventOf(data, positions.at(-1) ?? first);
    return [counted(positions.length, 'event'), clusterDate(event, last), categories, ...layer].join(', ');
  }
  const verdict = verdictOf(event);
  return [
    dateOf(event),
    event.title,
    categories,
    ...layer,
    ...(verdict === 'not-checked' ? [] : [verdictLabel(verdict).toLowerCase()]),
    ...(isPossibly(first) ? ['possibly in the chosen range'] : []),
  ].join(', ');
}

/** The day on which all events of a stretch lie, which says more than the week that is one bar; null for none. */
function dayOf({ starts, ends }: BandColumns, { start, end }: Interval): Interval | null {
  const from = lowerBound(starts, start);
  const to = upperBound(ends, end);
  // What reaches in from outside, or out of it, is not all on one day of it.
  if (from !== upperBound(ends, start) || to !== lowerBound(starts, end)) return null;
  const day = { start: starts[from] ?? NaN, end: ends[to - 1] ?? NaN };
  return day.end - day.start <= DAY ? day : null;
}
