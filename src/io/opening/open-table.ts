import type { DatasetFile } from '../../model/dataset-file';
import { Stopped } from '../bytes/stopped';
import { guessRoles, type Roles } from '../columns/guess';
import { readDataset } from '../dataset';
import { decidedOrder, orderKeeper, type OrderEvidence } from '../notations/column-order';
import { writtenDateReader } from '../notations/read-written-date';
import type { DateReading } from '../notations/written-date';
import type { WrittenColumn, WrittenRow, WrittenTable } from '../readers/reader';
import type { SetAsideRow } from '../report';
import { makeEvents, type MadeEvents } from './events';
import { encodingNotes } from './open-dataset';
import type { OpenContext, OpenedFile, OpenOptions } from './context';
import type { OpenNote, OrderQuestion, SetAsideWritten, TakenColumn } from './report';

/** A table of rows as written becomes a dataset, through the same door as our own files. */
export async function openTable(table: WrittenTable, context: OpenContext): Promise<OpenedFile> {
  const { file, format, encoding, texts, options } = context;
  const rows = await allRows(table, options);
  const head = table.head();
  const { columns } = table;
  const roles = chosenRoles(columns, rows, options);
  const { readings, notes: orderNotes, questions } = dateReadings(columns, roles, rows, options);
  const making = { file, columns, roles, head, readings, isDamaged: encoding?.isDamaged === true, texts };
  const made = makeEvents(rows, making);
  const [one, other] = options.parties ?? head.parties ?? texts.parties;
  const name = file.replace(/^.*[/\\]/u, '').replace(/\.(?:gz|zip)$/iu, '');
  const input: DatasetFile = {
    format: 'dyad-dataset',
    version: 1,
    id: slug(name),
    title: head.title ?? (name.replace(/\.\w{1,8}$/u, '') || name),
    description: head.description ?? texts.description(name),
    language: options.language ?? head.language ?? 'und',
    parties: [
      { id: 'a', name: one },
      { id: 'b', name: other },
    ],
    categories: made.categories,
    sources: made.sources,
    events: made.events,
    measures: [],
  };
  const read = readDataset(input);
  if (!read.ok) throw new Stopped({ fault: 'not-a-dataset', issues: read.issues, more: read.more });
  const { dataset, report } = read;
  const undated = dataset.events.filter(({ time }) => time === null).length;
  const aside = [
    ...made.setAside,
    ...report.setAside.map((row) => doorRow(row, made, rows, columns, roles)),
  ].toSorted((a, b) => a.row - b.row);
  const asideIndexes = new Set(report.setAside.map(({ index }) => index));
  const left = new Set(dataset.events.map(({ id }) => id));
  return {
    ok: true,
    dataset,
    file: {
      ...input,
      events: made.events.filter(({ id }, index) => !asideIndexes.has(index) && left.delete(id)),
    },
    report: {
      file,
      format,
      encoding: encoding?.encoding ?? null,
      rows: rows.length,
      shown: report.rows.shown - undated,
      undated,
      merged: report.rows.merged,
      setAside: aside,
      notes: [
        ...encodingNotes(encoding),
        ...table.notes(),
        ...orderNotes,
        ...made.notes,
        ...columns.flatMap(({ name: column }, index): OpenNote[] =>
          roles[index] === null ? [{ note: 'column-left-out', column }] : [],
        ),
        ...report.notes.map((of): OpenNote => ({ note: 'door', of })),
      ],
    },
    columns: takenColumns(columns, roles, readings, rows),
    questions,
  };
}

async function allRows({ batches }: WrittenTable, { signal }: OpenOptions): Promise<readonly WrittenRow[]> {
  const rows: WrittenRow[] = [];
  for await (const batch of batches) {
    if (signal?.aborted === true) throw new Stopped({ fault: 'cancelled' });
    for (const row of batch) rows.push(row);
  }
  return rows;
}

function chosenRoles(
  columns: readonly WrittenColumn[],
  rows: readonly WrittenRow[],
  { roles: chosen = {} }: OpenOptions,
): Roles {
  const isChosen = (name: string): boolean => Object.hasOwn(chosen, name);
  const taken = new Set(columns.flatMap(({ name }) => (isChosen(name) ? (chosen[name] ?? []) : [])));
  return guessRoles(columns, rows).map((role, index) => {
    const name = columns[index]?.name ?? '';
    if (isChosen(name)) return chosen[name] ?? null;
    return role !== null && taken.has(role) ? null : role;
  });
}

