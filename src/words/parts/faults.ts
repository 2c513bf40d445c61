import type { Issue } from '../../io/issue';
import type { LoadFault } from '../../io/loaded';
import type { Note } from '../../io/notes';
import type { RowCounts } from '../../io/report';
import type { EndFault, GoToFault } from '../../state/go-to';
import type { LinkFault } from '../../state/url';

/** What is wrong in one place. */
export interface IssueParts {
  /** Where in its row: `evidence[0].end`; empty for the row as a whole. Outside of rows, where in the file. */
  readonly field: string;
  /** What stands there, as JSON and shortened; empty for nothing. */
  readonly value: string;
  readonly reason: string;
  readonly suggestion: string;
}

/**
 * Why something is refused, and what was read of a file that is not. Seldom read: a page asks for these words when it
 * needs them.
 */
export interface FaultMessages {
  /** What is wrong where in a file, and what to do about it: `events[3].date "2005-13": month 13 …; write a date …`. */
  readonly issue: (issue: Issue) => string;
  /** The same in parts; of an issue of a row, its number. */
  readonly issueParts: (issue: Issue, row?: number) => IssueParts;
  /** After the first issues of many. */
  readonly moreIssues: (count: number) => string;
  /** Issues, a line for each, and a line that tells how many `more` there are. */
  readonly issues: (issues: readonly Issue[], more: number) => readonly string[];
  /** That the dataset at an address cannot be read, and what there is without it. */
  readonly notOpen: (address: string) => string;
  /** Why no dataset came. */
  readonly load: (fault: LoadFault) => string;
  /** After an error in the whole page. */
  readonly crashNote: string;
  readonly crashLink: string;
  readonly reloadWithoutLink: string;
  /** What of a link could not be read; all of it in one sentence. */
  readonly link: (faults: readonly LinkFault[]) => string;
  /** Why a text leads to no event and no time, and what can be written. */
  readonly goTo: (fault: GoToFault) => string;
  /** Why two ends bound no time: which of them, and what can be written. */
  readonly ends: (fault: EndFault) => string;

  /** Names the report on the rows of a file. */
  readonly read: string;
  /** Where the rows have gone: "7 rows read: 6 shown, 1 set aside". */
  readonly rows: (rows: RowCounts, notes: number) => string;
  readonly setAside: string;
  readonly notes: string;
  /** The columns of a list of issues. */
  readonly row: string;
  readonly there: string;
  readonly why: string;
  /** A row by its place in the file, counted from 0: `events[3]`. */
  readonly place: (row: number) => string;
  /** An id, shortened; empty for none. */
  readonly id: (id: string | undefined) => string;
  /** A note as a line, and in how many places it holds. */
  readonly note: (note: Note) => string;
}
