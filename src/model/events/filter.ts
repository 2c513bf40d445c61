import type { Interval } from '../../dates/time';
import type { Category, Verdict } from '../dataset-file';
import { bandKey, RECORD } from './band-key';
import type { BandColumns, EventIndex, EventKind } from './event-index';
import { bandColumns } from './band-columns';
import type { EventTable } from './event-table';
import { certaintyAt } from './event-times';
import { readQuery } from '../search/search';
import { verdictOf } from '../verdict';

/** What the reader asked to see. An event has to pass all of them. */
export interface Filters {
  /**
   * Ids of the categories that are switched off. An event of several categories is shown while any of them is on.
   * @defaultValue []
   */
  readonly hidden: readonly string[];
  /**
   * Verdicts that are switched off; a claim without an assessment counts as `not-checked`. The public record has no
   * verdicts and passes.
   * @defaultValue []
   */
  readonly hiddenVerdicts: readonly Verdict[];
  /**
   * Whether the record layer is shown beside the claims. Where there are no claims, it is shown whatever this says.
   * @defaultValue false
   */
  readonly record: boolean;
  /**
   * The search text, as typed. Every word, or phrase in quotation marks, must occur in what is told of the event: its
   * titles, excerpts, date, verdict, notes and amounts. Case, accents and hyphens do not matter.
   * @defaultValue ''
   */
  readonly search: string;
  /**
   * Only events that may lie in this stretch of time, in milliseconds UTC, half-open; null for all time.
   * @defaultValue null
   */
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
  /** Each layer is counted for itself: the record never counts as claims. */
  readonly claims: LayerCount;
  readonly record: LayerCount;
  /** Positions in the index that are shown, of both layers, in time order; listed when first asked for. */
  readonly shownPositions: () => Uint32Array;
  readonly isShown: (position: number) => boolean;
  /** Whether a shown event only possibly lies in the range. */
  readonly isPossibly: (position: number) => boolean;
  /** What is shown of a band and layer, by `bandKey`; the index's own columns where that is all of it. */
  readonly bandAt: (band: number) => BandColumns;
  /** Rows without a date that are shown, in the dataset's order. A range does not touch them. */
  readonly shelf: readonly number[];
  /** For each category, how many dated events of the layer counted it would show, were it switched on. */
  readonly countByCategory: readonly number[];
  /** How many events of the record, with a date or without, would be shown, were it switched on. */
  readonly countOnRecord: number;
  /** The same for each verdict on a claim. */
  readonly countByVerdict: ReadonlyMap<Verdict, number>;
}

/** The parts of a dataset that a filter reads, made once for each dataset. */
export interface FilterInput {
  readonly categories: readonly Category[];
  readonly table: EventTable;
  readonly index: EventIndex;
  /** Rows of both layers without a date. */
  readonly shelf: readonly number[];
  /** The number of the layer that is counted: the claims, or the record where it is all there is. */
  readonly counted: number;
}

/** For each row 1 where a search found it; null without a search. */
export type Found = Uint8Array | null;

/**
 * Applies filters. An event of several categories is shown while any of them is on. Categories, verdicts and the
 * record are decided for each kind of event; only a search or a range looks at every event.
 */
export function applyFilters(input: FilterInput, filters: Filters, found: Found): Filtered {
  const { categories, index, table, shelf, counted } = input;
  const { kinds } = index;
  const { hiddenVerdicts, record, range } = filters;
  const hidden = new Set(filters.hidden);
  const isOn = categories.map(({ id }) => !hidden.has(id));
  const match = found === null && range === null ? matchAll(kinds) : matchEvents(input, range, found);
  const inLayer = (kind: EventKind): boolean => kind.layer === 0 || record;
  const inCategory = (kind: EventKind): boolean => kind.categories.some((category) => isOn[category]);
  // A verdict is passed on a claim; the record is what it is measured by.
  const inVerdict = (kind: EventKind): boolean => kind.layer !== 0 || !hiddenVerdicts.includes(kind.verdict);
  const taken = kinds.map((kind) => inLayer(kind) && inCategory(kind) && inVerdict(kind));

  const isShown = (position: number): boolean =>
    taken[index.kind[position] ?? 0] === true && match.stateAt(position) !== 0;
  let undatedRecord = 0;
  const shelfShown = shelf.filter((row) => {
    const event = table.at(row);
    const isFound = found === null || found[row] === 1;
    if (!isFound || !event.categories.some((id) => !hidden.has(id))) return false;
    if (event.layer === 'claims') return !hiddenVerdicts.includes(verdictOf(event));
    undatedRecord++;
    return record;
  });
  const bands = new Map<number, BandColumns>();
  let shown: Uint32Array | null = null;
  return {
    claims: countTaken(kinds, taken, match, 0),
    record: countTaken(kinds, taken, match, 1),
    shownPositions() {
      shown ??= listShown(index, isShown);
      return shown;
    },
    isShown,
    isPossibly: (position) => match.stateAt(position) === POSSIBLY,
    bandAt(band) {
      const known = bands.get(band);
      if (known !== undefined) return known;
      const columns = shownBand(index, band, taken, match, isShown);
      bands.set(band, columns);
      return columns;
    },
    shelf: shelfShown,
    countOnRecord:
      sumOf(kinds, match.counts, (kind) => kind.layer === RECORD && inCategory(kind)) + undatedRecord,
    countByCategory: categoryCounts(
      categories.length,
      kinds,
      match.counts,
      (kind) => kind.layer === counted && inVerdict(kind),
    ),
    countByVerdict: verdictCounts(kinds, match.counts, inCategory),
  };
}

