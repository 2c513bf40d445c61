import type { Interval } from '../dates/time';
import { clampDomain, sameDomain } from '../layout/visible-domain';
import type { DyadEvent } from '../model/dataset';
import { RECORD } from '../model/events/band-key';
import { lowerBound } from '../model/events/bisect';
import { applyFilters, NO_FILTERS, type Filtered, type Filters, type Found } from '../model/events/filter';
import type { Session } from './session';
import type { TimelineData } from './timeline-data';

/** Whether there are no claims: then the record is shown, and what is counted is the record. */
export const isRecordAlone = ({ filterInput }: Pick<TimelineData, 'filterInput'>): boolean =>
  filterInput.counted === RECORD;

/** Whether a reader should hear what was read: not where every row is shown and nothing noted. */
export const isToBeTold = ({ rows, notes }: TimelineData['report']): boolean =>
  rows.in === 0 || rows.shown < rows.in || notes.length > 0;

/** What the reader asked to see, and the record where it is all there is. */
export const selectFilters = (data: TimelineData, filters: Filters): Filters =>
  isRecordAlone(data) ? { ...filters, record: true } : filters;

/** How many events without a date there are of the layers that are shown. */
export const countUndated = ({ undated }: TimelineData, { record }: Filters): number =>
  undated.claims + (record ? undated.record : 0);

/** Whether anything lies on the axis, an event or a value: where nothing does, there is no timeline. */
export const hasAxis = ({ index, measures }: Pick<TimelineData, 'index' | 'measures'>): boolean =>
  index.count > 0 || measures.some(({ entries }) => entries.length > 0);

/** What passes the filters, where a search found the rows given. */
export const selectFiltered = ({ filterInput }: TimelineData, filters: Filters, found: Found): Filtered =>
  applyFilters(filterInput, filters, found);

/** Events that a search found and the timeline does not show, by what keeps them from it. */
export interface Elsewhere {
  /** Dated events of the record, which is off. */
  readonly record: number;
  /** Dated events that categories, verdicts or the range leave out. */
  readonly leftOut: number;
  /** Events without a date, which stand on the shelf. */
  readonly undated: number;
}

const countShown = ({ claims, record }: Filtered): number => claims.shown + record.shown;

/** What a search found beside what is shown; null without a search, or where that is all. */
export function selectElsewhere(
  data: TimelineData,
  filters: Filters,
  found: Found,
  shown: Filtered,
): Elsewhere | null {
  if (found === null) return null;
  const count = (change: Partial<Filters>): number =>
    countShown(selectFiltered(data, { ...filters, ...change }, found)) - countShown(shown);
  const { hidden, hiddenVerdicts, range } = NO_FILTERS;
  const isNarrowed = filters.hidden.length + filters.hiddenVerdicts.length > 0 || filters.range !== null;
  const elsewhere = {
    record: filters.record || data.totals.record === 0 ? 0 : count({ record: true }),
    leftOut: isNarrowed ? count({ hidden, hiddenVerdicts, range }) : 0,
    undated: shown.shelf.length,
  };
  return elsewhere.record + elsewhere.leftOut + elsewhere.undated === 0 ? null : elsewhere;
}

/** What the timeline shows: what the reader chose, as far as the limits allow; all there is without a choice. */
export const selectVisibleDomain = ({ limits }: TimelineData, chosen: Session['visibleDomain']): Interval =>
  chosen === null ? limits : clampDomain(chosen, limits);

/** The choice that shows a part of time, as far as the limits allow; null where that is all there is. */
export function chosenDomain({ limits }: TimelineData, domain: Interval): Interval | null {
  const visible = clampDomain(domain, limits);
  return sameDomain(visible, limits) ? null : visible;
}

/** The event whose details are open; null without one. */
export function selectSelected(
  { table }: TimelineData,
  { selection }: Pick<Session, 'selection'>,
): DyadEvent | null {
  const row = selection === null ? undefined : table.rowOf(selection);
  return row === undefined ? null : table.at(row);
}

/** Rows before and after an event; null where there are none. */
export interface Neighbours {
  readonly previous: number | null;
  readonly next: number | null;
  /** How many events without a date there are, where `next` leads from the last of the dated to the first of them. */
  readonly undated: number | null;
}

/**
 * Rows before and after an event among those shown of both layers: the dated in time order, behind the last of them
 * those on the shelf in theirs. From an event that the filters hide, the way leads to what is shown around it.
 */
export function neighbours(
  { index, table, filterInput }: TimelineData,
  { shownPositions, shelf }: Pick<Filtered, 'shownPositions' | 'shelf'>,
  id: string,
): Neighbours {
  const row = table.rowOf(id);
  const position = row === undefined ? -1 : index.row.indexOf(row);
  const dated = shownPositions();
  const datedAt = (rank: number): number | null => {
    const other = dated[rank];
    return other === undefined ? null : (index.row[other] ?? null);
  };
  if (row !== undefined && position < 0) {
    const at = filterInput.shelf.indexOf(row);
    const isShown = new Set(shelf);
    return {
      previous:
        filterInput.shelf.slice(0, Math.max(0, at)).findLast((other) => isShown.has(other)) ??
        datedAt(dated.length - 1),
      next: filterInput.shelf.slice(at + 1).find((other) => isShown.has(other)) ?? null,
      undated: null,
    };
  }
  const rank = lowerBound(dated, position);
  const next = datedAt(dated[rank] === position ? rank + 1 : rank);
  const [undated = null] = shelf;
  return next === null && undated !== null
    ? { previous: datedAt(rank - 1), next: undated, undated: shelf.length }
    : { previous: datedAt(rank - 1), next, undated: null };
}
