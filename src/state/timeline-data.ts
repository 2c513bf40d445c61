import { startOfDay } from '../dates/calendar';
import type { Interval } from '../dates/time';
import type { ReadReport } from '../io/report';
import type { Dataset, DatasetHead, Measure } from '../model/dataset';
import { coveredStretches } from '../model/coverage';
import { changedParties, type PartyEras } from '../model/eras';
import { CLAIMS, RECORD } from '../model/events/band-key';
import { columnTable, type EventColumns } from '../model/events/event-columns';
import { buildIndex } from '../model/events/index-events';
import { countLayer, indexExtent } from '../model/events/index-queries';
import { indexColumns } from '../model/events/index-columns';
import type { EventIndex } from '../model/events/event-index';
import { tableOf, type EventTable } from '../model/events/event-table';
import type { FilterInput } from '../model/events/filter';
import { measureEntries, type MeasureEntry } from '../model/measure-points';
import { joinParts } from '../model/search/search';
import { textsByRow, textsOfColumn, type SearchTexts } from '../model/search/search-texts';
import { searchedText, type SearchedWords } from '../model/search/searched-text';
import { otherWays, type OtherWays } from '../model/search/spellings';
import { isTextColumn } from '../model/search/text-column';
import { silencesOf, type Silence } from './silence';
import { packLanes, type Lanes } from '../layout/lanes';
import { closestOf, limitsOf, type Limits } from '../layout/visible-domain';

/** A measure with its values read. */
export interface MeasureSeries {
  readonly measure: Measure;
  readonly entries: readonly MeasureEntry[];
}

/** What is made once from a dataset, whatever the reader chooses. */
export interface TimelineData {
  /** Where the rows of the data have gone, and why. */
  readonly report: ReadReport;
  /** The dataset but for its events, which are in `table`. */
  readonly head: DatasetHead;
  readonly table: EventTable;
  /** What a search reads, in the words in which the events are told; of columns their titles. */
  readonly texts: (words: SearchedWords) => SearchTexts;
  /** The other ways to write the names that stand in a folded text. */
  readonly spelt: OtherWays;
  readonly index: EventIndex;
  readonly lanes: Lanes;
  readonly filterInput: FilterInput;
  /** From the first to the last dated event of the layer that is counted; null when nothing is dated. */
  readonly extent: Interval | null;
  /** How far a reader can move: with the record, as far as the record goes. */
  readonly limits: Limits;
  /** The names over time of the states that ever had another one. */
  readonly changed: readonly PartyEras[];
  /** Stretches of time of which a source speaks; none where no source says so. */
  readonly covered: readonly Interval[];
  /** Stretches between them for which the sources give no date. */
  readonly silences: readonly Silence[];
  /** How many dated events are claims, and how many are on the record. */
  readonly totals: LayerTotals;
  /** How many of each have no date. */
  readonly undated: LayerTotals;
  /** The measures to be drawn under the timeline, in the dataset's order. */
  readonly measures: readonly MeasureSeries[];
}

/** How many events of each layer. */
export interface LayerTotals {
  readonly claims: number;
  readonly record: number;
}

/** Shown where nothing is dated: the axis needs some stretch of time. */
const EMPTY_EXTENT: Interval = { start: startOfDay(2000, 1, 1), end: startOfDay(2001, 1, 1) };

/** A dataset whose events are objects, and what was read of its file. */
export function buildTimelineData(
  dataset: Dataset,
  report: ReadReport = allShown(dataset.events.length),
): TimelineData {
  const table = tableOf(dataset);
  const spelt = otherWays(dataset.spellings ?? []);
  const texts = (words: SearchedWords): SearchTexts =>
    textsByRow(table.count, (row) => searchedText(table.at(row), dataset.categories, words, spelt));
  return { ...buildFromEvents(dataset, table, buildIndex(dataset)), texts, spelt, report };
}

/** A dataset whose events are columns; `index` where it was built already, by a worker. */
export function buildTimelineDataFromColumns(
  head: DatasetHead,
  columns: EventColumns,
  index?: EventIndex,
): TimelineData {
  const { categories } = head;
  const table = columnTable(columns, categories);
  const texts = textsOfTitles(columns.title);
  return {
    ...buildFromEvents(head, table, index ?? indexColumns(columns, categories.length)),
    texts: () => texts,
    spelt: otherWays(head.spellings ?? []),
    report: allShown(table.count),
  };
}

/** Of rows that are all shown, as those of columns are: one that cannot be is refused with the others. */
export const allShown = (rows: number): ReadReport => ({
  rows: { in: rows, shown: rows, setAside: 0, merged: 0 },
  setAside: [],
  notes: [],
});

const textsOfTitles = (title: EventColumns['title']): SearchTexts =>
  isTextColumn(title)
    ? textsOfColumn(title)
    : textsByRow(title.length, (row) => joinParts([title.at(row) ?? '']));

function buildFromEvents(
  head: DatasetHead,
  table: EventTable,
  index: EventIndex,
): Omit<TimelineData, 'report' | 'texts' | 'spelt'> {
  const values = measureEntries(head, table);
  const measures = head.measures.map((measure, place) => ({ measure, entries: values[place] ?? [] }));
  const limits = limitsOf(
    hullOf([indexExtent(index), ...measures.flatMap(({ entries }) => entries.map(({ extent }) => extent))]),
    closestOf(index.finest),
  );
  const shelf = shelfOf(table, index);
  const totals: LayerTotals = { claims: countLayer(index, CLAIMS), record: countLayer(index, RECORD) };
  const undated = layersOf(table, shelf);
  // Where there are no claims, the record is not beside something: it is what there is to see.
  const isRecordAlone = totals.claims + undated.claims === 0 && totals.record + undated.record > 0;
  const counted = isRecordAlone ? RECORD : CLAIMS;
  return {
    head,
    table,
    index,
    lanes: packLanes(index, head.categories.length),
    filterInput: { categories: head.categories, table, index, shelf, counted },
    extent: indexExtent(index, counted),
    limits,
    changed: changedParties(head),
    covered: coveredStretches(head.sources),
    silences: silencesOf({ index, head }),
    totals,
    undated,
    measures,
  };
}

/** Rows without a date: those that the index does not hold. */
function shelfOf(table: EventTable, index: EventIndex): readonly number[] {
  if (index.count === table.count) return [];
  const dated = new Uint8Array(table.count);
  for (let position = 0; position < index.count; position++) dated[index.row[position] ?? 0] = 1;
  return Array.from(dated.keys()).filter((row) => dated[row] === 0);
}

function layersOf(table: EventTable, rows: readonly number[]): LayerTotals {
  const claims = rows.reduce((sum, row) => sum + (table.at(row).layer === 'claims' ? 1 : 0), 0);
  return { claims, record: rows.length - claims };
}

/** From the first beginning to the last end; some stretch of time where there is none. */
function hullOf(extents: readonly (Interval | null)[]): Interval {
  const hull = { start: Infinity, end: -Infinity };
  for (const extent of extents) {
    if (extent === null) continue;
    hull.start = Math.min(hull.start, extent.start);
    hull.end = Math.max(hull.end, extent.end);
  }
  return hull.start <= hull.end ? hull : EMPTY_EXTENT;
}
