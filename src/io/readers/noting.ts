import type { ReaderNote, ReaderNoteCode } from './reader';

/** Counts what should be known, and keeps the first of each as its example. */
export interface Noting {
  readonly note: (code: ReaderNoteCode, example: string) => void;
  readonly all: () => readonly ReaderNote[];
}

export function noting(): Noting {
  const noted = new Map<ReaderNoteCode, { count: number; readonly example: string }>();
  return {
    note(code, example) {
      const earlier = noted.get(code);
      if (earlier === undefined) noted.set(code, { count: 1, example });
      else earlier.count += 1;
    },
    all: () => Array.from(noted, ([note, { count, example }]) => ({ note, count, example })),
  };
}
