import type { Encoding } from '../bytes/encodings';
import type { StopSignal } from '../bytes/source';
import type { SerialSystem } from '../notations/written-date';
import type { RowFault } from './row-fault';

/** The formats that are read, by name. */
export const FORMATS = ['dyad-json', 'csv'] as const;

export type Format = (typeof FORMATS)[number];

/** What a column is for. */
export const ROLES = [
  'id',
  'date',
  'end',
  'title',
  'text',
  'category',
  'source',
  'url',
  'actor',
  'note',
] as const;

export type Role = (typeof ROLES)[number];

/**
 * A column as it is written. `role` is told by formats that name it; where it is missing, it is guessed and can be
 * chosen. Dates of a told column are EDTF already (the reader wrote them so from their parts); of any other they are
 * read as people write them.
 */
export interface WrittenColumn {
  readonly name: string;
  readonly role?: Role;
}

/** A row as it is written: texts, a cell for each column, and where it stands. */
export interface WrittenRow {
  /** The line in which it begins, from 1; of a format without lines, its number. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Why it cannot be an event; of one that could not be taken apart its cells are what there is of it. */
  readonly why?: RowFault;
  /** The place of the cell of which that is said, if it is one. */
  readonly at?: number;
}

/** What a format says of the whole. */
export interface WrittenHead {
  readonly title?: string;
  readonly description?: string;
  readonly language?: string;
  /** Names of the two parties. */
  readonly parties?: readonly [string, string];
  /** What a category means, by its label, where the format has a rule for it. */
  readonly definitions?: ReadonlyMap<string, string>;
}

/** Something that its reader should know, and that keeps no row out. */
export interface ReaderNote {
  readonly note: ReaderNoteCode;
  readonly count: number;
  /** The first of them, or what it is about. */
  readonly example: string;
}

export type ReaderNoteCode = 'blank-rows' | 'short-rows' | 'no-header' | 'delimiter' | 'repeated-column';

/** A table, as a reader found it. */
export interface WrittenTable {
  readonly kind: 'table';
  readonly columns: readonly WrittenColumn[];
  /** In the order of the file, some at a time. */
  readonly batches: AsyncIterable<readonly WrittenRow[]>;
  /** Known once all batches have come. */
  readonly notes: () => readonly ReaderNote[];
  /** Known once all batches have come. */
  readonly head: () => WrittenHead;
}

/** A file of our own format: it goes through the door as it is. */
export interface WrittenDataset {
  readonly kind: 'dataset';
  readonly input: unknown;
  /** The line in which each row of `events` begins. */
  readonly lines: readonly number[];
}

/** The beginning of a file, by which it is recognised. */
export interface Sample {
  /** The first bytes, out of their wrappers. */
  readonly head: Uint8Array;
  /** The first characters; empty where it is no text. */
  readonly text: string;
  /** The file as JSON, if it is one document of it. */
  readonly json?: unknown;
  /** Its first lines as JSON, if each is one. */
  readonly jsonLines?: readonly unknown[];
}

/** A file for a reader. */
export interface ReadableFile {
  readonly name: string;
  readonly sample: Sample;
  /** The text, in pieces, from the beginning each time. */
  readonly text: () => AsyncIterable<string>;
  /** All of the text; refused where it is too much for the memory. */
  readonly wholeText: () => Promise<string>;
  /** All of the bytes, likewise. */
  readonly wholeBytes: () => Promise<Uint8Array>;
  readonly signal: StopSignal | undefined;
}

/** What was chosen before a file is read. */
export interface ReaderChoices {
  /** Of a table as text. */
  readonly delimiter?: string;
  /** Of a workbook. */
  readonly sheet?: string;
  readonly encoding?: Encoding;
  readonly serials?: SerialSystem;
}

/** A format: a file of its own, and a test. */
export interface Reader {
  readonly format: Format;
  /** By content, never by name. Asked in the order of `all.ts`: what is more particular comes first. */
  readonly recognises: (sample: Sample) => boolean;
  /** Throws `Stopped` where the file as a whole cannot be read. */
  readonly read: (file: ReadableFile, choices: ReaderChoices) => Promise<WrittenTable | WrittenDataset>;
}
