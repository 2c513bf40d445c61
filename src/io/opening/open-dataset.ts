import { Stopped } from '../bytes/stopped';
import { readDataset } from '../dataset';
import { showValue } from '../issue';
import type { SetAsideRow } from '../report';
import { fieldOf, fieldsOf } from '../readers/json';
import type { WrittenDataset } from '../readers/reader';
import type { OpenContext, OpenedFile } from './context';
import type { OpenNote, SetAsideWritten } from './report';

/** A file of our own format, through the door, and its report as that of any other. */
export function openDataset(
  { input, lines }: WrittenDataset,
  { file, format, encoding }: OpenContext,
): OpenedFile {
  const read = readDataset(input);
  if (!read.ok) throw new Stopped({ fault: 'not-a-dataset', issues: read.issues, more: read.more });
  const { dataset, report } = read;
  const undated = dataset.events.filter(({ time }) => time === null).length;
  return {
    ok: true,
    dataset,
    file: withRowsShown(input, new Set(dataset.events.map(({ id }) => id)), report.setAside),
    report: {
      file,
      format,
      encoding: encoding?.encoding ?? null,
      rows: report.rows.in,
      shown: report.rows.shown - undated,
      undated,
      merged: report.rows.merged,
      setAside: report.setAside.map((row) => setAsideRow(row, lines)),
      notes: [...encodingNotes(encoding), ...report.notes.map((of): OpenNote => ({ note: 'door', of }))],
    },
    columns: [],
    questions: [],
  };
}

/** Said where the encoding could only be guessed, or some of it is damaged. */
export const encodingNotes = (encoding: OpenContext['encoding']): readonly OpenNote[] =>
  encoding === null || encoding.by !== 'guess'
    ? []
    : [{ note: 'encoding-guessed', encoding: encoding.encoding, isDamaged: encoding.isDamaged }];

function setAsideRow({ index, issues, row }: SetAsideRow, lines: readonly number[]): SetAsideWritten {
  const [issue] = issues;
  const column = (issue?.path ?? '').replace(/^events\[\d+\]\.?/u, '');
  const shown = issue?.value ?? '';
  const field = fieldOf(row, column);
  const value = typeof field === 'string' ? field : typeof shown === 'string' ? shown : '';
  return {
    row: index + 1,
    line: lines[index] ?? index + 1,
    column,
    value: value === '' ? JSON.stringify(showValue(row)) : value,
    why: issue === undefined ? { fault: 'not-an-object' } : { fault: 'door', why: issue.why },
  };
}

/** The file with the rows that are shown, each as it was written, and once. */
function withRowsShown(
  input: unknown,
  shown: ReadonlySet<string>,
  setAside: readonly SetAsideRow[],
): unknown {
  const rows = fieldOf(input, 'events');
  if (!Array.isArray(rows)) return input;
  const aside = new Set(setAside.map(({ index }) => index));
  const left = new Set(shown);
  const events = rows.filter((row: unknown, index) => {
    const id = fieldOf(row, 'id');
    return !aside.has(index) && typeof id === 'string' && left.delete(id);
  });
  return { ...fieldsOf(input), events };
}
