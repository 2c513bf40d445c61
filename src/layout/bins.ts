import { DAY, dayAt, startOfDay } from '../dates/calendar';
import type { Interval } from '../dates/time';

/** Names a unit, and is no word for it. */
export type BinName =
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'year'
  | 'five years'
  | 'decade'
  | 'fifty years'
  | 'century'
  | 'five centuries'
  | 'millennium'
  | 'ten millennia';

/**
 * Units of the calendar in which events are counted where they do not fit as marks: a bin is a whole month, never
 * "30.4 days", so that it can be named and no date is split. Bins are numbered through all of time.
 */
export interface BinUnit {
  readonly name: BinName;
  /** Mean length in milliseconds. */
  readonly length: number;
  /** The number of the bin that holds a moment. */
  readonly numberAt: (time: number) => number;
  /** Where a bin begins; it ends where the next one begins. */
  readonly startOf: (bin: number) => number;
}

const YEAR = 365.2425 * DAY;

/** 1 January 1970 was a Thursday; a week begins on Monday (ISO 8601). */
const THURSDAY = 3;

const months = (name: BinName, every: number): BinUnit => ({
  name,
  length: (every * YEAR) / 12,
  numberAt(time) {
    const { year, month } = dayAt(time);
    return Math.floor((year * 12 + month - 1) / every);
  },
  startOf: (bin) => startOfDay(0, 1 + bin * every, 1),
});

/** From fine to coarse. Nothing below a day: what is known to the day may lie in any of its hours. */
export const BIN_UNITS: readonly BinUnit[] = [
  {
    name: 'day',
    length: DAY,
    numberAt: (time) => Math.floor(time / DAY),
    startOf: (bin) => bin * DAY,
  },
  {
    name: 'week',
    length: 7 * DAY,
    numberAt: (time) => Math.floor((Math.floor(time / DAY) + THURSDAY) / 7),
    startOf: (bin) => (bin * 7 - THURSDAY) * DAY,
  },
  months('month', 1),
  months('quarter', 3),
  months('year', 12),
  months('five years', 60),
  months('decade', 120),
  months('fifty years', 600),
  months('century', 1200),
  months('five centuries', 6000),
  months('millennium', 12_000),
];

const COARSEST = months('ten millennia', 120_000);

/** The finest unit whose bins are at least so many pixels wide. */
export const binUnitFor = (msPerPx: number, narrowest: number): BinUnit =>
  BIN_UNITS.find(({ length }) => length >= narrowest * msPerPx) ?? COARSEST;

/** The stretch of time from the beginning of one bin to the end of another. */
export const binsInterval = (unit: BinUnit, first: number, last = first): Interval => ({
  start: unit.startOf(first),
  end: unit.startOf(last + 1),
});
