import type { Dataset, DyadEvent } from '../model/dataset';
import { readEnvelope } from './envelope';
import { readEventRow } from './event-row';
import { rowId } from './ids';
import type { Issue } from './issue';
import { pathText, showValue } from './issue';
import type { Note } from './notes';
import { notesOn } from './notes';
import { sameValue } from './same-value';

/** Where each row of the file has gone: `in = shown + setAside + merged`, always. */
export interface RowCounts {
  readonly in: number;
  readonly shown: number;
  readonly setAside: number;
  readonly merged: number;
}

/** A row that is not shown, with all that is wrong with it. */
export interface SetAsideRow {
  /** Its place in `events`, from 0. */
  readonly index: number;
  /** Its id, where it has one. */
  readonly id?: string;
  readonly issues: readonly Issue[];
  /** The row as it came in, so that it can be put right and nothing is lost. */
  readonly row: unknown;
}

export type ReadResult =
  | {
      readonly ok: true;
      readonly dataset: Dataset;
      readonly rows: RowCounts;
      readonly setAside: readonly SetAsideRow[];
      readonly notes: readonly Note[];
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * The one door: whatever comes from outside becomes a dataset here or nowhere.
 *
 * ```
 *   envelope (all but events)   wrong → the whole file is refused, with all its issues
 *   each row of events          wrong → that row is set aside, with all its issues
 *                               equal to a row already shown → merged into it
 *                               same id as a row already shown, other content → set aside
 *                               else → shown
 * ```
 *
 * A row that was set aside takes no id: a good row after it with the same id is shown. Texts come
 * through letter for letter. Fields that the format does not know are told in `notes`.
 */
export function readDataset(input: unknown): ReadResult {
  const read = readEnvelope(input);
  if (!read.ok) return read;
  const { head, rows, known } = read.value;

  const events: DyadEvent[] = [];
  const setAside: SetAsideRow[] = [];
  const places = new Map<string, number>();
  let merged = 0;

  for (const [index, row] of rows.entries()) {
    const event = readEventRow(row, index, known);
    if (!event.ok) {
      setAside.push(aside(index, row, event.issues));
      continue;
    }
    const { id } = event.value;
    const earlier = places.get(id);
    if (earlier === undefined) {
      places.set(id, index);
      events.push(event.value);
    } else if (sameValue(rows[earlier], row)) {
      merged += 1;
    } else {
      setAside.push(aside(index, row, [takenId(index, id, earlier)]));
    }
  }

  return {
    ok: true,
    dataset: { ...head, events },
    rows: { in: rows.length, shown: events.length, setAside: setAside.length, merged },
    setAside,
    notes: notesOn(input, rows, places.values()),
  };
}

function aside(index: number, row: unknown, issues: readonly Issue[]): SetAsideRow {
  const id = rowId(row);
  return { index, ...(id === undefined ? {} : { id }), issues, row };
}

function takenId(index: number, id: string, earlier: number): Issue {
  return {
    path: pathText(['events', index, 'id']),
    value: showValue(id),
    why: { fault: 'taken-row-id', earlier: pathText(['events', earlier]) },
  };
}
