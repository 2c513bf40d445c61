import type { Issue } from '../../io/issue';
import type { LoadFault } from '../../io/load-dataset';
import type { GoToFault } from '../../state/go-to';
import type { LinkFault } from '../../state/url';

/** Why something is refused. Seldom read: a page asks for these words when it needs them. */
export interface FaultMessages {
  /** What is wrong where in a file, and what to do about it: `events[3].date "2005-13": month 13 …; write a date …`. */
  readonly issue: (issue: Issue) => string;
  /** Why no dataset came. */
  readonly load: (fault: LoadFault) => string;
  /** What of a link could not be read; all of it in one sentence. */
  readonly link: (faults: readonly LinkFault[]) => string;
  /** Why a text leads to no event and no time. */
  readonly goTo: (fault: GoToFault) => string;
}
