import type { CommandName, TimelineMessages } from '../parts/timeline';
import { rangeInWords } from './ranges';

const command: Readonly<Record<CommandName, string>> = {
  first: 'First event',
  previous: 'Previous event',
  next: 'Next event',
  last: 'Last event',
  open: 'Open event',
  list: 'List events',
  ask: 'Go to…',
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
  pageBack: 'Page Up',
  pageForward: 'Page Down',
  earlier: 'Shift + ←',
  later: 'Shift + →',
  zoomIn: '+',
  zoomOut: '−',
  fit: '0',
};

export const timeline: TimelineMessages = {
  name: (title) => `Timeline of ${title}`,
  keys: 'Arrow keys move through the events, Enter opens one, L lists several, G goes to a date or a number, plus and minus zoom, 0 shows everything.',
  command,
  keysOf,
  tip: (name) => `${command[name]} (${keysOf[name]})`,
  overview: 'Overview',
  walk: 'Walk through the events',
  move: 'Move and zoom',
  inView: (extent) => `In view: ${rangeInWords(extent)}`,
  onlyThis: 'Only this range',
  only: (range) => `Only ${rangeInWords(range)}`,
  removeRange: (range) => `Only ${rangeInWords(range)}: remove this filter`,
  goTo: 'Go to a date or a number',
  goToExample: 'April 1994, 1994 to 1996 or 37',
  go: 'Go',
  bounds: 'What is in view',
  from: 'From',
  to: 'To',
  show: 'Show',
  cancel: 'Cancel',
};
