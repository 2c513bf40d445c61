import type { Issue, Step } from './issue';
import { pathText, showValue } from './issue';
import type { IssueFault } from './issue-fault';
import { envelopeSchema, eventSchema } from './schema';
import { eachUnknownField } from './shape';

/** Something that does not keep a row or a file out, but that its author should know. */
export interface Note extends Issue {
  /** In how many places of the same kind; `path` and `value` are those of the first. */
  readonly count: number;
}

/** Takes a note of what stands in a place; `at` may be a trail that goes on. */
export type TakeNote = (at: readonly Step[], value: unknown, why: IssueFault) => void;

/** Notes, told once for each kind: a column too many in a million rows is one note. */
export function noteBook(): { readonly take: TakeNote; readonly notes: () => readonly Note[] } {
  const notes: Counted[] = [];
  const kinds = new Map<string, Map<unknown, Counted>>();
  return {
    take(at, value, why) {
      const alike = kindAt(kinds, placeOf(at, why));
      const name = why.fault === 'unknown-field' ? null : value;
      const earlier = alike.get(name);
      if (earlier !== undefined) {
        earlier.count += 1;
        return;
      }
      const note = { path: pathText(at), value: showValue(value), why, count: 1 };
      alike.set(name, note);
      notes.push(note);
    },
    notes: () => notes.map((note) => ({ ...note })),
  };
}

/** A note that goes on being counted. */
interface Counted extends Note {
  count: number;
}

function kindAt<T>(kinds: Map<string, Map<unknown, T>>, place: string): Map<unknown, T> {
  const known = kinds.get(place);
  if (known !== undefined) return known;
  const made = new Map<unknown, T>();
  kinds.set(place, made);
  return made;
}

/** The same place in any row is one kind; where something is named that is not there, each name is a kind. */
function placeOf(at: readonly Step[], { fault }: IssueFault): string {
  let place: string = fault;
  for (const step of at) place += typeof step === 'number' ? '\n0' : `\n${step}`;
  return place;
}

/**
 * Takes note of the fields that the format does not know, in the envelope and in the rows that are shown (a row
 * that is set aside is kept as it is).
 */
export function noteUnknownFields(
  input: unknown,
  rows: readonly unknown[],
  shown: Iterable<number>,
  note: TakeNote,
): void {
  const report = (at: readonly Step[], value: unknown): void => {
    note(at, value, { fault: 'unknown-field' });
  };
  eachUnknownField(envelopeSchema, input, [], report);
  for (const index of shown) eachUnknownField(eventSchema, rows[index], ['events', index], report);
}
