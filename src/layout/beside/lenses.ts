import { between, joined } from '../../dates/intervals';
import type { Interval } from '../../dates/time';
import type { EventIndex } from '../../model/events/event-index';

/*
 *     |■ ■■            ·  ·  ·            ■  ■ ■■   ■|     the dated events of a layer
 *     [----]                               [---------]     where they stand: the lenses
 */

/** Where there are more, density tells where they stand. */
const MOST_EVENTS = 2000;

/** As many stretches can be told apart at a glance. */
const MOST_LENSES = 4;

/** A gap that parts two stretches is at least so much of all the time between the first event and the last. */
const LEAST_GAP = 0.15;

/**
 * The stretches of time in which the events of a layer stand, parted at the largest gaps between them: each from the
 * first moment of an event to the last one. None where there is only one stretch, or too many events.
 */
export function lensesOf(
  { count, firstStart, lastEnd, layer }: Pick<EventIndex, 'count' | 'firstStart' | 'lastEnd' | 'layer'>,
  counted: number,
): readonly Interval[] {
  if (count > MOST_EVENTS) return [];
  const spans: Interval[] = [];
  for (let position = 0; position < count; position++) {
    const start = firstStart[position] ?? NaN;
    const end = lastEnd[position] ?? NaN;
    if (layer[position] === counted && Number.isFinite(start) && Number.isFinite(end))
      spans.push({ start, end });
  }
  const stretches = joined(spans);
  const first = stretches[0];
  const last = stretches.at(-1);
  if (first === undefined || last === undefined) return [];
  const gaps = between(stretches).map(({ start, end }) => end - start);
  const least = (last.end - first.start) * LEAST_GAP;
  const cuts = new Set(
    [...gaps.keys()]
      .filter((i) => (gaps[i] ?? 0) >= least)
      .toSorted((a, b) => (gaps[b] ?? 0) - (gaps[a] ?? 0))
      .slice(0, MOST_LENSES - 1),
  );
  if (cuts.size === 0) return [];
  const lenses: Interval[] = [];
  let { start } = first;
  for (const [i, { end }] of stretches.entries()) {
    if (!cuts.has(i) && i < stretches.length - 1) continue;
    lenses.push({ start, end });
    start = stretches[i + 1]?.start ?? end;
  }
  return lenses;
}

/** What of a stretch is to be in view: with room for the labels at its ends. */
export function throughLens({ start, end }: Interval): Interval {
  const room = (end - start) * ROOM;
  return { start: start - room, end: end + room };
}

const ROOM = 0.15;

/** Whether the picture shades what a date may mean beside what it does mean: then a shade is to be explained. */
export const hasShades = ({
  count,
  firstStart,
  firstEnd,
  needsFullDate,
  finest,
}: Pick<EventIndex, 'count' | 'firstStart' | 'firstEnd' | 'needsFullDate' | 'finest'>): boolean =>
  count <= MOST_EVENTS &&
  firstStart.some((start, at) => needsFullDate[at] === 0 && (firstEnd[at] ?? start) - start > finest);
