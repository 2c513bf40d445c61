import type { ListMessages } from '../parts/lists';
import { counted, inFigures } from './numbers';
import { verdicts } from './verdicts';

const fromTo = (first: string, last: string): string => (first === last ? first : `${first} to ${last}`);

export const lists: ListMessages = {
  layingOut: 'Laying out the list…',
  onRecord: 'on record',
  possibly: 'possibly in the chosen range',
  placeOf: (place, size) => `${inFigures(place)} of ${inFigures(size)}`,
  continued: (heading) => `${heading}, continued`,
  assessed: ({ verdict, confidence, note }) =>
    `Against the public record: ${verdicts.inText(verdict)}, ${confidence} confidence. ${note}`,
  references: (sources) => `References: ${sources.join('; ')}.`,
  printed: (printed, count) =>
    `Printed are ${inFigures(printed)} of ${inFigures(count)} events, from what was on the screen. Where filters leave 200 or fewer, all of them are printed.`,

  facts: (count, part) => {
    const all = `${counted(count, 'event')}.`;
    return part === null ? all : `${inFigures(part.from)} to ${inFigures(part.to)} of ${all}`;
  },
  keys: 'On a title ↑ ↓, Page Up, Page Down, Home and End go from event to event. Search with the field above: the browser’s own search finds only what is on the screen.',
  pastTheList: 'Past the list',
  endOfList: 'The end of the list.',
  on: (first, last) => `Later: ${fromTo(first, last)}`,
  fromTo,
  parts: 'Parts of the list',
  goTo: 'Go to',
  earlier: 'Earlier',
  later: 'Later',
  leadsTo: (first, last) => `: ${fromTo(first, last)}`,
  menuEntry: (period, events) => `${period} (${inFigures(events)})`,

  time: 'Time',
  value: 'Value',
  whoSaysSo: 'Who says so',
  counted: 'What is counted',
  claimed: (source) => `Claim: ${source}`,
  basis: (basis, note) => [basis, note].filter((part) => part !== '').join('. '),

  shelf: 'Without a date',
  shelfNote:
    'The sources tell of these and do not say when. They stand here, not on the axis, so that no date is invented.',
  shelfRange: 'The chosen range does not apply to them.',
  shelfEmpty: 'None of them matches these filters.',
};
