import { startOfDay } from '../dates/calendar';
import type { Interval } from '../dates/time';
import type { Dataset, DyadEvent, Measure } from '../model/dataset';
import { uncoveredStretches } from '../model/coverage';
import { axisEras, type Era } from '../model/eras';
import { columnTable, type DatasetHead, type EventColumns } from '../model/event-columns';
import { buildIndex, countLayer, indexColumns, indexExtent, type EventIndex } from '../model/event-index';
import { tableOf, type EventTable } from '../model/event-table';
import { applyFilters, type Filtered, type FilterInput, type Filters, type Found } from '../model/filter';
import { measureEntries, type MeasureEntry } from '../model/measure-points';
import { joinParts, searchedText } from '../model/search';
import { textsByRow, textsOfColumn, type SearchTexts } from '../model/search-texts';
import { isTextColumn } from '../model/text-column';
import { lowerBound } from '../model/sort';
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
  /** All but the events, where these are columns: then its `events` are empty. */
  readonly dataset: Dataset;
  readonly table: EventTable;
  /** What a search reads. */
  readonly texts: SearchTexts;
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
}

/** Shown where nothing is dated: the axis needs some stretch of time. */
const EMPTY_EXTENT: Interval = { start: startOfDay(2000, 1, 1), end: startOfDay(2001, 1, 1) };

/** A dataset whose events are objects; a band has `lanes` at most. */
export function prepare(dataset: Dataset, lanes?: number): Prepared {
  const table = tableOf(dataset);
  const texts = textsByRow(table.count, (row) => searchedText(table.at(row)));
  return prepareEvents(dataset, table, texts, buildIndex(dataset), lanes);
}

/** A dataset whose events are columns; `index` where it was built already, by a worker. */
export function prepareColumns(
  head: DatasetHead,
  columns: EventColumns,
  index?: EventIndex,
  lanes?: number,
): Prepared {
  const { categories } = head;
  return prepareEvents(
    { ...head, events: [] },
    columnTable(columns, categories),
    textsOfTitles(columns.title),
    index ?? indexColumns(columns, categories.length),
    lanes,
  );
}

const textsOfTitles = (title: EventColumns['title']): SearchTexts =>
  isTextColumn(title)
    ? textsOfColumn(title)
    : textsByRow(title.length, (row) => joinParts([title.at(row) ?? '']));

function prepareEvents(
  dataset: Dataset,
  table: EventTable,
  texts: SearchTexts,
  index: EventIndex,
  lanes: number | undefined,
): Prepared {
  const measures = dataset.measures.map((measure) => ({
    measure,
    entries: measureEntries(dataset, measure),
  }));
  const limits = limitsOf(
    hullOf([indexExtent(index), ...measures.flatMap(({ entries }) => entries.map(({ extent }) => extent))]),
  );
  return {
    dataset,
    table,
    texts,
    index,
    lanes: packLanes(index, dataset.categories.length, lanes),
    filterInput: { categories: dataset.categories, table, index, shelf: shelfOf(table, index) },
    extent: indexExtent(index, 0),
    limits,
    eras: axisEras(dataset),
    uncovered: uncoveredStretches(dataset, limits),
    totals: { claims: countLayer(index, 0), record: countLayer(index, 1) },
    measures,
  };
}

/** Rows of the claims without a date: those that the index does not hold. */
function shelfOf(table: EventTable, index: EventIndex): readonly number[] {
  if (index.count === table.count) return [];
  const dated = new Uint8Array(table.count);
  for (let position = 0; position < index.count; position++) dated[index.row[position] ?? 0] = 1;
  return Array.from(dated.keys()).filter((row) => dated[row] === 0 && table.at(row).layer === 'claims');
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

/** What passes the filters, where a search found the rows given. */
export const selectFiltered = ({ filterInput }: Prepared, filters: Filters, found: Found): Filtered =>
  applyFilters(filterInput, filters, found);

/** What the timeline shows: what the reader chose, as far as the limits allow; all there is without a choice. */
export const selectVisibleDomain = ({ limits }: Prepared, chosen: Session['visibleDomain']): Interval =>
  chosen === null ? limits : clampDomain(chosen, limits);

/** The event whose details are open; null without one. */
export function selectSelected({ table }: Prepared, session: Session): DyadEvent | null {
  const row = session.selection === null ? undefined : table.rowOf(session.selection);
  return row === undefined ? null : table.at(row);
}

/**
 * Rows before and after an event among those shown of both layers: the dated in time order, those on the shelf
 * in theirs. From an event that the filters hide, the way leads to what is shown around it.
 */
export function neighbours(
  { index, table, filterInput: { shelf } }: Prepared,
  filtered: Pick<Filtered, 'shown' | 'shelf'>,
  id: string,
): { readonly previous: number | null; readonly next: number | null } {
  const row = table.rowOf(id);
  const position = row === undefined ? -1 : index.row.indexOf(row);
  if (row !== undefined && position < 0) {
    const at = shelf.indexOf(row);
    const shown = new Set(filtered.shelf);
    return {
      previous: shelf.slice(0, Math.max(0, at)).findLast((other) => shown.has(other)) ?? null,
      next: shelf.slice(at + 1).find((other) => shown.has(other)) ?? null,
    };
  }
  const { shown } = filtered;
  const rowAt = (place: number): number | null => {
    const other = shown[place];
    return other === undefined ? null : (index.row[other] ?? null);
  };
  const place = lowerBound(shown, position);
  return { previous: rowAt(place - 1), next: rowAt(shown[place] === position ? place + 1 : place) };
}
