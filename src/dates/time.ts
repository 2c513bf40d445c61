import type { DateTree } from './tree';

/**
 * A stretch of time, half-open: `start` belongs to it, `end` does not.
 * Both are milliseconds since 1970-01-01T00:00Z in the proleptic Gregorian calendar, leap seconds
 * not counted (as in ECMAScript). `-Infinity` and `Infinity` stand for a side without a bound.
 */
export interface Interval {
  /** The first moment. */
  readonly start: number;
  /** The moment after the last. */
  readonly end: number;
}

/**
 * What a dated event may cover, as far as its date tells.
 *
 * ```
 *   "1950/1953"   1950      1951      1952      1953      1954
 *                   |─first───|                   |──last───|
 *                   :         |█████ certain █████|         :
 *                   |░░░░░░░░░░░░░░ possible ░░░░░░░░░░░░░░░|
 *
 *   "2005"        2005      2006     first and last are one and the same moment,
 *                   |─────────|      somewhere in 2005: nothing is certain, the
 *                   |░░░░░░░░░|      whole year is possible
 * ```
 */
export interface TimeExtent {
  /** Where the first moment of the event may lie. */
  readonly first: Interval;
  /** Where the last moment of the event may lie. */
  readonly last: Interval;
  /** The stretch that the event covers whatever its exact ends are; null when there is none. */
  readonly certain: Interval | null;
  /** The stretch outside which the event cannot lie. */
  readonly possible: Interval;
  /**
   * For one of a set (`[a,b]`): the members, in time order. The event lies in exactly one of them.
   * Empty for every other date.
   */
  readonly alternatives: readonly Interval[];
}

/**
 * What kind of end a date has: a date, none stated (`..`, it goes on) or not known (nothing written).
 * A set that is open on a side (`[..1913]`) has an end that is not known: it does not go on.
 */
export type End = 'stated' | 'open' | 'unknown';

/**
 * The unit in which a date is known. A decade is `201X`, a century `19XX`; `1985-04-XX` is a month,
 * since the day is not known.
 */
export type Precision = 'century' | 'decade' | 'year' | 'season' | 'month' | 'day' | 'minute' | 'second';

/**
 * A date as read: its text, what it means in time, and how sure the text itself is. Nothing in it ever
 * changes, so events of the same date may share one.
 */
export interface EventTime {
  /** The EDTF text, as given. */
  readonly text: string;
  /** What the text says, part by part: the source of words and of the canonical text. */
  readonly tree: DateTree;
  /** `moment`: at some moment within the date. `span`: from one to another. `set`: one of several. */
  readonly kind: 'moment' | 'span' | 'set';
  /** The coarsest unit in the text. */
  readonly precision: Precision;
  readonly extent: TimeExtent;
  readonly startKind: End;
  readonly endKind: End;
  /** `~` or `%` anywhere: "about". */
  readonly approximate: boolean;
  /** `?` or `%` anywhere: the source itself doubts the date. */
  readonly uncertain: boolean;
}
