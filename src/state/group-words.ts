import { DAY } from '../dates/calendar';
import type { EventTime, Interval } from '../dates/time';
import type { ColumnEvents } from '../layout/columns/column-at';
import type { MarkGroup } from '../layout/detail/mark-groups';
import type { Verdict } from '../model/dataset-file';
import { categoryOfBand, layerOfBand, RECORD } from '../model/events/band-key';
import type { BandColumns } from '../model/events/event-index';
import { categoriesOf } from '../model/event-categories';
import type { Filtered } from '../model/events/filter';
import { lowerBound, upperBound } from '../model/events/bisect';
import { verdictOf } from '../model/verdict';
import { eventOf, timesOf } from './scene-input';
import type { TimelineData } from './timeline-data';

/** What a group tells of every event in it. */
interface GroupFacts {
  /** Labels of its categories, the primary one first. */
  readonly categories: readonly string[];
  readonly isRecord: boolean;
}

/** Names what can be pointed at: each name is read aloud by itself. */
export interface GroupWords {
  /**
   * "some time in 2005, $10bn aid agreement: Agreement promising …, Economic, contradicted"; null for a verdict that
   * says nothing.
   */
  readonly event: (
    facts: GroupFacts & {
      readonly time: EventTime | null;
      readonly throughout: boolean;
      readonly title: string;
      /** What is drawn at its mark, where that is no part of the title: who speaks to the page says what they see. */
      readonly shortTitle: string | null;
      readonly verdict: Verdict | null;
      /** It only possibly lies in the range that the reader chose. */
      readonly isPossibly: boolean;
    },
  ) => string;
  /** What its dates cover together: "4 events, 1950 to 1953, Military". */
  readonly cluster: (
    facts: GroupFacts & {
      readonly events: number;
      readonly times: readonly EventTime[];
    },
  ) => string;
  /** The name of several events as a heading, by how many they are: "Five events, 1950 to 1953, Military". */
  readonly heading: (name: string, events: number) => string;
  /** A cell of a density row: "412 events, March 1994, Diplomatic". */
  readonly cell: (facts: GroupFacts & { readonly events: number; readonly extent: Interval }) => string;
}

/** What stands over a list of a group's events: of one its title, else how many there are, of when and of what. */
export function listHeading(
  data: TimelineData,
  group: MarkGroup,
  filtered: Pick<Filtered, 'isPossibly' | 'bandAt'>,
  words: GroupWords,
): string {
  const { positions, cell } = group;
  if (cell === null && positions.length === 1) return eventOf(data, positions[0] ?? 0).title;
  return words.heading(groupName(data, group, filtered, words), cell?.events ?? positions.length);
}

/** What the events of a column have in common: "6 events, 3 March 2025 to 9 March 2025, Military". */
function columnName(
  { head }: Pick<TimelineData, 'head'>,
  { band, extent, positions }: ColumnEvents,
  words: GroupWords,
): string {
  const categories = [head.categories[categoryOfBand(band)]?.label ?? ''];
  return words.cell({ events: positions.length, extent, categories, isRecord: layerOfBand(band) === RECORD });
}

/** What stands over a list of them. */
export const columnHeading = (data: TimelineData, column: ColumnEvents, words: GroupWords): string =>
  words.heading(columnName(data, column, words), column.positions.length);

/** What a mark or a cell of a density row is, in words. */
export function groupName(
  data: TimelineData,
  { positions, cell }: MarkGroup,
  { isPossibly, bandAt }: Pick<Filtered, 'isPossibly' | 'bandAt'>,
  words: GroupWords,
): string {
  const [first = 0] = positions;
  const event = eventOf(data, first);
  const { time, throughout = false, title, shortTitle = title } = event;
  const categories = categoriesOf(data.head, event);
  const isRecord = event.layer === 'record';
  if (cell !== null) {
    const primary = data.head.categories[data.index.category[first] ?? 0]?.label ?? '';
    const extent = dayOf(bandAt(cell.band), cell.extent) ?? cell.extent;
    return words.cell({ events: cell.events, extent, categories: [primary], isRecord });
  }
  if (positions.length > 1) {
    const times = timesOf(data, positions);
    return words.cluster({ events: positions.length, times, categories, isRecord });
  }
  const verdict = verdictOf(event);
  return words.event({
    time,
    throughout,
    title,
    shortTitle: title.toLowerCase().includes(shortTitle.toLowerCase()) ? null : shortTitle,
    categories,
    isRecord,
    verdict: verdict === 'not-checked' ? null : verdict,
    isPossibly: isPossibly(first),
  });
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
