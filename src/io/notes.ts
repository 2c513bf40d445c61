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
  const notes = new Map<string, Note>();
  return {
    take(at, value, why) {
      const kind = kindOf(at, value, why);
      const earlier = notes.get(kind);
      notes.set(
        kind,
        earlier
          ? { ...earlier, count: earlier.count + 1 }
          : { path: pathText(at), value: showValue(value), why, count: 1 },
      );
    },
    notes: () => [...notes.values()],
  };
}

/** The same place in any row is one kind; where something is named that is not there, each name is a kind. */
function kindOf(at: readonly Step[], value: unknown, { fault }: IssueFault): string {
  const place = at.map((step) => (typeof step === 'number' ? 0 : step)).join('\n');
  return fault === 'unknown-field' ? place : [place, fault, value].join('\n');
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
