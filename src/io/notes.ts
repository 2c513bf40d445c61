import type { Issue, Step } from './issue';
import { pathText, showValue } from './issue';
import { envelopeSchema, eventSchema } from './schema';
import { eachUnknownField } from './shape';

/** Something that does not keep a file out, but that its author should know. */
export interface Note extends Issue {
  /** In how many places of the same kind; `path` and `value` are those of the first. */
  readonly count: number;
}

/**
 * The fields that the format does not know, in the envelope and in the rows that are shown (a row
 * that is set aside is kept as it is). A column too many in a million rows is one note.
 */
export function notesOn(input: unknown, rows: readonly unknown[], shown: Iterable<number>): Note[] {
  const notes = new Map<string, Note>();
  const report = (at: readonly Step[], value: unknown): void => {
    const kind = pathText(at.map((step) => (typeof step === 'number' ? 0 : step)));
    const earlier = notes.get(kind);
    notes.set(kind, earlier ? { ...earlier, count: earlier.count + 1 } : unknownField(at, value));
  };
  eachUnknownField(envelopeSchema, input, [], report);
  for (const index of shown) eachUnknownField(eventSchema, rows[index], ['events', index], report);
  return [...notes.values()];
}

function unknownField(at: readonly Step[], value: unknown): Note {
  return {
    path: pathText(at),
    value: showValue(value),
    why: { fault: 'unknown-field' },
    count: 1,
  };
}
