import { rangeInWords } from '../dates/range-words';
import type { MarkGroup } from '../layout/detail';
import { categoriesOf, counted, dateOf } from '../model/event-words';
import type { Filtered } from '../model/filter';
import { verdictLabel, verdictOf } from '../model/verdict';
import { clusterDate, eventOf } from './scene-input';
import type { Prepared } from './selectors';

/**
 * What a mark or a cell of a density row is, in words: "some time in 2005, Agreement promising …, Economic",
 * "4 events, 1950 to 1953, Military", "412 events, March 1994, Diplomatic".
 */
export function groupWords(
  prepared: Prepared,
  { positions, cell }: MarkGroup,
  { isPossibly }: Pick<Filtered, 'isPossibly'>,
): string {
  const [first = 0] = positions;
  const event = eventOf(prepared, first);
  const categories = categoriesOf(prepared.dataset, event);
  const layer = event.layer === 'record' ? ['on record'] : [];
  if (cell !== null) {
    const primary = prepared.dataset.categories[prepared.index.category[first] ?? 0]?.label ?? '';
    return [counted(cell.events, 'event'), rangeInWords(cell.extent), primary, ...layer].join(', ');
  }
  if (positions.length > 1) {
    const last = eventOf(prepared, positions.at(-1) ?? first);
    return [counted(positions.length, 'event'), clusterDate(event, last), categories, ...layer].join(', ');
  }
  const verdict = verdictOf(event);
  return [
    dateOf(event),
    event.title,
    categories,
    ...layer,
    ...(verdict === 'not-checked' ? [] : [verdictLabel(verdict).toLowerCase()]),
    ...(isPossibly(first) ? ['possibly in the chosen range'] : []),
  ].join(', ');
}
