import { readDate } from '../../dates/edtf';
import { beginningOf } from '../../model/characters';
import type { Category, EventRecord, SourceRecord } from '../../model/dataset-file';
import type { Roles } from '../columns/guess';
import { writtenDateReader } from '../notations/read-written-date';
import type { DateReading, WrittenDate } from '../notations/written-date';
import type { Role, WrittenColumn, WrittenHead, WrittenRow } from '../readers/reader';
import { LabelBook } from './label-book';
import type { OpenNote, SetAsideFault, SetAsideWritten } from './report';
import { rowIdOf } from './row-id';
import { rowSource, SourceBook } from './source-book';
import { spanOf, type When } from './span';
import type { DatasetTexts } from './texts';

/** Rows as events of a dataset: those that can be, and those that cannot, with their reasons. */
export interface MadeEvents {
  readonly events: readonly EventRecord[];
  /** For each event which of the rows it is, from 0. */
  readonly rows: readonly number[];
  readonly categories: readonly Category[];
  readonly sources: readonly SourceRecord[];
  readonly setAside: readonly SetAsideWritten[];
  readonly notes: readonly OpenNote[];
}

/** What rows are made into events by. */
export interface Making {
  readonly file: string;
  readonly columns: readonly WrittenColumn[];
  readonly roles: Roles;
  readonly head: WrittenHead;
  /** How each column of dates is to be read. */
  readonly readings: ReadonlyMap<number, DateReading>;
  /** Some bytes of the file are no text: the rows that have them are set aside. */
  readonly isDamaged: boolean;
  readonly texts: DatasetTexts;
}

/** Makes an event of each row, by what its columns are for. Each row is read by itself: none changes another one. */
export function makeEvents(rows: readonly WrittenRow[], making: Making): MadeEvents {
  const { columns, roles, texts, head } = making;
  const books: Books = { sources: new SourceBook(making.file), labels: new LabelBook(), counted: new Map() };
  const read = rowReader(making, books);
  const events: EventRecord[] = [];
  const eventRows: number[] = [];
  const setAside: SetAsideWritten[] = [];
  for (const [index, row] of rows.entries()) {
    const made = read(row);
    if ('why' in made) setAside.push(aside(row, index, made, columns));
    else {
      events.push(made);
      eventRows.push(index);
    }
  }
  const column = columns[roles.indexOf('category')]?.name ?? null;
  const { categories, joined } = books.labels.settle(texts, head.definitions, column);
  return {
    events,
    rows: eventRows,
    categories,
    sources: books.sources.all(),
    setAside,
    notes: [
      ...Array.from(books.counted, ([note, count]): OpenNote => ({ note, count })),
      ...(joined > 0 ? [{ note: 'categories-joined', count: joined } as const] : []),
    ],
  };
}

/** What is told of the rows together. */
interface Books {
  readonly sources: SourceBook;
  readonly labels: LabelBook;
  readonly counted: Map<CountedNote, number>;
}

type CountedNote = 'title-from-text' | 'unsafe-link' | 'times-left-out' | 'sources-left-out';

/** Why a row is no event, and of which of its cells that is said; −1 for the row. */
interface NoEvent {
  readonly why: SetAsideFault;
  readonly at: number;
}

/** Of a value in the report, in UTF-16 code units; the whole row is there beside it. */
const LONGEST_VALUE = 1000;

function aside(
  { line, cells }: WrittenRow,
  index: number,
  { why, at }: NoEvent,
  columns: readonly WrittenColumn[],
): SetAsideWritten {
  const value = at < 0 ? cells.join(' | ') : (cells[at] ?? '');
  return {
    row: index + 1,
    line,
    column: columns[at]?.name ?? '',
    value: value.length <= LONGEST_VALUE ? value : beginningOf(value, LONGEST_VALUE),
    why,
    cells,
  };
}

