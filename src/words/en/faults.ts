import type { Fault } from '../../evidence/fault';
import type { LoadFault } from '../../io/load-dataset';
import type { GoToFault } from '../../state/go-to';
import type { IntervalFault, LinkFault, LinkPart } from '../../state/url';
import type { FaultMessages } from '../parts/faults';
import { say, type Told } from '../say';
import { dateFault } from './date-faults';
import { issueInWords, issueRemedy, issueWhy } from './issues';
import { counted } from './numbers';

const LOAD: Told<LoadFault> = {
  answered: ({ status }) => `the server answered ${status}; reload the page to try again`,
  failed: ({ message }) => `${message}; reload the page to try again`,
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

function goToFault(fault: GoToFault): string {
  switch (fault.fault) {
    case 'no-such-number': {
      const { shown } = fault;
      return `there ${shown === 1 ? 'is' : 'are'} ${counted(shown, 'event')}, numbered from 1`;
    }
    case 'endless':
      return 'write a date with a beginning and an end';
    default:
      return dateFault(fault);
  }
}

function evidenceFault(fault: Fault): string {
  const { event, source, field, expected, difference, elsewhere } = fault;
  const subject = event === null ? `source ${source}, ${field}` : `event ${event}, ${field} (${source})`;
  const place = difference?.at ?? 0;
  const lines = [
    difference
      ? `${subject}: differs at ${place}: expected ${character(difference.expected)}, found ${character(difference.found)}`
      : `${subject}: differs`,
    `  expected: ${quote(expected, place)}`,
    `  found:    ${quote(foundIn(fault), place)}`,
  ];
  if (elsewhere !== null) lines.push(`  the expected words stand at ${elsewhere}`);
  else if (difference) lines.push('  the expected words stand nowhere in the source');
  return lines.join('\n');
}

const LACKS = { sentence: 'no sentence', heading: 'no such heading' };

const foundIn = ({ found, lacks }: Fault): string | null => (lacks === undefined ? found : LACKS[lacks]);

const character = (name: string | null): string => name ?? 'the end of the text';

/** How much is shown on each side of a difference, in UTF-16 code units. */
const AROUND = 40;

function quote(text: string | null, place: number): string {
  if (text === null) return 'no heading';
  const from = Math.max(0, place - AROUND);
  const to = Math.min(text.length, place + AROUND);
  return `${from > 0 ? '…' : ''}${JSON.stringify(text.slice(from, to))}${to < text.length ? '…' : ''}`;
}

/** Why something is refused. */
export const faults: FaultMessages = {
  date: dateFault,
  why: issueWhy,
  remedy: issueRemedy,
  issue: issueInWords,
  load: (fault) => say(LOAD, fault),
  link: (unread) =>
    `Part of this link could not be read: ${unread.map((fault) => say(LINK, fault)).join('; ')}. The rest is shown.`,
  goTo: goToFault,
  evidence: evidenceFault,
};
