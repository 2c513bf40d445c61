import type { EventTime, Interval } from '../dates/time';
import { wholeUnits } from '../layout/whole-units';
import type { SourceKind } from '../model/dataset-file';
import { CLAIMS } from '../model/events/band-key';
import { layerAt } from '../model/events/event-columns';
import { eachEvent } from '../model/events/event-table';
import { countCategories, countVerdicts, type VerdictCounts } from './counts';
import { busiestOf, crowdOf, type Crowd } from './crowds';
import { eventOf } from './scene-input';
import type { TimelineData } from './timeline-data';

/** What a dataset shows, as the one sentence over it can say. It is about the set, whatever is filtered. */
export type Finding =
  | { readonly kind: 'nothing' }
  /** Claims of which at least one was checked; of those with a date, where any has one. */
  | { readonly kind: 'verdicts'; readonly dated: boolean; readonly counts: VerdictCounts }
  /** Claims of which none was checked, and the sources that make them. */
  | {
      readonly kind: 'unchecked';
      readonly dated: boolean;
      readonly claims: number;
      readonly sources: readonly (SourceKind | undefined)[];
    }
  /** Events that nobody claims. */
  | { readonly kind: 'one-event'; readonly time: EventTime | null; readonly throughout: boolean }
  | {
      readonly kind: 'events';
      readonly events: number;
      /** In whole units of the calendar; null where nothing is dated. */
      readonly extent: Interval | null;
      /** The day, else the month, else the year that holds more than half of them; null for none, and for all. */
      readonly crowd: Crowd | null;
      /** The label of the category that more than half of them have; null for none, and where there is but one. */
      readonly mostly: string | null;
    };

/** What stands under the finding: whose words these are, of whom and of when, and what has no date. */
export interface Standfirst {
  /** Names of the states, as the dataset has them; empty where it names none. */
  readonly parties: readonly string[];
  /** Of the claims; null where nothing is claimed. */
  readonly claimed: {
    /** What each cited source is. */
    readonly sources: readonly (SourceKind | undefined)[];
    /** Who wrote them, each once; empty where one of them does not say. */
    readonly authors: readonly string[];
    /** In whole units of the calendar; null where nothing is dated. */
    readonly extent: Interval | null;
    readonly isChecked: boolean;
  } | null;
  /** How many have no date, beside those that have one. */
  readonly undated: number;
  /** Where the events crowd; null where the finding tells it, or where no stretch stands out. */
  readonly busiest: Crowd | null;
}

/** The finding of a dataset. */
export function findingOf(data: TimelineData): Finding {
  const { totals, undated, index, filterInput } = data;
  const layer = filterInput.counted;
  const key = layerAt(layer);
  const dated = totals[key] > 0;
  const events = dated ? totals[key] : undated[key];
  if (events === 0) return { kind: 'nothing' };
  if (layer === CLAIMS) {
    const counts = countVerdicts(data, dated);
    if (counts['not-checked'] < events) return { kind: 'verdicts', dated, counts };
    const sources = citedKinds(data);
    if (sources.length > 0) return { kind: 'unchecked', dated, claims: events, sources };
  }
  if (events === 1) {
    const position = index.layer.indexOf(layer);
    const event = position < 0 ? null : eventOf(data, position);
    return { kind: 'one-event', time: event?.time ?? null, throughout: event?.throughout ?? false };
  }
  const extent = data.extent === null ? null : wholeUnits(data.extent);
  return { kind: 'events', events, extent, crowd: crowdOf(data), mostly: mostOf(data, events) };
}

/** What stands under it. */
export function standfirstOf(data: TimelineData, finding: Finding): Standfirst {
  const { head, totals, undated, filterInput, extent } = data;
  const key = layerAt(filterInput.counted);
  const isClaimed = finding.kind === 'verdicts' || finding.kind === 'unchecked';
  const cited = isClaimed ? citedSources(data) : [];
  const authors = cited.map(({ author }) => author);
  return {
    parties: head.parties.map(({ name }) => name),
    claimed: isClaimed
      ? {
          sources: cited.map(({ kind }) => kind),
          authors: [...new Set(authors.every((author) => author !== undefined) ? authors : [])],
          extent: extent === null ? null : wholeUnits(extent),
          isChecked: finding.kind === 'verdicts',
        }
      : null,
    undated: totals[key] > 0 ? undated[key] : 0,
    busiest: finding.kind === 'events' && finding.crowd === null ? busiestOf(data) : null,
  };
}

/** The sources whose words carry claims, in the dataset's order. */
function citedSources({ head, table }: TimelineData): TimelineData['head']['sources'] {
  // Without sources there is nothing to cite, and a million events need not be looked at.
  if (head.sources.length === 0) return [];
  const cited = new Set<string>();
  for (const { layer, evidence } of eachEvent(table)) {
    if (layer === 'claims') for (const { source } of evidence) cited.add(source);
  }
  return head.sources.filter(({ id }) => cited.has(id));
}

const citedKinds = (data: TimelineData): readonly (SourceKind | undefined)[] =>
  citedSources(data).map(({ kind }) => kind);

/** The label of the first category of more than half of the dated events; null where there is but one category. */
function mostOf(data: TimelineData, events: number): string | null {
  const { categories } = data.head;
  if (categories.length < 2) return null;
  const most = countCategories(data).findIndex((count) => count > events / 2);
  return categories[most]?.label ?? null;
}