interface DateReadings {
  /** By the column's place; none of columns that a format tells, whose dates are EDTF. */
  readonly readings: ReadonlyMap<number, DateReading>;
  readonly notes: readonly OpenNote[];
  readonly questions: readonly OrderQuestion[];
}

/** How each column of dates is read: as it was chosen, else in the order that the column itself decides. */
function dateReadings(
  columns: readonly WrittenColumn[],
  roles: Roles,
  rows: readonly WrittenRow[],
  { dates = {}, datesOf = {} }: OpenOptions,
): DateReadings {
  const readings = new Map<number, DateReading>();
  const notes: OpenNote[] = [];
  const questions: OrderQuestion[] = [];
  for (const [index, { name, role, asWritten }] of columns.entries()) {
    if ((role !== undefined && asWritten !== true) || (roles[index] !== 'date' && roles[index] !== 'end'))
      continue;
    const chosen = Object.hasOwn(datesOf, name) ? (datesOf[name] ?? dates) : dates;
    const evidence = chosen.order === undefined ? orderIn(index, rows, chosen) : null;
    const decided = evidence === null ? null : decidedOrder(evidence);
    readings.set(index, decided === null ? chosen : { ...chosen, order: decided });
    if (evidence === null || evidence.open === 0) continue;
    const proof = decided === null ? undefined : evidence.proof[decided];
    if (decided === null || proof === undefined)
      questions.push({ question: 'day-or-month', column: name, evidence });
    else {
      const line = rows[proof.row]?.line ?? 0;
      notes.push({ note: 'order-decided', column: name, order: decided, line, value: proof.value });
    }
  }
  return { readings, notes, questions };
}

function orderIn(index: number, rows: readonly WrittenRow[], reading: DateReading): OrderEvidence {
  const keeper = orderKeeper();
  const dateOf = writtenDateReader(reading);
  for (const [row, { cells, why }] of rows.entries()) {
    const cell = cells[index] ?? '';
    if (why === undefined) keeper.take(row, cell, dateOf(cell));
  }
  return keeper.evidence();
}

/** What was wrong with an event, told of the cell from which it was made. */
function doorRow(
  { index, issues }: SetAsideRow,
  made: MadeEvents,
  rows: readonly WrittenRow[],
  columns: readonly WrittenColumn[],
  roles: Roles,
): SetAsideWritten {
  const at = made.rows[index] ?? 0;
  const { line, cells } = rows[at] ?? { line: 0, cells: [] };
  const [issue] = issues;
  const field = /^events\[\d+\]\.(\w+)/u.exec(issue?.path ?? '')?.[1] ?? '';
  const place = roles.findIndex((role) => role !== null && FIELD_OF[role] === field);
  return {
    row: at + 1,
    line,
    column: columns[place]?.name ?? field,
    value: (place < 0 ? cells.join(' | ') : (cells[place] ?? '')).slice(0, 1000),
    why: issue === undefined ? { fault: 'no-title' } : { fault: 'door', why: issue.why },
    cells,
  };
}

/** The field of an event that a column fills. */
const FIELD_OF = {
  id: 'id',
  date: 'date',
  end: 'date',
  title: 'title',
  text: 'summary',
  category: 'categories',
  source: 'references',
  url: 'references',
  actor: 'summary',
  note: 'dateNote',
  field: 'summary',
} as const;

/** Rows of which each column shows what it is read as. */
const PREVIEWED = 5;

function takenColumns(
  columns: readonly WrittenColumn[],
  roles: Roles,
  readings: ReadonlyMap<number, DateReading>,
  rows: readonly WrittenRow[],
): readonly TakenColumn[] {
  const first = rows.filter(({ why }) => why === undefined).slice(0, PREVIEWED);
  return columns.map(({ name }, index) => {
    const reading = readings.get(index);
    const dateOf = reading && writtenDateReader(reading);
    return {
      name,
      role: roles[index] ?? null,
      preview: first.map(({ line, cells }) => {
        const written = cells[index] ?? '';
        if (dateOf === undefined) return { line, written, read: written };
        const date = dateOf(written);
        return { line, written, read: date.kind === 'date' ? date.edtf : null };
      }),
    };
  });
}

/** An id of a dataset from the name of a file: small letters, digits and hyphens. */
function slug(name: string): string {
  const plain = name
    .replace(/\.\w{1,8}$/u, '')
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
    .slice(0, 100)
    .replace(/-$/u, '');
  return plain === '' ? 'opened-file' : plain;
}
