import type { LongListMessages } from '../../parts/long-lists';
import { counted, inFigures } from '../numbers';

const fromTo = (first: string, last: string): string => (first === last ? first : `${first} to ${last}`);

export const longLists: LongListMessages = {
  continued: (heading) => `${heading}, continued`,
  printed: (printed, count) =>
    `Printed are ${inFigures(printed)} of ${inFigures(count)} events, from what was on the screen. Where filters leave 200 or fewer, all of them are printed.`,
  facts(count, part) {
    const all = `${counted(count, 'event')}.`;
    return part === null ? all : `${inFigures(part.from)} to ${inFigures(part.to)} of ${all}`;
  },
  keys: 'On a title ↑ ↓, Page Up, Page Down, Home and End go from event to event. Search with the field above: the browser’s own search finds only what is on the screen.',
  pastTheList: 'Past the list',
  endOfList: 'The end of the list.',
  on: (first, last) => `Later: ${fromTo(first, last)}`,
  parts: 'Parts of the list',
  goTo: 'Go to',
  earlier: 'Earlier',
  later: 'Later',
  leadsTo: (first, last) => `: ${fromTo(first, last)}`,
  menuEntry: (period, events) => `${period} (${inFigures(events)})`,
};
