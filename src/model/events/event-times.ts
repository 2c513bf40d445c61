import { within } from '../../dates/compare';
import type { EventTime, Interval } from '../../dates/time';
import type { EventIndex } from './event-index';
import type { EventTable } from './event-table';

/** The dated events: columns by position, and the events themselves by row. */
interface Dated {
  readonly index: EventIndex;
  readonly table: EventTable;
}

/** What a date covers and how its ends are known, without its text. */
export type CoveredTime = Pick<EventTime, 'extent' | 'startKind' | 'endKind' | 'approximate' | 'uncertain'>;

/** The date at a position. No event is asked for, or made, where the columns tell all of it. */
export function timeAt(dated: Dated, position: number): CoveredTime {
  const { index } = dated;
  if (index.needsFullDate[position] === 1) return fullTimeAt(dated, position);
  const first = { start: index.firstStart[position] ?? NaN, end: index.firstEnd[position] ?? NaN };
  const last = { start: index.lastStart[position] ?? NaN, end: index.lastEnd[position] ?? NaN };
  return {
    extent: {
      first,
      last,
      certain: first.end < last.start ? { start: first.end, end: last.start } : null,
      possible: { start: first.start, end: last.end },
      alternatives: NONE,
    },
    startKind: 'stated',
    endKind: 'stated',
    approximate: false,
    uncertain: false,
  };
}

const NONE: readonly Interval[] = [];

/** As `within` of `dates` has it for the date at a position: a filter asks it of a million, and nothing is made. */
export function certaintyAt(dated: Dated, position: number, range: Interval): ReturnType<typeof within> {
  const { index } = dated;
  if (index.needsFullDate[position] === 1) return within(fullTimeAt(dated, position), range);
  const { start, end } = range;
  if (!(start < end)) return 'no';
  if (!((index.firstStart[position] ?? NaN) < end && (index.lastEnd[position] ?? NaN) > start)) return 'no';
  const isCertain = (index.firstEnd[position] ?? NaN) <= end && (index.lastStart[position] ?? NaN) >= start;
  return isCertain ? 'certainly' : 'possibly';
}

function fullTimeAt({ index, table }: Dated, position: number): EventTime {
  const { time } = table.at(index.row[position] ?? -1);
  if (time === null) throw new Error(`position ${position} of the index has no date`);
  return time;
}
