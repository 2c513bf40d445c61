import type { OpenFault } from '../../io/bytes/stopped';
import type { OpenNote, OpenReport, OrderQuestion, SetAsideFault } from '../../io/opening/report';
import type { DatasetTexts } from '../../io/opening/texts';
import type { Format } from '../../io/readers/reader';

/** A row set aside, for a line. */
export interface SetAsideInWords {
  readonly line: number;
  /** Empty where it is the row. */
  readonly column: string;
  readonly value: string;
  readonly reason: string;
  readonly suggestion: string;
}

/** What is said of opening a file: what was read of it, what was not and why. */
export interface OpeningMessages {
  /** What stands in the dataset that is made of it. */
  readonly texts: DatasetTexts;
  /** "12 rows: 10 shown, 1 without a date, 1 set aside, 0 merged". */
  readonly counts: (report: Pick<OpenReport, 'rows' | 'shown' | 'undated' | 'merged' | 'setAside'>) => string;
  /** Why a row is set aside, and what to do. */
  readonly reason: (why: SetAsideFault) => string;
  readonly suggestion: (why: SetAsideFault) => string;
  readonly note: (note: OpenNote) => string;
  /** What nothing in the file decides, and what hangs on it. */
  readonly question: (question: OrderQuestion) => string;
  /** Why a file is not read at all; a list of issues is said line by line. */
  readonly refused: (file: string, why: OpenFault) => readonly string[];

  // Of the command line.
  readonly usage: (formats: readonly Format[]) => string;
  readonly noFile: (path: string) => string;
  readonly setAside: (row: SetAsideInWords) => string;
  /** After the first rows of many. */
  readonly more: (count: number) => string;
  readonly noted: (note: string) => string;
}
