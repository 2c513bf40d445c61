import type { DateFault, Refusal } from '../../../dates/fault';
import type { LoadFault } from '../../../io/loaded';
import type { RowCounts } from '../../../io/report';
import { beginningOf } from '../../../model/characters';
import type { GoToFault } from '../../../state/go-to';
import type { IntervalFault, LinkFault, LinkPart } from '../../../state/url';
import type { FaultMessages } from '../../parts/faults';
import { say, type Told } from '../../say';
import { dateFault } from '../date-faults';
import { issueInParts, issueInWords, rowPath } from './issues';
import { counted, inFigures } from '../numbers';

const LOAD: Told<LoadFault> = {
  answered: ({ status }) => `the server answered ${status}`,
  failed: ({ message }) => message,
};

const PARTS: Readonly<Record<LinkPart, string>> = {
  view: 'view',
  category: 'category',
  verdict: 'verdict',
  record: 'record',
  range: 'range',
  scale: 'scale',
  event: 'event',
  place: 'place on the timeline',
};

function intervalFault(fault: IntervalFault): string {
  switch (fault.fault) {
    case 'not-two-dates':
      return 'write two dates with a slash between them';
    case 'endless-interval':
      return 'both ends need a date';
    case 'backwards':
      return 'the end comes before the beginning';
    default:
      return dateFault(fault);
  }
}

const LINK: Told<LinkFault> = {
  damaged: ({ value }) => `“${value}” is damaged`,
  unknown: ({ part, value }) => `${PARTS[part]} “${value}” is not known`,
  'no-interval': ({ part, value, why }) => `${PARTS[part]} “${value}”: ${intervalFault(why)}`,
};

const WRITE_A_DATE =
  'write a date or a span as the page does: 1994, April 1994, 12 April 1994, 1994 to 1996, 1990s';

/** Faults that name a part of a date which is there; of any other text all there is to say is what can be written. */
const TELLING: ReadonlySet<string> = new Set([
  'no-such-day',
  'no-such-month',
  'no-such-season',
  'day-of-season',
  'reversed',
  'too-far',
  'write-day',
  'beyond-clock',
] satisfies DateFault['fault'][]);

function dateToGoTo(fault: Refusal): string {
  return TELLING.has(fault.fault) ? `${dateFault(fault)}; ${WRITE_A_DATE}` : WRITE_A_DATE;
}

function goToFault(fault: GoToFault): string {
  if (fault.fault !== 'no-such-number') return `${dateToGoTo(fault)}, or the number of an event: 37`;
  const { shown } = fault;
  return `there ${shown === 1 ? 'is' : 'are'} ${counted(shown, 'event')}, numbered from 1; a year has four digits: 0037`;
}

/** In UTF-16 code units: what is wrong may be the id itself. */
const LONGEST_ID = 60;

const moreIssues = (count: number): string => `and ${inFigures(count)} more`;

/** What is nought is not told, but for the rows that are shown. */
function rowsInWords({ in: all, shown, setAside, merged }: RowCounts, notes: number): string {
  const parts = [
    `${inFigures(shown)} shown`,
    ...(setAside === 0 ? [] : [`${inFigures(setAside)} set aside`]),
    ...(merged === 0 ? [] : [`${inFigures(merged)} merged`]),
  ];
  const read = `${counted(all, 'row')} read`;
  return `${all === 0 ? read : `${read}: ${parts.join(', ')}`}${notes === 0 ? '' : ` · ${counted(notes, 'note')}`}`;
}

/** Why something is refused, and what was read of a file. */
export const faults: FaultMessages = {
  issue: issueInWords,
  issues: (issues, more) => [...issues.map(issueInWords), ...(more === 0 ? [] : [moreIssues(more)])],
  issueParts: issueInParts,
  moreIssues,
  notOpen: (address) =>
    `“${address}” cannot be read. What was built stands here; filters, search, zoom and the public record need it.`,
  load: (fault) => say(LOAD, fault),
  crashNote: 'The page could not be drawn. Nothing was sent anywhere, and your files are as they were.',
  crashLink:
    'What you chose is in the address of this page. Reloading without it shows everything anew; if that fails too, the error is in Dyad and not in the link.',
  reloadWithoutLink: 'Reload without the link’s choices',
  link: (unread) =>
    `Part of this link could not be read: ${unread.map((fault) => say(LINK, fault)).join('; ')}. The rest is shown.`,
  goTo: goToFault,
  ends: ({ end, why }) => `${end === 'from' ? 'From' : 'To'}: ${dateToGoTo(why)}`,

  read: 'What was read',
  rows: rowsInWords,
  setAside: 'Set aside',
  notes: 'Notes',
  row: 'Row',
  there: 'Value',
  why: 'Reason and remedy',
  place: rowPath,
  id: (id = '') => (id.length <= LONGEST_ID ? id : `${beginningOf(id, LONGEST_ID - 1)}…`),
  note: (note) =>
    `${issueInWords(note)}${note.count === 1 ? '' : ` (and in ${counted(note.count - 1, 'other place')})`}`,
};
