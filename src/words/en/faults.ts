import type { LoadFault } from '../../io/load-dataset';
import type { GoToFault } from '../../state/go-to';
import type { IntervalFault, LinkFault, LinkPart } from '../../state/url';
import type { FaultMessages } from '../parts/faults';
import { say, type Told } from '../say';
import { dateFault } from './date-faults';
import { issueInWords } from './issues';
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

/** Why something is refused. */
export const faults: FaultMessages = {
  issue: issueInWords,
  load: (fault) => say(LOAD, fault),
  link: (unread) =>
    `Part of this link could not be read: ${unread.map((fault) => say(LINK, fault)).join('; ')}. The rest is shown.`,
  goTo: goToFault,
};
