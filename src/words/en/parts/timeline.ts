import { dayAt } from '../../../dates/calendar';
import { twoDigits } from '../../../dates/print';
import type { Interval } from '../../../dates/time';
import type { CommandName, TimelineMessages } from '../../parts/timeline';
import { yearName } from '../names';
import { inFigures } from '../numbers';
import { rangeInWords } from '../ranges';

const command: Readonly<Record<CommandName, string>> = {
  first: 'First event',
  previous: 'Previous event',
  next: 'Next event',
  last: 'Last event',
  open: 'Open event',
  list: 'List events',
  ask: 'Go to…',
  keys: 'Keys',
  pageBack: 'Back a screen',
  pageForward: 'On a screen',
  earlier: 'Earlier',
  later: 'Later',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit all',
};

const keysOf: Readonly<Record<CommandName, string>> = {
  first: 'Home',
  previous: '← or ↑',
  next: '→ or ↓',
  last: 'End',
  open: 'Enter',
  list: 'L',
  ask: 'G',
  keys: '?',
  pageBack: 'Page Up',
  pageForward: 'Page Down',
  earlier: 'Shift + ←',
  later: 'Shift + →',
  zoomIn: '+',
  zoomOut: '−',
  fit: '0',
};

/** "1950–53", "1998–2003", "2005"; in all words where the whole is so short that years say too little. */
function lens(extent: Interval, whole: Interval): string {
  const from = dayAt(extent.start).year;
  const to = dayAt(extent.end - 1).year;
  if (dayAt(whole.end - 1).year - dayAt(whole.start).year < 3) return rangeInWords(extent);
  if (from === to) return yearName(from);
  const isShort = from >= 1000 && Math.floor(from / 100) === Math.floor(to / 100);
  return `${yearName(from)}–${isShort ? twoDigits(to % 100) : yearName(to)}`;
}

export const timeline: TimelineMessages = {
  name: (title) => `Timeline of ${title}`,
  keysHeading: 'Keys of the timeline',
  keys: 'Events in the order of time, one or several to an option. Arrow keys move through them, Enter opens one with its words and its verdict, L lists several, G goes to a date or a number, plus and minus zoom, 0 shows everything, question mark tells all keys.',
  command,
  short: { fit: 'All' },
  keysOf,
  tip: (name) => `${command[name]} (${keysOf[name]})`,
  overview: 'Overview',
  walk: 'Walk through the events',
  move: 'Move and zoom',
  inView: (extent) => `${rangeInWords(extent)} in view`,
  change: 'Choose what is in view',
  pale: 'pale: all the time that the source allows',
  lookAt: 'Look at',
  lens,
  more: 'More',
  allYears: 'All years',
  onlyThis: 'Only this range',
  onlyThisMeans: 'Leaves out all events that are not in view now, in every view.',
  only: (range) => `Only ${rangeInWords(range)}`,
  removeRange: (range) => `Only ${rangeInWords(range)}: remove this filter`,
  goTo: 'Go to a date or a number',
  goToExample: 'April 1994, 1994 to 1996 or 37',
  goToNumber: (events) => `Numbers count the events shown, in time order: 1 to ${inFigures(events)}.`,
  go: 'Go',
  bounds: 'What is in view',
  from: 'From',
  to: 'To',
  show: 'Show',
  cancel: 'Cancel',
};
