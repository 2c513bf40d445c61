import type { EventTime, Interval } from '../dates/time';
import type { CalendarUnit } from '../dates/unit';
import { utcDay, utcMonth, utcYear } from '../dates/units';
import { wholeUnits } from '../layout/whole-units';
import type { SourceKind, Verdict } from '../model/dataset-file';
import { CLAIMS } from '../model/events/band-key';
import { eachEvent } from '../model/events/event-table';
import { verdictOf } from '../model/verdict';
import { eventOf } from './scene-input';
import type { TimelineData } from './timeline-data';

/** How many claims have each verdict; each is named, with 0 for none. */
export type VerdictCounts = Readonly<Record<Verdict, number>>;

/** Events of a stretch of time that holds more than any other like it. */
export interface Crowd {
  readonly events: number;
  /** A whole day, month or year. */
  readonly extent: Interval;
}

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
  const { totals, undated, index, head, filterInput } = data;
  const layer = filterInput.counted;
  const key = layer === CLAIMS ? 'claims' : 'record';
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
  return { kind: 'events', events, extent, crowd: crowdOf(data), mostly: mostOf(data, events, head) };
}

/** What stands under it. */
export function standfirstOf(data: TimelineData, finding: Finding): Standfirst {
  const { head, totals, undated, filterInput, extent } = data;
  const key = filterInput.counted === CLAIMS ? 'claims' : 'record';
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

/** The label of the primary category of more than half of the dated events. */
function mostOf(
  { index, filterInput }: TimelineData,
  events: number,
  { categories }: TimelineData['head'],
): string | null {
  if (categories.length < 2) return null;
  const counts = categories.map(() => 0);
  for (const { layer, category, count } of index.kinds) {
    if (layer === filterInput.counted) counts[category] = (counts[category] ?? 0) + count;
  }
  const most = counts.findIndex((count) => count > events / 2);
  return categories[most]?.label ?? null;
}

/** From fine to coarse. */
const UNITS: readonly CalendarUnit[] = [utcDay, utcMonth, utcYear];

/**
 * The finest of day, month and year of which one holds more than half of the dated events for certain. Events are
 * sorted by their beginning, so that the one that does holds the event in the middle.
 */
function crowdOf(data: TimelineData): Crowd | null {
  const { starts, ends } = boundsOf(data);
  const middle = starts[starts.length >> 1];
  if (middle === undefined || !Number.isFinite(middle)) return null;
  for (const unit of UNITS) {
    const start = unit.floor(middle);
    const end = unit.offset(start, 1);
    let events = 0;
    for (const [i, begins] of starts.entries()) if (begins >= start && (ends[i] ?? Infinity) <= end) events++;
    if (events === starts.length) return null;
    if (events > starts.length / 2) return { events, extent: { start, end } };
  }
  return null;
}

/** So many events at least make a stretch of time busy. */
const BUSY = 3;

/**
 * The month that holds the most events; the year, where more than half of the events are not known to the month. Null
 * where two hold as many, where one holds all, or where all hold few.
 */
function busiestOf(data: TimelineData): Crowd | null {
  const { starts, ends } = boundsOf(data);
  for (const unit of [utcMonth, utcYear]) {
    const crowds = crowdsBy(unit, starts, ends);
    const known = crowds.reduce((sum, { events }) => sum + events, 0);
    if (known <= starts.length / 2) continue;
    const [most, next] = crowds.toSorted((a, b) => b.events - a.events);
    const stands =
      most !== undefined &&
      most.events >= BUSY &&
      most.events < starts.length &&
      most.events > (next?.events ?? 0);
    return stands ? most : null;
  }
  return null;
}

/** How many events lie in each unit for certain, in time order; units without one are left out. */
function crowdsBy(unit: CalendarUnit, starts: Float64Array, ends: Float64Array): readonly Crowd[] {
  const crowds: { events: number; extent: Interval }[] = [];
  let extent: Interval = { start: -Infinity, end: -Infinity };
  let isCounted = false;
  for (const [i, begins] of starts.entries()) {
    if (!Number.isFinite(begins)) continue;
    if (begins >= extent.end) {
      const start = unit.floor(begins);
      extent = { start, end: unit.offset(start, 1) };
      isCounted = false;
    }
    if ((ends[i] ?? Infinity) > extent.end) continue;
    if (!isCounted) crowds.push({ events: 0, extent });
    isCounted = true;
    const last = crowds.at(-1);
    if (last !== undefined) last.events++;
  }
  return crowds;
}

/** The earliest beginnings, ascending, and the latest ends of the dated events that are counted. */
function boundsOf({ index, filterInput }: TimelineData): { starts: Float64Array; ends: Float64Array } {
  const isCounted = (_: number, position: number): boolean => index.layer[position] === filterInput.counted;
  return { starts: index.firstStart.filter(isCounted), ends: index.lastEnd.filter(isCounted) };
}
