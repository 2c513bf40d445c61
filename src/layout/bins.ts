import type { Interval } from '../dates/time';
import {
  utcCentury,
  utcDay,
  utcDecade,
  utcMillennium,
  utcMonth,
  utcQuarter,
  utcWeek,
  utcYear,
} from '../dates/units';

/**
 * Units in which events are counted where they do not fit as marks, from fine to coarse: a bin is a whole month,
 * never "30.4 days", so that it can be named and no date is split. Nothing below a day: what is known to the day may
 * lie in any of its hours.
 */
export const BIN_UNITS = [
  utcDay,
  utcWeek,
  utcMonth,
  utcQuarter,
  utcYear,
  utcYear.every(5, 'five years'),
  utcDecade,
  utcDecade.every(5, 'fifty years'),
  utcCentury,
  utcCentury.every(5, 'five centuries'),
  utcMillennium,
] as const;

const COARSEST = utcMillennium.every(10, 'ten millennia');

export type BinUnit = (typeof BIN_UNITS)[number] | typeof COARSEST;

/** The finest unit whose bins are at least so many pixels wide. */
export const binUnitFor = (msPerPx: number, narrowest: number): BinUnit =>
  BIN_UNITS.find(({ length }) => length >= narrowest * msPerPx) ?? COARSEST;

/** The stretch of time from the beginning of one bin to the end of another, by their numbers. */
export const binsInterval = (unit: BinUnit, first: number, last = first): Interval => ({
  start: unit.startOf(first),
  end: unit.startOf(last + 1),
});
