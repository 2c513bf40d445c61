import type { Issue } from '../../io/issue';
import type { LoadFault } from '../../io/load-dataset';
import type { RowCounts } from '../../io/report';
import type { GoToFault } from '../../state/go-to';
import type { LinkFault } from '../../state/url';

/** What is wrong in one place: what stands there, empty for nothing; why it does not do; what to do about it. */
export interface IssueParts {
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
  readonly issueParts: (issue: Issue) => IssueParts;
  /** Issues, a line for each, and a line that tells how many `more` there are. */
  readonly issues: (issues: readonly Issue[], more: number) => readonly string[];
  /** Why no dataset came. */
  readonly load: (fault: LoadFault) => string;
  /** What of a link could not be read; all of it in one sentence. */
  readonly link: (faults: readonly LinkFault[]) => string;
  /** Why a text leads to no event and no time. */
  readonly goTo: (fault: GoToFault) => string;

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
  /** Of a note that holds in several places, beside the first of them. */
  readonly places: (count: number) => string;
  /** The button below the first entries of a long list. */
  readonly showMore: (count: number) => string;
}
