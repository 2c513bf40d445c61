import type { Dataset, DyadEvent } from '../model/dataset';
import { readEnvelope } from './envelope';
import { readEventRow } from './event-row';
import { rowId } from './ids';
import type { Issue } from './issue';
import { pathText, showValue } from './issue';
import type { Known } from './known';
import { eventWithLeads, sourceWithLeads, type Reached } from './leads';
import { MOST } from './limits';
import { noteBook, noteUnknownFields } from './notes';
import type { ReadReport, SetAsideRow } from './report';
import { valueComparer } from './same-value';

/** Why a file is refused; `more` counts the issues beyond those. */
export interface Refused {
  readonly ok: false;
  readonly issues: readonly Issue[];
  readonly more: number;
}

/** A dataset with what was read of its file, or why the file is refused. */
export type ReadResult =
  { readonly ok: true; readonly dataset: Dataset; readonly report: ReadReport } | Refused;

/**
 * The one door: whatever comes from outside becomes a dataset here or nowhere.
 *
 * ```
 *   envelope (all but events)   wrong → the whole file is refused, with all its issues
 *   each row of events          wrong → that row is set aside, with all its issues
 *                               equal to a row already shown → merged into it
 *                               same id as a row already shown, other content → set aside
 *                               else → shown
 *   what only leads on          leads to no event, source or measure → left out, with a note
 * ```
 *
 * A row that was set aside takes no id: a good row after it with the same id is shown. Texts come
 * through letter for letter. Fields that the format does not know are told in notes. The time that
 * it takes grows with the size of the input and with nothing else.
 */
export function readDataset(input: unknown): ReadResult {
  const read = readEnvelope(input);
  if (!read.ok) return { ok: false, ...firstOf(read.issues) };
  const { head, rows, known } = read.value;
  const { events, places, setAside, merged } = readRows(rows, known);

  const { take, notes } = noteBook();
  const reached: Reached = {
    sources: known.sources,
    measures: known.measures,
    events: new Map(events.map(({ id, quantities = [] }) => [id, quantities.length])),
    setAside: new Set(setAside.flatMap(({ id }) => id ?? [])),
  };
  const dataset: Dataset = {
    ...head,
    sources: head.sources.map((source, place) => sourceWithLeads(source, reached, ['sources', place], take)),
    events: events.map((event) =>
      eventWithLeads(event, reached, ['events', places.get(event.id) ?? 0], take),
    ),
  };
  noteUnknownFields(input, rows, places.values(), take);
  return {
    ok: true,
    dataset,
    report: {
      rows: { in: rows.length, shown: events.length, setAside: setAside.length, merged },
      setAside,
      notes: notes(),
    },
  };
}

interface ReadRows {
  readonly events: readonly DyadEvent[];
  /** Where each shown event stands in the file, by its id. */
  readonly places: ReadonlyMap<string, number>;
  readonly setAside: readonly SetAsideRow[];
  readonly merged: number;
}

function readRows(rows: readonly unknown[], known: Known): ReadRows {
  const events: DyadEvent[] = [];
  const setAside: SetAsideRow[] = [];
  const places = new Map<string, number>();
  const isSame = valueComparer();
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
    } else if (isSame(rows[earlier], row)) {
      merged += 1;
    } else {
      setAside.push(aside(index, row, [takenId(index, id, earlier)]));
    }
  }
  return { events, places, setAside, merged };
}

function aside(index: number, row: unknown, issues: readonly Issue[]): SetAsideRow {
  const id = rowId(row);
  return { index, ...(id === undefined ? {} : { id }), ...firstOf(issues), row };
}

function firstOf(issues: readonly Issue[]): Pick<SetAsideRow, 'issues' | 'more'> {
  return { issues: issues.slice(0, MOST.issues), more: Math.max(0, issues.length - MOST.issues) };
}

function takenId(index: number, id: string, earlier: number): Issue {
  return {
    path: pathText(['events', index, 'id']),
    value: showValue(id),
    why: { fault: 'taken-row-id', earlier: pathText(['events', earlier]) },
  };
}
