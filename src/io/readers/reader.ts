import type { Encoding } from '../bytes/encodings';
import type { StopSignal } from '../bytes/source';
import type { SerialSystem } from '../notations/written-date';
import type { RowFault } from './row-fault';

/** The formats that are read, by name. */
export const FORMATS = [
  'dyad-json',
  'csv',
  'xlsx',
  'timeline-js',
  'timeline-js-1',
  'timeline-js-sheet',
  'simile-json',
  'simile-xml',
  'icalendar',
  'gdelt',
  'icews',
  'plover',
  'acled',
  'timesketch',
  'follow-the-money',
  'claim-review',
  'parquet',
] as const;

export type Format = (typeof FORMATS)[number];

/** What a column is for: `note` stands beside the date, `actor` and `field` in the text, with the column's name. */
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
  'field',
] as const;

export type Role = (typeof ROLES)[number];

/**
 * A column as it is written. `role` is told by formats that name it; where it is missing, it is guessed and can be
 * chosen. Dates of a told column are EDTF already (the reader wrote them so from their parts), unless it says that they are
 * as people write them; so are those of any other.
 */
export interface WrittenColumn {
  readonly name: string;
  readonly role?: Role;
  readonly asWritten?: true;
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

export type ReaderNoteCode =
  | 'blank-rows'
  | 'short-rows'
  | 'no-header'
  | 'repeated-column'
  /** HTML that is shown as text. */
  | 'layout-removed'
  /** The slide or row that heads a timeline. */
  | 'title-row'
  | 'tasks-left-out'
  | 'recurring'
  /** Dates that stand for none in computers: 1970-01-01, 1601-01-01. */
  | 'epoch-date'
  /** Reports of other pairs than the commonest, which is the example. */
  | 'several-pairs'
  | 'other-sheets';

/** A table, as a reader found it. */
export interface WrittenTable {
  readonly kind: 'table';
  /** Where its columns are those of a format with names of its own. */
  readonly format?: Format;
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
  /** Of a file of coded events: the pair of countries, by their codes; rows of others are set aside. */
  readonly parties?: readonly [string, string];
}

/** What coded events are called: their codes are numbers and signs. */
export interface CodedWords {
  /** Of a kind of act, by the first two digits of its CAMEO code: "Consult". */
  readonly act: (root: string) => string;
  /** "Russia to North Korea: Consult"; one of the two may be empty. */
  readonly report: (actor: string, target: string, act: string) => string;
  readonly category: (quad: Quad) => { readonly label: string; readonly definition: string };
}

/** The four classes of acts between states: talk or deeds, with each other or against each other. */
export type Quad = 'verbal-cooperation' | 'material-cooperation' | 'verbal-conflict' | 'material-conflict';

/** A format: a file of its own, and a test. */
export interface Reader {
  readonly format: Format;
  /** By content, never by name. Asked in the order of `all.ts`: what is more particular comes first. */
  readonly recognises: (sample: Sample) => boolean;
  /** Throws `Stopped` where the file as a whole cannot be read. */
  readonly read: (
    file: ReadableFile,
    choices: ReaderChoices,
    words: CodedWords,
  ) => Promise<WrittenTable | WrittenDataset>;
}

/** A table whose columns have names with a meaning: a format of its own, whatever it is written in. */
export interface TablePreset {
  readonly format: Format;
  /** By the names of its columns, in small letters. */
  readonly fits: (names: ReadonlySet<string>) => boolean;
  readonly shape: (table: WrittenTable, choices: ReaderChoices, words: CodedWords) => WrittenTable;
}
