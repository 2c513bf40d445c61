import { within } from '../dates/compare';
import type { Interval } from '../dates/time';
import type { Dataset, DyadEvent } from './dataset';
import { categoryBits, type EventIndex } from './event-index';
import { matchesQuery, readQuery, searchableText } from './search';

/** What the reader asked to see. */
export interface Filters {
  /** Ids of the categories that are switched off. */
  readonly hidden: readonly string[];
  /** The search text, as typed. */
  readonly search: string;
  /** Only what may lie in this stretch of time; null for all time. */
  readonly range: Interval | null;
}

export const NO_FILTERS: Filters = { hidden: [], search: '', range: null };

export const isFiltering = (filters: Filters): boolean =>
  filters.hidden.length > 0 || readQuery(filters.search).length > 0 || filters.range !== null;

/** What passes the filters. */
export interface Filtered {
  /** Positions in the index that are shown, in time order. */
  readonly shown: Uint32Array;
  /** How many of them certainly lie in the range; the others possibly do. All, without a range. */
  readonly certain: number;
  /** For each position of the index, 1 where the event only possibly lies in the range. */
  readonly possibly: Uint8Array;
  /** Rows of the events on the shelf that are shown, in the dataset's order. A range does not touch them. */
  readonly shelf: readonly number[];
  /** For each category, how many dated events it would show, were it switched on: search and range apply. */
  readonly countByCategory: readonly number[];
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
    shelf: dataset.events.flatMap((event, row) => (event.time === null ? [row] : [])),
  };
}

/** Applies filters. An event of several categories is shown while any of them is on. */
export function applyFilters(input: FilterInput, filters: Filters): Filtered {
  const { dataset, index, searchable, bits, shelf } = input;
  const query = readQuery(filters.search);
  const on = bitsOn(dataset, filters.hidden);
  const found = (row: number): boolean => matchesQuery(searchable[row] ?? '', query);
  const countByCategory = dataset.categories.map(() => 0);
  const possibly = new Uint8Array(index.count);
  const shown: number[] = [];
  let certain = 0;

  for (let position = 0; position < index.count; position++) {
    const row = index.row[position] ?? 0;
    if (!found(row)) continue;
    const certainty = rangeCertainty(dataset.events[row], filters.range);
    if (certainty === 'no') continue;
    const own = bits[row] ?? 0;
    for (const place of countByCategory.keys()) {
      if ((own & (1 << place)) !== 0) countByCategory[place] = (countByCategory[place] ?? 0) + 1;
    }
    if ((own & on) === 0) continue;
    shown.push(position);
    if (certainty === 'certainly') certain++;
    else possibly[position] = 1;
  }
  return {
    shown: Uint32Array.from(shown),
    certain,
    possibly,
    shelf: shelf.filter((row) => ((bits[row] ?? 0) & on) !== 0 && found(row)),
    countByCategory,
  };
}

function rangeCertainty(event: DyadEvent | undefined, range: Interval | null): ReturnType<typeof within> {
  if (range === null || event === undefined || event.time === null) return 'certainly';
  return within(event.time, range);
}

const bitsOn = (dataset: Dataset, hidden: readonly string[]): number =>
  dataset.categories.reduce(
    (bits, category, place) => (hidden.includes(category.id) ? bits : bits | (1 << place)),
    0,
  );
