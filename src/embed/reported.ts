import type { Issue } from '../io/issue';
import type { ReadReport } from '../io/report';
import { faults } from '../words/en/parts/faults';
import type { ReportedIssue, TimelineReport } from './api';

/** The report of the door as a host reads it: in words. */
export const reported = ({ rows, setAside, notes }: ReadReport): TimelineReport => ({
  rows,
  setAside: setAside.map(({ index, id = null, issues, more, row }) => ({
    index,
    id,
    issues: issues.map(issueOf),
    more,
    row,
  })),
  notes: notes.map((note) => ({ ...issueOf(note), count: note.count })),
});

function issueOf(issue: Issue): ReportedIssue {
  const { value, reason, suggestion } = faults.issueParts(issue);
  return { path: issue.path, value, code: issue.why.fault, reason, suggestion };
}
