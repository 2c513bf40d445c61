import type { Interval } from '../dates/time';
import { DAY } from '../dates/calendar';
import {
  utcCentury,
  utcDay,
  utcDecade,
  utcHour,
  utcMillennium,
  utcMinute,
  utcMonth,
  utcQuarter,
  utcSecond,
  utcWeek,
  utcYear,
} from '../dates/units';

/**
 * Units in which events are counted where they do not fit as marks, from fine to coarse: a bin is a whole month,
 * never "30.4 days", so that it can be named and no date is split. Parts of a day are there where some dates have
 * times of day; what is known to the day may lie in any of its hours, and counts in each.
 */
export const BIN_UNITS = [
  utcSecond,
  utcSecond.every(10, 'ten seconds'),
  utcMinute,
  utcMinute.every(10, 'ten minutes'),
  utcHour,
  utcHour.every(6, 'six hours'),
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

/** For what no other unit is coarse enough. */
export const COARSEST = utcMillennium.every(10, 'ten millennia');

export type BinUnit = (typeof BIN_UNITS)[number] | typeof COARSEST;

/** The finest unit whose bins are at least so many pixels wide; none below the length of `finest`, in milliseconds. */
export const binUnitFor = (msPerPx: number, narrowest: number, finest = DAY): BinUnit =>
  BIN_UNITS.find(({ length }) => length >= narrowest * msPerPx && length >= finest) ?? COARSEST;

/** The stretch of time from the beginning of one bin to the end of another, by their numbers. */
export const binsInterval = (unit: BinUnit, first: number, last = first): Interval => ({
  start: unit.startOf(first),
  end: unit.startOf(last + 1),
});
