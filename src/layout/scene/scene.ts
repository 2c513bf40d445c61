import type { AxisTransform } from '../axis-transform';
import type { DensityColumns } from '../detail/density-columns';
import type { Extent } from '../extent';
import type { Flag } from '../columns/flags';
import type { Label } from '../labels/label';
import type { Corners } from './routes';
import type { MarkColumns, ShadeColumns } from '../marks/mark-columns';
import type { Box } from '../rect';

/*
 *            gutter    plot.left                                    plot.right
 *              |          |  1950        1960        1970        1980   |   axis: ticks, the larger unit in their row
 *              |          |━━━━━·············━━━━━━━━━━━━━━━━━━━━━━━━━━━|   what the sources cover
 *  band 0   ▲ Military    |    ▲━━━━ Korean War
 *              |          |          1950–1953                             mark, label (title, date)
 *  ---------------------------------------------------------------------
 *  band 1   ■ Economic    |        ░░■░░ 2005                              shade, glyph
 *           Russia        |━━━━━━━ Soviet Union | Russia ━━━━━━━━━━━━━━━|   rail
 */

/** A line between two marks, upright and level, rounded at its corners. */
export interface Link {
  readonly corners: Corners;
  /** In whose colour: the category of two claims of one measure; null for what explains the open event. */
  readonly category: number | null;
}

export interface Tick {
  readonly x: number;
  readonly label: string;
}

export interface Band {
  /** Index of the category in the dataset. */
  readonly category: number;
  /** Of a band that is switched off, it says so. */
  readonly label: string;
  /** What the highest bar of its density row stands for, in lines; none without bars. */
  readonly note: readonly string[];
  readonly on: boolean;
  readonly top: number;
  readonly height: number;
  /** Where the lanes of the record begin; the bottom of the band where they are not shown. */
  readonly recordTop: number;
  /** The middles of the lines in which its name and that of its record stand. */
  readonly nameMiddle: number;
  readonly recordMiddle: number;
}

/**
 * What is laid out once and then moves: the marks of a part of time, in the bands of the chart. Plain data in the
 * pixels of the scene, which an `AxisTransform` brings to the screen: no colour, no function, no element.
 */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  readonly bands: readonly Band[];
  /** The name of the lanes of the record. */
  readonly recordLabel: string;
  /** Where the glyph of a band begins and where its name does; whether both are beside its lanes, or above them. */
  readonly bandLabel: { readonly inset: number; readonly x: number; readonly middle: boolean };
  /** Baselines of the rows of the axis, and the middles of the line of coverage and of the rails. */
  readonly axisRows: {
    readonly ticks: number;
    readonly coverage: number;
    readonly coverageWords: number;
    readonly rails: readonly number[];
  };
  /** Text sizes in pixels. */
  readonly font: {
    readonly title: number;
    readonly date: number;
    readonly axis: number;
    readonly band: number;
  };
  readonly marks: MarkColumns;
  readonly shades: ShadeColumns;
  /** Half the height of a shade, among the claims and on record: a little less than half of a lane. */
  readonly shadeHalf: readonly [claims: number, record: number];
  readonly densities: DensityColumns;
  readonly links: readonly Link[];
  readonly labels: readonly Label[];
  /** The words of columns; none where labels stand beside marks in lanes. */
  readonly flags: readonly Flag[];
  /** The side of a mark of the claims, in pixels: less than usual in columns. */
  readonly markSize: number;
  /** The mark of the open event; -1 where none is in view. */
  readonly selected: number;
  /** For each mark, what a reader can point at: glyph, label and bar, at least 24 × 24. */
  readonly targets: readonly Box[];
}

/** The names of a state over time, on a line that they interrupt. */
export interface Rail {
  /** Its name today, at the left. */
  readonly name: string;
  readonly line: readonly Extent[];
  /** Where one name ends and the next begins. */
  readonly changes: readonly number[];
  readonly labels: readonly AnchoredText[];
}

/** Words at a place, and which of their ends stands there. */
export interface AnchoredText {
  readonly x: number;
  readonly anchor: 'start' | 'end';
  readonly text: string;
}

/** What is laid out for each picture: the axis, and all else that time itself has. In the pixels of the screen. */
export interface AxisScene {
  readonly ticks: readonly Tick[];
  /** The larger unit around the ticks, in their row: the year among months, the month among days. */
  readonly contexts: readonly Tick[];
  /** What the line of coverage is called, at the left; empty without one. */
  readonly coverage: string;
  /** Stretches in view of which a source speaks, and those between two such. */
  readonly covered: readonly Extent[];
  readonly uncovered: readonly Extent[];
  /** The states' names over time: before December 1991 Russia is the Soviet Union. */
  readonly rails: readonly Rail[];
  /** The chosen range, clipped to the plot; null without one. */
  readonly range: Extent | null;
}

/** Everything that a painter draws: the marks, how they lie on the screen, and the axis of that screen. */
export interface Drawing {
  readonly scene: Scene;
  readonly transform: AxisTransform;
  readonly axis: AxisScene;
}
