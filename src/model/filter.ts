import { within } from '../dates/compare';
import type { Interval } from '../dates/time';
import type { Dataset, DyadEvent, Verdict } from './dataset';
import { categoryBits, LAYERS, type EventIndex } from './event-index';
import { matchesQuery, readQuery, searchableText } from './search';

/** What the reader asked to see. */
export interface Filters {
  /** Ids of the categories that are switched off. */
  readonly hidden: readonly string[];
  /** Verdicts that are switched off; an event without an assessment counts as not checked. */
  readonly hiddenVerdicts: readonly Verdict[];
  /** Whether the record layer is shown beside the claims. */
  readonly record: boolean;
  /** The search text, as typed. */
  readonly search: string;
  /** Only what may lie in this stretch of time; null for all time. */
  readonly range: Interval | null;
}

export const NO_FILTERS: Filters = {
  hidden: [],
  hiddenVerdicts: [],
  record: false,
  search: '',
  range: null,
};

/** Whether anything is left out. The record layer adds and leaves out nothing. */
export const isFiltering = (filters: Filters): boolean =>
  filters.hidden.length > 0 ||
  filters.hiddenVerdicts.length > 0 ||
  readQuery(filters.search).length > 0 ||
  filters.range !== null;

/** How many are shown, and how many of them certainly lie in the range: all, without a range. */
export interface LayerCount {
  readonly shown: number;
  readonly certain: number;
}

/** What passes the filters. */
export interface Filtered {
  /** Positions in the index that are shown, of both layers, in time order. */
  readonly shown: Uint32Array;
  /** Each layer is counted for itself: the record never counts as claims. */
  readonly claims: LayerCount;
  readonly record: LayerCount;
  /** For each position of the index, 1 where the event only possibly lies in the range. */
  readonly possibly: Uint8Array;
  /** Rows of the claims on the shelf that are shown, in the dataset's order. A range does not touch them. */
  readonly shelf: readonly number[];
  /** For each category, how many dated claims it would show, were it switched on: the other filters apply. */
  readonly countByCategory: readonly number[];
  /** The same for each verdict. */
  readonly countByVerdict: ReadonlyMap<Verdict, number>;
}

/** The parts of a dataset that a filter reads, made once for each dataset. */
export interface FilterInput {
  readonly dataset: Dataset;
  readonly index: EventIndex;
  /** Folded text of each row. */
  readonly searchable: readonly string[];
  /** Category bits of each row. */
  readonly bits: Uint32Array;
  readonly shelf: readonly number[];
}

export function filterInput(dataset: Dataset, index: EventIndex): FilterInput {
  const places = new Map(dataset.categories.map((category, place) => [category.id, place]));
  return {
    dataset,
    index,
    searchable: dataset.events.map(searchableText),
    bits: Uint32Array.from(dataset.events, (event) => categoryBits(event, places)),
    shelf: dataset.events.flatMap((event, row) =>
      event.time === null && event.layer === 'claims' ? [row] : [],
    ),
  };
}

/** Applies filters. An event of several categories is shown while any of them is on. */
export function applyFilters(input: FilterInput, filters: Filters): Filtered {
  const { dataset, index, searchable, bits, shelf } = input;
  const query = readQuery(filters.search);
  const on = bitsOn(dataset, filters.hidden);
  const found = (row: number): boolean => matchesQuery(searchable[row] ?? '', query);
  const judged = (row: number): boolean => !filters.hiddenVerdicts.includes(verdictOf(dataset.events[row]));
  const countByCategory = dataset.categories.map(() => 0);
  const countByVerdict = new Map<Verdict, number>();
  const possibly = new Uint8Array(index.count);
  const shown: number[] = [];
  const counts = LAYERS.map(() => ({ shown: 0, certain: 0 }));

  for (let position = 0; position < index.count; position++) {
    const row = index.row[position] ?? 0;
    const layer = index.layer[position] ?? 0;
    const isClaim = layer === 0;
    if (!isClaim && !filters.record) continue;
    if (!found(row)) continue;
    const certainty = rangeCertainty(dataset.events[row], filters.range);
    if (certainty === 'no') continue;
    const inCategory = ((bits[row] ?? 0) & on) !== 0;
    const inVerdict = !isClaim || judged(row);
    if (isClaim && inVerdict) countIn(countByCategory, bits[row] ?? 0);
    if (isClaim && inCategory) {
      const verdict = verdictOf(dataset.events[row]);
      countByVerdict.set(verdict, (countByVerdict.get(verdict) ?? 0) + 1);
    }
    const count = counts[layer];
    if (!inCategory || !inVerdict || count === undefined) continue;
    shown.push(position);
    count.shown++;
    if (certainty === 'certainly') count.certain++;
    else possibly[position] = 1;
  }
  const [claims = NOTHING, record = NOTHING] = counts;
  return {
    shown: Uint32Array.from(shown),
    claims,
    record,
    possibly,
    shelf: shelf.filter((row) => ((bits[row] ?? 0) & on) !== 0 && judged(row) && found(row)),
    countByCategory,
    countByVerdict,
  };
}

const NOTHING: LayerCount = { shown: 0, certain: 0 };

function countIn(counts: number[], bits: number): void {
  for (const place of counts.keys()) {
    if ((bits & (1 << place)) !== 0) counts[place] = (counts[place] ?? 0) + 1;
  }
}

/** The verdict on an event; without an assessment nobody has checked it. */
export const verdictOf = (event: DyadEvent | undefined): Verdict =>
  event?.assessment?.verdict ?? 'not-checked';

function rangeCertainty(event: DyadEvent | undefined, range: Interval | null): ReturnType<typeof within> {
  if (range === null || event === undefined || event.time === null) return 'certainly';
  return within(event.time, range);
}

const bitsOn = (dataset: Dataset, hidden: readonly string[]): number =>
  dataset.categories.reduce(
    (bits, category, place) => (hidden.includes(category.id) ? bits : bits | (1 << place)),
    0,
  );
