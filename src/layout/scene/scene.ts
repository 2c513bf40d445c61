import type { End } from '../../dates/time';
import type { Verdict } from '../../model/dataset';

/*
 *            gutter    plot.left                                    plot.right
 *              |          |  1950        1960        1970        1980   |   axis: ticks, and above them
 *              |          |    :           :           :           :    |   contexts ("June 1950")
 *  band 0   Military      |    ▲━━━━ Korean War
 *              |          |          1950–1953                             mark, label (title, date)
 *  ---------------------------------------------------------------------
 *  band 1   Economic      |        ░░■░░ 2005                              shade, glyph
 */

/** Marks of a scene in columns; index them from 0 to `count`. Places and lengths are CSS pixels. */
export interface MarkColumns {
  readonly count: number;
  /** Place of the first member in the event index. */
  readonly position: Uint32Array;
  /** How many events the mark stands for: 1, or more for a cluster. */
  readonly members: Uint32Array;
  /** Place of the primary category in the dataset. */
  readonly category: Uint8Array;
  /** 0 for claims, 1 for the record. */
  readonly layer: Uint8Array;
  /**
   * 0 for a mark with its glyph. An event that goes on behind a density row, or behind the edge, has more marks:
   * numbered from 1, bar and shade alone, no glyph.
   */
  readonly part: Uint8Array;
  /** Middle of the glyph, wherever that is. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** The certain extent, clipped to the plot; NaN where nothing is certain. */
  readonly certain0: Float64Array;
  readonly certain1: Float64Array;
  /** 1 for "about", and where the source itself doubts the date. */
  readonly doubtful: Uint8Array;
  /** 1 where the event only possibly lies in the range that the reader chose. */
  readonly possibly: Uint8Array;
  /** What the record says of a single claim. */
  readonly verdict: readonly Verdict[];
}

/** Possible extents: one for each mark, several for one of a set. Clipped to the plot. */
export interface ShadeColumns {
  readonly count: number;
  readonly mark: Uint32Array;
  readonly x0: Float64Array;
  readonly x1: Float64Array;
  /** An end that is open or not known fades. */
  readonly startKind: readonly End[];
  readonly endKind: readonly End[];
}

/**
 * Density rows: where a band holds more events than there is room for marks, one bar for each bin of time
 * says how many of them are active in it. Sorted by band and layer, those with marks over them last, then in time.
 */
export interface DensityColumns {
  readonly count: number;
  /** Place of the band in `bands`. */
  readonly band: Uint8Array;
  /** 0 for claims, 1 for the record. */
  readonly layer: Uint8Array;
  /** 1 where marks stand over the bar: it counts what they leave. */
  readonly quiet: Uint8Array;
  readonly x0: Float64Array;
  readonly x1: Float64Array;
  /** Where the bar stands, and where it ends above that. */
  readonly base: Float64Array;
  readonly top: Float64Array;
  /** How many events are active in the bin: an exact count. */
  readonly events: Uint32Array;
  /** The bin, in milliseconds UTC, half-open. */
  readonly start: Float64Array;
  readonly end: Float64Array;
}

/**
 * How the places of a scene lie on the screen: `screen = x * k + dx`, for places on the axis only; heights,
 * glyphs and texts keep their size. A scene that was laid out for the screen has `k` 1 and `dx` 0. One that was
 * laid out at a resolution, three screens wide, is moved and stretched (`k` from 1 to 2) without a new layout;
 * what did not touch in it does not touch when it is stretched.
 */
export interface Placement {
  readonly k: number;
  readonly dx: number;
}

/** The placement of a scene that was laid out for the screen as it is. */
export const IN_PLACE: Placement = { k: 1, dx: 0 };

/** Where a label stands: beside its mark, or above a long bar. */
export type LabelSide = 'right' | 'left' | 'above';

export interface Label {
  readonly mark: number;
  readonly side: LabelSide;
  /** Left edge of the text; for `left`, its right edge. */
  readonly x: number;
  /** Middle of the two lines; for `above`, the baseline of the one line. */
  readonly y: number;
  readonly width: number;
  readonly title: string;
  /** Empty where there is no room for it. */
  readonly date: string;
}

/** A name that holds for a part of time; the label is empty where it has no room. */
export interface Era {
  readonly x0: number;
  readonly x1: number;
  readonly label: string;
}

/** A line between two marks. */
export interface Link {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export interface Tick {
  readonly x: number;
  readonly label: string;
}

export interface Band {
  /** Place of the category in the dataset. */
  readonly category: number;
  readonly label: string;
  /** What the highest bar of its density row stands for, in lines; none without bars. */
  readonly note: readonly string[];
  readonly on: boolean;
  readonly top: number;
  readonly height: number;
  /** Where the lanes of the record begin; the bottom of the band where they are not shown. */
  readonly recordTop: number;
}

/** A rectangle in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where everything goes, as plain data: no colour, no function, no element. Painters read it. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  readonly bands: readonly Band[];
  /** Where a band's label begins, and how far its first line lies below the band's top. */
  readonly bandLabel: { readonly x: number; readonly inset: number; readonly middle: boolean };
  readonly ticks: readonly Tick[];
  /** The larger unit around the ticks: year above months, month above days. */
  readonly contexts: readonly Tick[];
  /** The states' names over time: before December 1991 Russia is the Soviet Union. */
  readonly eras: readonly Era[];
  /** Stretches in view of which no source in the set speaks. */
  readonly uncovered: readonly { readonly x0: number; readonly x1: number }[];
  /** Baselines of the rows of the axis, from above. */
  readonly axis: {
    readonly eras: number;
    readonly contexts: number;
    readonly ticks: number;
    readonly coverage: number;
  };
  readonly marks: MarkColumns;
  readonly shades: ShadeColumns;
  readonly densities: DensityColumns;
  readonly links: readonly Link[];
  readonly labels: readonly Label[];
  /** The mark of the open event; -1 where none is in view. */
  readonly selected: number;
  /** For each mark, what a reader can point at: glyph, label and bar, at least 24 × 24. */
  readonly targets: readonly Box[];
  /** The chosen range, clipped to the plot; null without one. */
  readonly range: { readonly x0: number; readonly x1: number } | null;
  /** Text sizes in pixels. */
  readonly font: {
    readonly title: number;
    readonly date: number;
    readonly axis: number;
    readonly band: number;
  };
}
