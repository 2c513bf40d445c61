import { startOfDay } from '../dates/calendar';
import type { Interval } from '../dates/time';
import type { Dataset, DyadEvent } from '../model/dataset';
import { buildIndex, indexExtent, type EventIndex } from '../model/event-index';
import { applyFilters, filterInput, type Filtered, type FilterInput, type Filters } from '../model/filter';
import { packLanes, type Lanes } from '../layout/lanes';
import { clampDomain, limitsOf } from '../layout/visible-domain';
import type { Session } from './session';

/** What is made once from a dataset, whatever the reader chooses. */
export interface Prepared {
  readonly dataset: Dataset;
  readonly index: EventIndex;
  readonly lanes: Lanes;
  readonly filterInput: FilterInput;
  /** From the first to the last dated event; null when nothing is dated. */
  readonly extent: Interval | null;
  /** How far a reader can move. */
  readonly limits: Interval;
  readonly rowOfId: ReadonlyMap<string, number>;
}

/** Shown where nothing is dated: the axis needs some stretch of time. */
const EMPTY_EXTENT: Interval = { start: startOfDay(2000, 1, 1), end: startOfDay(2001, 1, 1) };

export function prepare(dataset: Dataset): Prepared {
  const index = buildIndex(dataset);
  const extent = indexExtent(index);
  return {
    dataset,
    index,
    lanes: packLanes(index, dataset.categories.length),
    filterInput: filterInput(dataset, index),
    extent,
    limits: limitsOf(extent ?? EMPTY_EXTENT),
    rowOfId: new Map(dataset.events.map((event, row) => [event.id, row])),
  };
}

export const selectFiltered = ({ filterInput: input }: Prepared, filters: Filters): Filtered =>
  applyFilters(input, filters);

/** What the timeline shows: what the reader chose, as far as the limits allow; all there is without a choice. */
export const selectVisibleDomain = ({ limits }: Prepared, chosen: Session['visibleDomain']): Interval =>
  chosen === null ? limits : clampDomain(chosen, limits);

/** The event whose details are open; null without one. */
export function selectSelected({ dataset, rowOfId }: Prepared, session: Session): DyadEvent | null {
  const row = session.selection === null ? undefined : rowOfId.get(session.selection);
  return row === undefined ? null : (dataset.events[row] ?? null);
}

/**
 * Rows before and after an event among those shown: the dated in time order, those on the shelf in
 * theirs. From an event that the filters hide, the way leads to what is shown around it.
 */
export function neighbours(
  { index, dataset, rowOfId }: Prepared,
  filtered: Filtered,
  id: string,
): { readonly previous: number | null; readonly next: number | null } {
  const row = rowOfId.get(id) ?? -1;
  const all = dataset.events[row]?.time === null ? Array.from(dataset.events.keys()) : Array.from(index.row);
  const shown = new Set<number>(
    dataset.events[row]?.time === null
      ? filtered.shelf
      : Array.from(filtered.shown, (position) => index.row[position] ?? -1),
  );
  const at = all.indexOf(row);
  return {
    previous: all.slice(0, Math.max(0, at)).findLast((other) => shown.has(other)) ?? null,
    next: all.slice(at + 1).find((other) => shown.has(other)) ?? null,
  };
}
