import { DAY, MINUTE, SECOND } from '../../dates/calendar';
import { compareTimes } from '../../dates/compare';
import type { EventTime } from '../../dates/time';
import type { Dataset, DyadEvent } from '../dataset';
import { verdictOf } from '../verdict';
import { assemble } from './band-columns';
import { LAYERS } from './event-columns';
import type { EventIndex, EventKind } from './event-index';

/** Builds the columns. Events without a date are left to the shelf. */
export function buildIndex(dataset: Pick<Dataset, 'categories' | 'events'>): EventIndex {
  const categoryIndexes = new Map(dataset.categories.map(({ id }, categoryIndex) => [id, categoryIndex]));
  const dated = dataset.events
    .flatMap((event, row) => (event.time === null ? [] : [{ event, row, time: event.time }]))
    .toSorted((a, b) => compareTimes(a.time, b.time) || a.row - b.row);
  const extents = dated.map(({ time }) => time.extent);
  const kinds = kindCounter();
  const kind = Uint32Array.from(dated, ({ event }) => kinds.note(kindOf(event, categoryIndexes)));
  const counted = kinds.all();
  return assemble(
    {
      row: Uint32Array.from(dated, ({ row }) => row),
      firstStart: Float64Array.from(extents, ({ first }) => first.start),
      firstEnd: Float64Array.from(extents, ({ first }) => first.end),
      lastStart: Float64Array.from(extents, ({ last }) => last.start),
      lastEnd: Float64Array.from(extents, ({ last }) => last.end),
      anchor: Float64Array.from(dated, ({ time }) => anchorTime(time)),
      category: Uint8Array.from(kind, (number) => counted[number]?.category ?? 0),
      layer: Uint8Array.from(kind, (number) => counted[number]?.layer ?? 0),
      kind,
      kinds: counted,
      needsFullDate: Uint8Array.from(dated, ({ time }) => Number(needsFullDate(time))),
      finest: dated.reduce((finest, { time }) => Math.min(finest, unitOfClock(time)), DAY),
    },
    dataset.categories.length,
  );
}

/** Numbers kinds as they come, and counts their events. */
function kindCounter() {
  const numbers = new Map<string, number>();
  const kinds: Omit<EventKind, 'count'>[] = [];
  const counts: number[] = [];
  return {
    note(kind: Omit<EventKind, 'count'>): number {
      const key = `${kind.layer} ${kind.category} ${kind.categories.join(',')} ${kind.verdict}`;
      const number = numbers.get(key) ?? kinds.push(kind) - 1;
      numbers.set(key, number);
      counts[number] = (counts[number] ?? 0) + 1;
      return number;
    },
    all: (): readonly EventKind[] => kinds.map((kind, number) => ({ ...kind, count: counts[number] ?? 0 })),
  };
}

const kindOf = (
  event: DyadEvent,
  categoryIndexes: ReadonlyMap<string, number>,
): Omit<EventKind, 'count'> => ({
  layer: LAYERS.indexOf(event.layer),
  category: categoryIndexes.get(event.categories[0]) ?? 0,
  categories: event.categories.map((id) => categoryIndexes.get(id) ?? 0).toSorted((a, b) => a - b),
  verdict: verdictOf(event),
});

/** The unit to which a date is known, where that is a part of a day; else the day. Milliseconds. */
const unitOfClock = ({ precision }: EventTime): number =>
  precision === 'second' ? SECOND : precision === 'minute' ? MINUTE : DAY;

const needsFullDate = ({
  approximate,
  uncertain,
  extent: { alternatives, certain, first, possible },
}: EventTime): boolean =>
  approximate ||
  uncertain ||
  alternatives.length > 0 ||
  !Number.isFinite(possible.start) ||
  !Number.isFinite(possible.end) ||
  // Filled from its first moment to its last (`throughout`).
  (certain !== null && certain.start !== first.end);

/**
 * The middle of the date for what happened at a moment or filled its date (mid-2005 for "2005"), the middle
 * of where it begins for a span (the first day of a war), and of the first member for one of a set, since
 * the event lies in none of the gaps. Where a side has no bound, the other side.
 */
function anchorTime({ kind, extent }: EventTime): number {
  const { first, last, possible, alternatives } = extent;
  const { start, end } = alternatives[0] ?? (kind === 'moment' ? possible : first);
  if (Number.isFinite(start) && Number.isFinite(end)) return start + (end - start) / 2;
  return [end, start, last.start, last.end].find(Number.isFinite) ?? 0;
}
