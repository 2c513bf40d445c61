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

/** All values of a measure in time order: what is reported, and what the claims of the set say of the same. */
export function measureEntries(
  head: Pick<DatasetHead, 'sources' | 'categories'>,
  table: EventTable,
  measure: Measure,
): readonly MeasureEntry[] {
  const titles = new Map(head.sources.map(({ id, title }) => [id, title]));
  const reported = measure.values.map((value, i): MeasureEntry => ({
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
  const claimed = [...eachEvent(table)].flatMap((event) => claimedEntries(head, event, measure.id, titles));
  return [...reported, ...claimed].toSorted((a, b) => compareIntervals(a.extent, b.extent));
}

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
