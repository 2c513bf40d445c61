import type { Verdict } from '../dataset-file';

/**
 * The dated events of all layers in columns, sorted in time: what layout, filters and drawing read. A
 * *position* is an index of these columns, a *row* one of the dataset's table.
 */
export interface EventIndex {
  readonly count: number;
  /** Row of each position. */
  readonly row: Uint32Array;
  /** Milliseconds UTC, as in `TimeExtent`; may be infinite. */
  readonly firstStart: Float64Array;
  readonly firstEnd: Float64Array;
  readonly lastStart: Float64Array;
  readonly lastEnd: Float64Array;
  /** The moment at which the event's glyph stands; always finite. */
  readonly anchor: Float64Array;
  /** Index of the primary category in `dataset.categories`. */
  readonly category: Uint8Array;
  /** Number of the layer in `LAYERS`: 0 for claims, 1 for the record. */
  readonly layer: Uint8Array;
  /** What else the filters ask of an event: an index of `kinds`. */
  readonly kind: Uint32Array;
  readonly kinds: readonly EventKind[];
  /**
   * 1 where the columns do not tell all of the date: "about", in doubt, one of a set, without a bound, a date that is
   * filled. `timeAt` and `certaintyAt` heed it.
   */
  readonly needsFullDate: Uint8Array;
  /** The length of the finest unit to which a date is known, in milliseconds: a day, or less where times of day are. */
  readonly finest: number;
  /** The events of each band and layer, by `bandKey`. */
  readonly bands: readonly BandColumns[];
}

/** Events that are alike in all that filters ask of them: filters take or leave them as a whole. */
export interface EventKind {
  readonly layer: number;
  /** Index of the primary category. */
  readonly category: number;
  /** The index of every category, the primary one among them, ascending. */
  readonly categories: readonly number[];
  readonly verdict: Verdict;
  /** How many dated events are of this kind. */
  readonly count: number;
}

/**
 * Some events of one band and layer, sorted three times over, so that how many are active in a stretch of time
 * is counted by bisection: those that start before its end, less those that end before its start.
 */
export interface BandColumns {
  /** Positions in the order of their anchors, and those anchors. */
  readonly positions: Uint32Array;
  readonly anchors: Float64Array;
  /** Earliest starts and latest ends, each ascending by itself: what the events may cover. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
}
