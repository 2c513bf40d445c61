import { readDate } from '../../dates/edtf';
import { beginningOf } from '../../model/characters';
import type { Category, EventRecord, SourceRecord } from '../../model/dataset-file';
import type { Roles } from '../columns/guess';
import { LONGEST, MOST } from '../limits';
import { isSafeLink } from '../link';
import { writtenDateReader } from '../notations/read-written-date';
import type { DateReading, WrittenDate } from '../notations/written-date';
import type { Role, WrittenColumn, WrittenHead, WrittenRow } from '../readers/reader';
import type { OpenNote, SetAsideFault, SetAsideWritten } from './report';
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
  const { columns, roles, texts } = making;
  const dates = new Map([...making.readings].map(([index, reading]) => [index, writtenDateReader(reading)]));
  const of = (role: Role): number => roles.indexOf(role);
  const at = { id: of('id'), date: of('date'), end: of('end'), title: of('title'), category: of('category') };
  const texting = places(roles, 'text');
  const acting = roles.flatMap((role, index) => (role === 'actor' || role === 'field' ? [index] : []));
  const noting = places(roles, 'note');
  const sources = new SourceBook(making.file);
  const counted = new Map<CountedNote, number>();
  const labels = new Map<string, number>();
  const count = (note: CountedNote): void => void counted.set(note, (counted.get(note) ?? 0) + 1);

  const events: { readonly event: EventRecord; readonly label: string }[] = [];
  const eventRows: number[] = [];
  const setAside: SetAsideWritten[] = [];
  for (const [index, row] of rows.entries()) {
    const { cells, line } = row;
    const cell = (place: number): string => (place < 0 ? '' : (cells[place] ?? '').trim());
    const aside = (why: SetAsideFault, place = -1): void => {
      const column = columns[place]?.name ?? '';
      const value = place < 0 ? cells.join(' | ') : (cells[place] ?? '');
      setAside.push({ row: index + 1, line, column, value: beginningOf(value, LONGEST_VALUE), why, cells });
    };
    const damagedAt = making.isDamaged ? cells.findIndex((text) => text.includes('\uFFFD')) : -1;
    if (row.why !== undefined) {
      aside(row.why, row.at);
      continue;
    }
    if (damagedAt >= 0) {
      aside({ fault: 'damaged-text' }, damagedAt);
      continue;
    }
    const date = dateOf(cell(at.date), dates.get(at.date));
    const end = dateOf(cell(at.end), dates.get(at.end));
    if (date.kind === 'fault' || end.kind === 'fault') {
      if (date.kind === 'fault') aside(date.why, at.date);
      else if (end.kind === 'fault') aside(end.why, at.end);
      continue;
    }
    const when = spanOf(date, end);
    if (when.isReversed) {
      aside({ fault: 'end-before-start', start: cell(at.date), end: cell(at.end) }, at.end);
      continue;
    }
    const text = texting
      .map(cell)
      .filter((part) => part !== '')
      .join('\n\n');
    let title = cell(at.title);
    if (title === '' && text !== '') {
      title = headOf(text);
      count('title-from-text');
    }
    if (title === '') {
      aside({ fault: 'no-title' }, at.title);
      continue;
    }
    if (when.lacksTimes) count('times-left-out');
    const fields = acting.flatMap((place) => {
      const value = cell(place);
      return value === '' ? [] : [texts.field(columns[place]?.name ?? '', value)];
    });
    const link = linkOf(cell(of('url')), cell(of('source')));
    if (link.unsafe !== '') {
      count('unsafe-link');
      fields.push(link.unsafe);
    }
    const source = sources.idOf(link.title, link.url);
    if (source.isFull) {
      count('sources-left-out');
      fields.push(link.url === '' ? link.title : link.url);
    }
    const label = beginningOf(cell(at.category), LONGEST.name);
    labels.set(label, (labels.get(label) ?? 0) + 1);
    const note = [
      ...noting.map(cell).filter((part) => part !== '' && part !== when.edtf),
      ...asWritten(cell(at.date), cell(at.end), when, dates.has(at.date) || dates.has(at.end), texts),
    ].join('; ');
    const id = cell(at.id) === '' ? idOf(cells) : cell(at.id);
    events.push({
      label,
      event: {
        id,
        title,
        summary: [text, ...fields].filter((part) => part !== '').join('\n'),
        date: when.edtf,
        dateBasis: 'source',
        ...(note === '' ? {} : { dateNote: note }),
        categories: [label],
        layer: 'claims',
        evidence: [],
        references: [{ source: source.id, stance: 'asserts' }],
      },
    });
    eventRows.push(index);
  }
  const kept = keptLabels(labels);
  const joined = [...labels].reduce((sum, [label, times]) => (kept.has(label) ? sum : sum + times), 0);
  const nameOf = (label: string): string =>
    label === '' ? texts.noCategory : kept.has(label) ? label : texts.otherCategories;
  const column = columns[at.category]?.name ?? null;
  const definition = (label: string): string =>
    making.head.definitions?.get(label) ??
    texts.definition(label, label === texts.noCategory ? null : column);
  const names = [...new Set([...kept].map(nameOf)), ...(joined > 0 ? [texts.otherCategories] : [])];
  return {
    events: events.map(({ event, label }) => ({ ...event, categories: [nameOf(label)] })),
    rows: eventRows,
    categories: (names.length === 0 ? [texts.noCategory] : [...new Set(names)]).map((label) => ({
      id: label,
      label,
      definition: definition(label),
    })),
    sources: sources.all(),
    setAside,
    notes: [
      ...Array.from(counted, ([note, times]): OpenNote => ({ note, count: times })),
      ...(joined > 0 ? [{ note: 'categories-joined', count: joined } as const] : []),
    ],
  };
}

