import { startOfDay } from '../dates/calendar';
import type { Interval } from '../dates/time';
import type { Dataset, DyadEvent, Measure } from '../model/dataset';
import { uncoveredStretches } from '../model/coverage';
import { axisEras, type Era } from '../model/eras';
import { buildIndex, countLayer, indexExtent, type EventIndex } from '../model/event-index';
import { applyFilters, filterInput, type Filtered, type FilterInput, type Filters } from '../model/filter';
import { measureEntries, type MeasureEntry } from '../model/measure-points';
import { packLanes, type Lanes } from '../layout/lanes';
import { clampDomain, limitsOf } from '../layout/visible-domain';
import type { Session } from './session';

/** A measure with its values read. */
export interface PreparedMeasure {
  readonly measure: Measure;
  readonly entries: readonly MeasureEntry[];
}

/** What is made once from a dataset, whatever the reader chooses. */
export interface Prepared {
  readonly dataset: Dataset;
  readonly index: EventIndex;
  readonly lanes: Lanes;
  readonly filterInput: FilterInput;
  /** From the first to the last dated claim; null when nothing is dated. */
  readonly extent: Interval | null;
  /** How far a reader can move: with the record, as far as the record goes. */
  readonly limits: Interval;
  /** The names of the states over time; one where they never changed. */
  readonly eras: readonly Era[];
  /** Stretches of time of which no source speaks. */
  readonly uncovered: readonly Interval[];
  /** How many dated events are claims, and how many are on the record. */
  readonly totals: { readonly claims: number; readonly record: number };
  /** The measures to be drawn under the timeline, in the dataset's order. */
  readonly measures: readonly PreparedMeasure[];
  readonly rowOfId: ReadonlyMap<string, number>;
}

/** Shown where nothing is dated: the axis needs some stretch of time. */
const EMPTY_EXTENT: Interval = { start: startOfDay(2000, 1, 1), end: startOfDay(2001, 1, 1) };

export function prepare(dataset: Dataset): Prepared {
  const index = buildIndex(dataset);
  const measures = dataset.measures.map((measure) => ({
    measure,
    entries: measureEntries(dataset, measure),
  }));
  const limits = limitsOf(
    hullOf([indexExtent(index), ...measures.flatMap(({ entries }) => entries.map(({ extent }) => extent))]),
  );
  return {
    dataset,
    index,
    lanes: packLanes(index, dataset.categories.length),
    filterInput: filterInput(dataset, index),
    extent: indexExtent(index, 0),
    limits,
    eras: axisEras(dataset),
    uncovered: uncoveredStretches(dataset, limits),
    totals: { claims: countLayer(index, 0), record: countLayer(index, 1) },
    measures,
    rowOfId: new Map(dataset.events.map((event, row) => [event.id, row])),
  };
}

/** From the first beginning to the last end; some stretch of time where there is none. */
function hullOf(extents: readonly (Interval | null)[]): Interval {
  const some = extents.filter((extent) => extent !== null);
  if (some.length === 0) return EMPTY_EXTENT;
  return {
    start: Math.min(...some.map(({ start }) => start)),
    end: Math.max(...some.map(({ end }) => end)),
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
 * Rows before and after an event among those shown of both layers: the dated in time order, those on the shelf
 * in theirs. From an event that the filters hide, the way leads to what is shown around it.
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
