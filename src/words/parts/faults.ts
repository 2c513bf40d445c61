import type { Refusal } from '../../dates/fault';
import type { Issue } from '../../io/issue';
import type { LoadFault } from '../../io/load-dataset';
import type { GoToFault } from '../../state/go-to';
import type { LinkFault } from '../../state/url';

/** Why something is refused. Seldom read: a page asks for these words when it needs them. */
export interface FaultMessages {
  /** Why a text is no date: "month 13 does not exist". */
  readonly date: (refusal: Refusal) => string;
  /** What is wrong in a place of a file, to be read after the place: "is missing". */
  readonly why: (issue: Issue) => string;
  /** What to do about it: "write a date such as 2005". */
  readonly remedy: (issue: Issue) => string;
  /** All of it in one line: `events[3].date "2005-13": month 13 …; write a date …`. */
  readonly issue: (issue: Issue) => string;
  /** Why no dataset came. */
  readonly load: (fault: LoadFault) => string;
  /** What of a link could not be read; all of it in one sentence. */
  readonly link: (faults: readonly LinkFault[]) => string;
  /** Why a text leads to no event and no time. */
  readonly goTo: (fault: GoToFault) => string;
}
