import type { FilterMessages, StatusFacts } from '../parts/filters';
import { counted, inFigures } from './numbers';
import { rangeInWords } from './ranges';

const search = 'Search events and excerpts';

/** How many of those in the range are so for certain, and how many only may be. */
function certainty(certain: number, shown: number): string {
  if (shown === 0) return '';
  return certain === shown
    ? ', all certainly'
    : `, ${inFigures(certain)} certainly and ${inFigures(shown - certain)} possibly`;
}

function status({ claims, range, record, searched, undated }: StatusFacts): string {
  const { shown, total } = claims;
  const inRange = range === null ? '' : ` in ${rangeInWords(range.extent)}${certainty(range.certain, shown)}`;
  return [
    `Showing ${inFigures(shown)} of ${counted(total, 'event')}${inRange}`,
    ...(record === null ? [] : [`${inFigures(record.shown)} of ${inFigures(record.total)} on record`]),
    ...(searched === null ? [] : [`searched ${Math.floor(searched * 100)} % so far`]),
    ...(undated === null ? [] : [`${undated.shown} of ${undated.total} without a date`]),
  ].join(' · ');
}

export const filters: FilterMessages = {
  categories: 'Categories',
  verdicts: 'Verdicts',
  verdictsFolded: (off) => (off > 0 ? `Verdicts, ${off} off` : 'Verdicts'),
  toggle: (label, events) => `${label}, ${counted(events, 'event')}`,
  record: 'Public record',
  recordToggle: (events) => `Public record, ${counted(events, 'event')}`,
  recordOff: 'off',
  search,
  clear: 'Clear filters',
  status,
  nothingFound: 'No dated event matches these filters.',
};