const CERTAINLY = 1;
const POSSIBLY = 2;

/** What a search and a range leave, before categories and verdicts are asked. */
interface Match {
  /** 0 where an event does not match, else `CERTAINLY` or `POSSIBLY`. */
  readonly stateAt: (position: number) => number;
  /** How many of each kind match, and how many of them certainly. */
  readonly counts: ArrayLike<number>;
  readonly certain: ArrayLike<number>;
}

function matchAll(kinds: readonly EventKind[]): Match {
  const counts = kinds.map(({ count }) => count);
  return { stateAt: () => CERTAINLY, counts, certain: counts };
}

function matchEvents(input: FilterInput, range: Interval | null, found: Found): Match {
  const { index } = input;
  const states = new Uint8Array(index.count);
  const counts = new Uint32Array(index.kinds.length);
  const certain = new Uint32Array(index.kinds.length);
  for (let position = 0; position < index.count; position++) {
    const row = index.row[position] ?? 0;
    if (found !== null && found[row] !== 1) continue;
    const certainty = range === null ? 'certainly' : certaintyAt(input, position, range);
    if (certainty === 'no') continue;
    const state = certainty === 'certainly' ? CERTAINLY : POSSIBLY;
    const kind = index.kind[position] ?? 0;
    states[position] = state;
    counts[kind] = (counts[kind] ?? 0) + 1;
    if (state === CERTAINLY) certain[kind] = (certain[kind] ?? 0) + 1;
  }
  return { stateAt: (position) => states[position] ?? 0, counts, certain };
}

function countTaken(
  kinds: readonly EventKind[],
  taken: readonly boolean[],
  { counts, certain }: Match,
  layer: number,
): LayerCount {
  const counted = (_: EventKind, kind: number): boolean =>
    taken[kind] === true && kinds[kind]?.layer === layer;
  return { shown: sumOf(kinds, counts, counted), certain: sumOf(kinds, certain, counted) };
}

const sumOf = (
  kinds: readonly EventKind[],
  counts: ArrayLike<number>,
  which: (kind: EventKind, number: number) => boolean,
): number => kinds.reduce((sum, kind, number) => sum + (which(kind, number) ? (counts[number] ?? 0) : 0), 0);

function categoryCounts(
  categories: number,
  kinds: readonly EventKind[],
  counts: ArrayLike<number>,
  which: (kind: EventKind) => boolean,
): readonly number[] {
  const byCategory = Array.from({ length: categories }, () => 0);
  for (const [number, kind] of kinds.entries()) {
    if (!which(kind)) continue;
    for (const category of kind.categories)
      byCategory[category] = (byCategory[category] ?? 0) + (counts[number] ?? 0);
  }
  return byCategory;
}

function verdictCounts(
  kinds: readonly EventKind[],
  counts: ArrayLike<number>,
  which: (kind: EventKind) => boolean,
): ReadonlyMap<Verdict, number> {
  const byVerdict = new Map<Verdict, number>();
  for (const [number, kind] of kinds.entries()) {
    const count = counts[number] ?? 0;
    if (kind.layer !== 0 || count === 0 || !which(kind)) continue;
    byVerdict.set(kind.verdict, (byVerdict.get(kind.verdict) ?? 0) + count);
  }
  return byVerdict;
}

function listShown(index: EventIndex, isShown: (position: number) => boolean): Uint32Array {
  const shown = new Uint32Array(index.count);
  let count = 0;
  for (let position = 0; position < index.count; position++) {
    if (isShown(position)) shown[count++] = position;
  }
  return shown.subarray(0, count);
}

const EMPTY: BandColumns = {
  positions: new Uint32Array(),
  anchors: new Float64Array(),
  starts: new Float64Array(),
  ends: new Float64Array(),
};

function shownBand(
  index: EventIndex,
  band: number,
  taken: readonly boolean[],
  match: Match,
  isShown: (position: number) => boolean,
): BandColumns {
  const all = index.bands[band] ?? EMPTY;
  const here = (kind: EventKind): boolean => bandKey(kind.category, kind.layer) === band;
  const count = sumOf(index.kinds, match.counts, (kind, number) => here(kind) && taken[number] === true);
  if (count === 0) return EMPTY;
  if (count === all.positions.length) return all;
  const positions = all.positions.filter(isShown);
  // In time order again: the band's own order is that of its anchors.
  return bandColumns(index, positions.toSorted());
}
