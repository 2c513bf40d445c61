import { SEEDED_HEAD } from '../../bench/seeded';
import { manyEvents } from './events';

/** What the page must show, worked out as plainly as can be, from the same columns. */
export interface PlainEvent {
  readonly title: string;
  /** The label of its category. */
  readonly category: string;
  /** The first moment that it may cover, and the one after the last. Milliseconds UTC. */
  readonly begin: number;
  readonly end: number;
  /** The middle of the date at which it began. */
  readonly middle: number;
}

/** The events in time order: by where they begin, then by where they end, then as they came. */
export function plainEvents(count: number): readonly PlainEvent[] {
  const { start, end, precision, category, title } = manyEvents(count, false);
  return Array.from(start, (from, row): PlainEvent => {
    const unit = precision?.[row] ?? 0;
    const to = end?.[row] ?? NaN;
    const [begin, next] = unitAround(from, unit);
    return {
      title: title.at(row) ?? '',
      category: SEEDED_HEAD.categories[category[row] ?? 0]?.label ?? '',
      begin,
      end: Number.isNaN(to) ? next : unitAround(to, unit)[1],
      middle: (begin + next) / 2,
    };
  }).toSorted((a, b) => a.begin - b.begin || a.end - b.end);
}

/** The day (0), month (1) or year (2) that holds a time. */
function unitAround(time: number, precision: number): readonly [number, number] {
  const date = new Date(time);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  if (precision === 0) return [Date.UTC(year, month, day), Date.UTC(year, month, day + 1)];
  if (precision === 1) return [Date.UTC(year, month, 1), Date.UTC(year, month + 1, 1)];
  return [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
}

/** The option of a density row, as its name tells it. */
export interface Cell {
  readonly events: number;
  readonly begin: number;
  readonly end: number;
  readonly category: string;
}

/** Reads "412 events, March 1994, Diplomatic"; null for any other name. */
export function readCell(name: string): Cell | null {
  const [, events = '', first = '', last = first, category = ''] =
    /^([\d,]+) events?, ((?:\d+ )?(?:[A-Z][a-z]+ )?\d{4})(?: to ((?:\d+ )?(?:[A-Z][a-z]+ )?\d{4}))?, (\w+)$/.exec(
      name,
    ) ?? [];
  if (events === '') return null;
  return {
    events: Number(events.replaceAll(',', '')),
    begin: named(first)[0],
    end: named(last)[1],
    category,
  };
}

/** "1994", "March 1994" or "12 March 1994", as the moments at which it begins and ends. */
function named(words: string): readonly [number, number] {
  const [year = '', month, day] = words.split(' ').toReversed();
  const precision = month === undefined ? 2 : day === undefined ? 1 : 0;
  return unitAround(Date.parse(`${day ?? 1} ${month ?? 'January'} ${year} UTC`), precision);
}

/** How many events a cell must count: those of its category that may be under way in it. */
export const activeIn = (events: readonly PlainEvent[], cell: Cell): number =>
  events.filter(
    ({ category, begin, end }) => category === cell.category && begin < cell.end && end > cell.begin,
  ).length;

/** The number, from 1, of the first event that begins at a time or later. */
export const numberAt = (events: readonly PlainEvent[], time: number): number => {
  const place = events.findIndex(({ begin }) => begin >= time);
  return (place < 0 ? events.length - 1 : place) + 1;
};
