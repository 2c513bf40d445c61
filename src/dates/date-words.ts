import type { ClockTime } from './range-parts';
import type { EventTime, Interval } from './time';

/**
 * How dates are said in one language. The whole date is one phrase, made from the tree: languages inflect what stands
 * in it, or put "about" and "until" behind it.
 */
export interface DateWords {
  /**
   * In a sentence: "some time in 2005", "about 1950"; of what fills its whole date (`fillTime`) "throughout 2000"; of
   * what has none "no date given".
   */
  readonly inWords: (time: EventTime | null, throughout?: boolean) => string;
  /** A range of time: "1998 to 2018", "since March 1998", "all time". */
  readonly range: (range: Interval) => string;
  /** "2005", "AD 14", "44 BC" for -43: there is no year 0 in words. */
  readonly year: (year: number) => string;
  /** A month of 1 to 12 as short as it gets: "Jun". */
  readonly month: (month: number) => string;
  /** A time of day, to its minute or its second: "04:00", "04:00:30". */
  readonly clock: (time: ClockTime, smallest: 'minute' | 'second') => string;
  /** A day over its times, with the clock that they stand on: "25 June 1950, UTC". */
  readonly clockDay: (year: number, month: number, day: number) => string;
  /** A day among its times, where its year is told beside it: "25 Jun". */
  readonly dayOf: (month: number, day: number) => string;
  /** "June 2005". */
  readonly monthOf: (year: number, month: number) => string;
}