/** Reads rows by the roles of their columns. */
function rowReader(
  { columns, roles, readings, isDamaged, texts }: Making,
  { sources, labels, counted }: Books,
): (row: WrittenRow) => EventRecord | NoEvent {
  const dates = new Map(Array.from(readings, ([index, reading]) => [index, writtenDateReader(reading)]));
  const of = (role: Role): number => roles.indexOf(role);
  const at = { id: of('id'), date: of('date'), end: of('end'), title: of('title'), category: of('category') };
  const [url, source] = [of('url'), of('source')];
  const placesOf = (...some: readonly Role[]): readonly number[] =>
    roles.flatMap((role, index) => (role !== null && some.includes(role) ? [index] : []));
  const [texting, acting, noting] = [placesOf('text'), placesOf('actor', 'field'), placesOf('note')];
  const isRead = dates.has(at.date) || dates.has(at.end);
  const count = (note: CountedNote): void => void counted.set(note, (counted.get(note) ?? 0) + 1);

  return ({ cells, why, at: place = -1 }) => {
    if (why !== undefined) return { why, at: place };
    const damaged = isDamaged ? cells.findIndex((text) => text.includes('\uFFFD')) : -1;
    if (damaged >= 0) return { why: { fault: 'damaged-text' }, at: damaged };
    const cell = (index: number): string => (index < 0 ? '' : (cells[index] ?? '').trim());
    const filled = (places: readonly number[]): string[] => places.map(cell).filter((part) => part !== '');

    const [written, writtenEnd] = [cell(at.date), cell(at.end)];
    const date = dateOf(written, dates.get(at.date));
    if (date.kind === 'fault') return { why: date.why, at: at.date };
    const end = dateOf(writtenEnd, dates.get(at.end));
    if (end.kind === 'fault') return { why: end.why, at: at.end };
    const when = spanOf(date, end);
    if (when.isReversed)
      return { why: { fault: 'end-before-start', start: written, end: writtenEnd }, at: at.end };

    const text = filled(texting).join('\n\n');
    const stated = cell(at.title);
    const title = stated === '' ? headOf(text) : stated;
    if (title === '') return { why: { fault: 'no-title' }, at: at.title };
    if (stated === '') count('title-from-text');
    if (when.lacksTimes) count('times-left-out');

    const summary = text === '' ? [] : [text];
    for (const index of acting)
      if (cell(index) !== '') summary.push(texts.field(columns[index]?.name ?? '', cell(index)));
    const said = rowSource(cell(url), cell(source));
    if (said.unsafe !== '') {
      count('unsafe-link');
      summary.push(said.unsafe);
    }
    const sourceId = sources.idOf(said);
    if (sourceId === null) {
      count('sources-left-out');
      summary.push(said.url === '' ? said.title : said.url);
    }
    const notes = filled(noting).filter((part) => part !== when.edtf);
    const onPaper = isRead || when.lacksTimes ? asWritten(written, writtenEnd, when) : '';
    if (onPaper !== '') notes.push(texts.asWritten(onPaper));
    return {
      id: cell(at.id) || rowIdOf(cells),
      title,
      summary: summary.join('\n'),
      date: when.edtf,
      dateBasis: 'source',
      ...(notes.length === 0 ? {} : { dateNote: notes.join('; ') }),
      categories: labels.listOf(cell(at.category)),
      layer: 'claims',
      evidence: [],
      references: [{ source: sourceId ?? sources.ofFile(), stance: 'asserts' }],
    };
  };
}

/** A date of a column that a format tells is EDTF, or none; of any other it is read as people write it. */
function dateOf(cell: string, read: ((cell: string) => WrittenDate) | undefined): WrittenDate {
  if (cell === '') return { kind: 'none' };
  if (read !== undefined) return read(cell);
  const date = readDate(cell);
  return date.ok
    ? { kind: 'date', edtf: cell }
    : { kind: 'fault', why: { fault: 'not-a-date', date, right: null } };
}

/** What a date looks like on paper; empty where that is what stands in the dataset. */
function asWritten(date: string, end: string, { edtf }: When): string {
  if (edtf === null || date === edtf || `${date}/${end}` === edtf) return '';
  const written = [...new Set([date, end])].filter((part) => part !== '').join(' – ');
  return written === edtf ? '' : written;
}

/** Of the beginning of a text as a title, in UTF-16 code units. */
const LONGEST_HEAD = 120;

function headOf(text: string): string {
  const [line = ''] = text.split(/\r\n|[\r\n]/u, 1);
  return line.length <= LONGEST_HEAD ? line : `${beginningOf(line, LONGEST_HEAD - 1)}…`;
}