type CountedNote = 'title-from-text' | 'unsafe-link' | 'times-left-out' | 'sources-left-out';

/** Of a value in the report, in UTF-16 code units; the whole row is there beside it. */
const LONGEST_VALUE = 1000;

const places = (roles: Roles, role: Role): readonly number[] =>
  roles.flatMap((of, index) => (of === role ? [index] : []));

/** A date of a column that a format tells is EDTF, or none; of any other it is read as people write it. */
function dateOf(cell: string, read: ((cell: string) => WrittenDate) | undefined): WrittenDate {
  if (cell === '') return { kind: 'none' };
  if (read !== undefined) return read(cell);
  const date = readDate(cell);
  return date.ok
    ? { kind: 'date', edtf: cell }
    : { kind: 'fault', why: { fault: 'not-a-date', date, right: null } };
}

const is = (edtf: string | null, lacksTimes = false): When => ({ edtf, isReversed: false, lacksTimes });

interface When {
  readonly edtf: string | null;
  readonly isReversed: boolean;
  /** A span has no times of day: its days are kept, and what is written stands beside them. */
  readonly lacksTimes: boolean;
}

/** A beginning and an end as one date. A span's ends are as precise as they are written. */
function spanOf(date: WrittenDate, end: WrittenDate): When {
  const start = date.kind === 'date' ? date.edtf : null;
  const last = end.kind === 'date' ? end.edtf : null;
  if (last === null || last === start) return is(start);
  // A span or a set cannot be the end of a span; the end of one is its own.
  if (start !== null && /[/[]/u.test(start)) return is(start);
  if (/[/[]/u.test(last)) return is(start ?? last);
  const lacksTimes = last.includes('T') || (start?.includes('T') ?? false);
  const [first, final] = [dayOf(start ?? ''), dayOf(last)];
  if (first === final) return is(first, lacksTimes);
  const span = `${first}/${final}`;
  const read = readDate(span);
  return read.ok ? is(span, lacksTimes) : { edtf: null, isReversed: true, lacksTimes: false };
}

const dayOf = (edtf: string): string => edtf.replace(/T.*$/u, '');

/** What a date looks like on paper, where that is not what stands in the dataset. */
function asWritten(
  date: string,
  end: string,
  { edtf, lacksTimes }: When,
  isRead: boolean,
  texts: DatasetTexts,
): readonly string[] {
  if (edtf === null || !(isRead || lacksTimes)) return [];
  const written = [...new Set([date, end])].filter((part) => part !== '').join(' – ');
  return written === edtf || `${date}/${end}` === edtf ? [] : [texts.asWritten(written)];
}

/** The beginning of a text as its title, in UTF-16 code units. */
const LONGEST_HEAD = 120;

function headOf(text: string): string {
  const [line = ''] = text.split(/\r\n|[\r\n]/u);
  return line.length <= LONGEST_HEAD ? line : `${beginningOf(line, LONGEST_HEAD - 1)}…`;
}

interface Link {
  readonly title: string;
  /** Safe to lead to, or empty. */
  readonly url: string;
  /** What claims to be a link and is none that may be followed: it stays text. */
  readonly unsafe: string;
}

function linkOf(url: string, source: string): Link {
  const written = url === '' && /^https?:\/\//u.test(source) ? source : url;
  const title = written === source ? '' : source;
  if (written === '') return { title, url: '', unsafe: '' };
  const isSafe = written.length <= LONGEST.address && isSafeLink(written);
  return isSafe ? { title, url: written, unsafe: '' } : { title, url: '', unsafe: written };
}

/** The sources of a file, each once. An event that names none rests on the file itself. */
class SourceBook {
  readonly #known = new Map<string, SourceRecord>();

  constructor(private readonly file: string) {}

  idOf(title: string, url: string): { readonly id: string; readonly isFull: boolean } {
    if (title === '' && url === '') return { id: this.#take(this.file, this.file, ''), isFull: false };
    const name = url === '' ? title : title === '' ? url : `${title} <${url}>`;
    const id = name.length <= LONGEST.name ? name : `${name.slice(0, 100)}${hash(name)}`;
    if (!this.#known.has(id) && this.#known.size >= MOST.sources - 1)
      return { id: this.#take(this.file, this.file, ''), isFull: true };
    return { id: this.#take(id, title === '' ? url : title, url), isFull: false };
  }

  #take(id: string, title: string, url: string): string {
    if (!this.#known.has(id))
      this.#known.set(id, { id, title: beginningOf(title, LONGEST.name), ...(url === '' ? {} : { url }) });
    return id;
  }

  all(): readonly SourceRecord[] {
    return [...this.#known.values()];
  }
}

/** The labels that are categories of their own: as many as a dataset can have, those with most events. */
function keptLabels(labels: ReadonlyMap<string, number>): ReadonlySet<string> {
  const byNumber = [...labels].toSorted(([a, few], [b, many]) => many - few || (a < b ? -1 : 1));
  // One place is for what has none, one for the rest.
  const most = byNumber.length <= MOST.categories - 1 ? byNumber.length : MOST.categories - 2;
  return new Set(byNumber.slice(0, most).map(([label]) => label));
}

/** An id that follows from what the row says, so that it is the same in whatever order the rows come. */
const idOf = (cells: readonly string[]): string => `row-${hash(cells.join('\u001f'))}`;

/** 64 bits in two halves (FNV-1a from two beginnings), in base 36: of a million rows no two are the same by chance. */
function hash(text: string): string {
  let one = 0x811c9dc5;
  let other = 0xcbf29ce4;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ (unit + at), 0x01000193);
    other ^= other >>> 15;
  }
  return (one >>> 0).toString(36).padStart(7, '0') + (other >>> 0).toString(36).padStart(7, '0');
}
