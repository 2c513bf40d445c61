import type { EventTime, TimeExtent } from './time';
import { datesIn } from './tree';
import type { DateNode } from './tree';

/**
 * The time of an event that fills its whole date: a trade figure for 2000 covers all of 2000, while
 * an agreement of 2000 was made at some moment in it. Gives the time back unchanged where the date
 * does not say what is to be filled (`canFill`).
 */
export function fillTime(time: EventTime): EventTime {
  return canFill(time) ? { ...time, extent: fillExtent(time.extent) } : time;
}

/**
 * Whether the text names exactly the stretch that an event can fill. It does not for "about", for
 * unspecified digits (which of the ten years?), for seasons (whose bounds differ with the convention)
 * and for one of a set (which of them?).
 */
export function canFill(time: EventTime): boolean {
  return time.kind !== 'set' && !time.approximate && datesIn(time.tree).every(isExact);
}

function isExact(date: DateNode): boolean {
  switch (date.node) {
    case 'century':
    case 'decade':
    case 'season':
      return false;
    case 'year':
      return true;
    case 'month':
      return date.month !== null;
    case 'day':
      return date.day !== null;
    default:
      return date satisfies never;
  }
}

/**
 * The extent of an event that lasts from the first to the last millisecond of its date. Time is
 * counted in whole milliseconds, so "the first moment is the start" is an interval one long, and
 * `within` needs no second rule. A side that is open or not known stays so. Right for dates of which
 * `canFill` holds; `fillTime` asks it.
 */
function fillExtent(extent: TimeExtent): TimeExtent {
  const { first, last } = extent;
  const filledFirst =
    first.start === -Infinity
      ? { start: first.start, end: Math.min(first.end, last.start + 1) }
      : { start: first.start, end: first.start + 1 };
  const filledLast =
    last.end === Infinity
      ? { start: Math.max(last.start, first.end - 1), end: last.end }
      : { start: last.end - 1, end: last.end };
  return {
    ...extent,
    first: filledFirst,
    last: filledLast,
    certain: { start: filledFirst.end - 1, end: filledLast.start + 1 },
  };
}
