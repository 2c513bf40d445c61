import type { Encoding } from '../bytes/encodings';
import type { OrderEvidence } from '../notations/column-order';
import type { DayOrder, WrittenDateFault } from '../notations/written-date';
import type { IssueFault } from '../issue-fault';
import type { Note } from '../notes';
import type { Format, ReaderNote, Role } from '../readers/reader';
import type { RowFault } from '../readers/row-fault';

/** Why a row of a file is not shown: a code with its facts. */
export type SetAsideFault =
  | RowFault
  | WrittenDateFault
  /** Its last day is before its first. */
  | { readonly fault: 'end-before-start'; readonly start: string; readonly end: string }
  | { readonly fault: 'no-title' }
  /** What the door of datasets says of it. */
  | { readonly fault: 'door'; readonly why: IssueFault };

/** A row that is not shown, as it is written. */
export interface SetAsideWritten {
  /** Counts the rows of the file, from 1; what is blank is no row. */
  readonly row: number;
  /** The line in which it begins, from 1. */
  readonly line: number;
  /** The column of the value that is wrong, by its name; empty where it is the row. */
  readonly column: string;
  /** As written. */
  readonly value: string;
  readonly why: SetAsideFault;
  /** The row as written, so that it can be put right and nothing is lost. Not there for a dataset of ours. */
  readonly cells?: readonly string[];
}

/** Something to know that keeps no row out. */
export type OpenNote =
  | ReaderNote
  /** The order of day and month, by the row that leaves no choice. */
  | {
      readonly note: 'order-decided';
      readonly column: string;
      readonly order: DayOrder;
      readonly line: number;
      readonly value: string;
    }
  | { readonly note: 'encoding-guessed'; readonly encoding: Encoding; readonly isDamaged: boolean }
  | { readonly note: 'column-left-out'; readonly column: string }
  /** In so many rows: see `texts.ts` for what is said. */
  | {
      readonly note:
        'title-from-text' | 'unsafe-link' | 'times-left-out' | 'categories-joined' | 'sources-left-out';
      readonly count: number;
    }
  /** A note of the door of datasets. */
  | { readonly note: 'door'; readonly of: Note };

/** What has to be asked, since nothing in the file decides it. */
export interface OrderQuestion {
  readonly question: 'day-or-month';
  readonly column: string;
  readonly evidence: OrderEvidence;
}

/** What was read of a file. `rows = shown + undated + merged + setAside.length`, always. */
export interface OpenReport {
  readonly file: string;
  readonly format: Format;
  /** Null where the format knows only one. */
  readonly encoding: Encoding | null;
  readonly rows: number;
  /** With a date. */
  readonly shown: number;
  /** Without one: on the shelf. */
  readonly undated: number;
  readonly merged: number;
  readonly setAside: readonly SetAsideWritten[];
  readonly notes: readonly OpenNote[];
}

/** A column as it was taken, with some of its values as written and as read. */
export interface TakenColumn {
  readonly name: string;
  readonly role: Role | null;
  readonly preview: readonly Preview[];
}

/** One value: `read` is EDTF in a column of dates, else the text itself; null where nothing could be read. */
export interface Preview {
  readonly line: number;
  readonly written: string;
  readonly read: string | null;
}
