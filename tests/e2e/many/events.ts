import type { EventColumns, Texts } from '../../../src/model/events/event-columns';
import { textColumn } from '../../../src/model/search/text-column';
import { seededColumns, withVerdicts } from '../../bench/seeded';

/** The day of `?same=1`, and the place of its category. */
const SAME_DAY = Date.UTC(1994, 2, 12);
const DIPLOMATIC = 2;

/** The events of the page: those of the seed, or all on one day, one like the other. Titles in a column of bytes. */
export function manyEvents(count: number, same: boolean): EventColumns {
  const columns = same ? onOneDay(count) : withVerdicts(seededColumns(count));
  return { ...columns, title: textColumn(each(columns.title), count) };
}

const onOneDay = (count: number): EventColumns => ({
  start: new Float64Array(count).fill(SAME_DAY),
  category: new Uint8Array(count).fill(DIPLOMATIC),
  title: { length: count, at: (row) => `Note no. ${row}` },
});

function* each(texts: Texts): Generator<string> {
  for (let row = 0; row < texts.length; row++) yield texts.at(row) ?? '';
}
