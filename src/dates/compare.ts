import type { EventTime, Interval } from './time';

/** What `within` looks at. An event time has it all. */
type Placed = Pick<EventTime, 'extent' | 'approximate' | 'uncertain'>;

/**
 * Whether an event lies, at least in part, in a range: its first moment before the end of the range,
 * its last one at or after the start. `certainly` when that holds whatever its exact date is,
 * `possibly` when it holds for some. An empty range holds nothing.
 *
 * A qualified date (`?`, `~`, `%`) has no bound that anyone stated: in a range with a bound it is
 * never more than possible.
 */
export function within(time: Placed, range: Interval): 'certainly' | 'possibly' | 'no' {
  if (!(range.start < range.end)) return 'no';
  const { first, last, alternatives } = time.extent;
  const members = alternatives.length > 0 ? alternatives : null;
  const possible = members
    ? members.some((member) => member.start < range.end && member.end > range.start)
    : first.start < range.end && last.end > range.start;
  if (!possible) return 'no';
  if ((time.approximate || time.uncertain) && isBounded(range)) return 'possibly';
  const certain = members
    ? members.every((member) => member.start >= range.start && member.end <= range.end)
    : first.end <= range.end && last.start >= range.start;
  return certain ? 'certainly' : 'possibly';
}

function isBounded(range: Interval): boolean {
  return range.start !== -Infinity || range.end !== Infinity;
}

/**
 * Chronological order: by the earliest possible start, then the shorter possible extent first, then
 * by text, so that the order of a list never depends on the order in which it came.
 */
export function compareTimes(a: EventTime, b: EventTime): number {
  return compareIntervals(a.extent.possible, b.extent.possible) || compareValues(a.text, b.text);
}

/** By start, then the shorter one first. */
export function compareIntervals(a: Interval, b: Interval): number {
  return compareValues(a.start, b.start) || compareValues(a.end, b.end);
}

// No subtraction: the difference of two infinities is not a number.
function compareValues<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
