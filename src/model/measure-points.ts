import { compareIntervals } from '../dates/compare';
import type { EventTime, Interval } from '../dates/time';
import type { DatasetHead, DyadEvent, Measure } from './dataset';
import type { Modifier } from './dataset-file';
import { primaryCategory } from './event-categories';
import { eachEvent, type EventTable } from './events/event-table';

/** A value of a measure, reported or claimed, with what a reader wants to know of it. */
export interface MeasureEntry {
  readonly key: string;
  readonly extent: Interval;
  readonly time: EventTime;
  /** Whether it is counted over the whole of its time. */
  readonly throughout: boolean;
  readonly value: number;
  readonly unit: string;
  readonly modifier: Modifier;
  /** True for a value that an event of the claims gives. */
  readonly claim: boolean;
  /** Title of the source. */
  readonly source: string;
  readonly basis: string;
  readonly note: string;
  /** The event that claims it; null for a reported value. */
  readonly event: string | null;
  /** Index of that event's primary category in the dataset; 0 for a reported value. */
  readonly category: number;
}

/**
 * All values of each measure in time order: what is reported, and what the claims of the set say of the same. Sources
 * and events are walked once for all measures.
 */
export function measureEntries(
  head: Pick<DatasetHead, 'sources' | 'categories' | 'measures'>,
  table: EventTable,
): readonly (readonly MeasureEntry[])[] {
  if (head.measures.length === 0) return [];
  const titles = new Map(head.sources.map(({ id, title }) => [id, title]));
  const claiming = eventsByMeasure(table);
  return head.measures.map((measure) => {
    const events = claiming.get(measure.id) ?? [];
    const claimed = events.flatMap((event) => claimedEntries(head, event, measure.id, titles));
    return [...reportedEntries(measure, titles), ...claimed].toSorted((a, b) =>
      compareIntervals(a.extent, b.extent),
    );
  });
}

/** The events that have a value of a measure, by its id. */
function eventsByMeasure(table: EventTable): ReadonlyMap<string, readonly DyadEvent[]> {
  const claiming = new Map<string, DyadEvent[]>();
  for (const event of eachEvent(table)) {
    const measures = new Set(event.quantities?.flatMap(({ measure }) => measure ?? []));
    for (const measure of measures) {
      const events = claiming.get(measure);
      if (events === undefined) claiming.set(measure, [event]);
      else events.push(event);
    }
  }
  return claiming;
}

/** The values that are reported, as they stand in the file. */
const reportedEntries = (measure: Measure, titles: ReadonlyMap<string, string>): readonly MeasureEntry[] =>
  measure.values.map((value, i) => ({
    key: `${measure.id} ${i}`,
    extent: value.date.extent.possible,
    time: value.date,
    throughout: true,
    value: value.value,
    unit: measure.unit,
    modifier: value.modifier,
    claim: false,
    source: titles.get(value.source) ?? value.source,
    basis: value.basis ?? '',
    note: value.note ?? '',
    event: null,
    category: 0,
  }));

/** What one event claims of a measure; an event without a date has no place on its axis. */
function claimedEntries(
  head: Pick<DatasetHead, 'categories'>,
  event: DyadEvent,
  measure: string,
  titles: ReadonlyMap<string, string>,
): readonly MeasureEntry[] {
  const { id, title, time, evidence, quantities = [], throughout } = event;
  if (time === null) return [];
  return quantities
    .filter((quantity) => quantity.measure === measure)
    .map((quantity, i) => ({
      key: `${id} ${i}`,
      extent: time.extent.possible,
      time,
      throughout: throughout === true,
      value: quantity.value,
      unit: quantity.unit,
      modifier: quantity.modifier,
      claim: true,
      source: titles.get(evidence[0]?.source ?? '') ?? title,
      basis: quantity.of,
      note: '',
      event: id,
      category: primaryCategory(head, event),
    }));
}

/** The time of all values; what is open ends where the dataset does. */
export function spanOfEntries(entries: readonly MeasureEntry[], limits: Interval): Interval {
  let start = Infinity;
  let end = -Infinity;
  for (const { extent } of entries) {
    start = Math.min(start, Math.max(extent.start, limits.start));
    end = Math.max(end, Math.min(extent.end, limits.end));
  }
  return start < end ? { start, end } : limits;
}
