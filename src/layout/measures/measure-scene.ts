import { bisector } from 'd3-array';
import type { Interval } from '../../dates/time';
import type { MeasureFinding } from '../../model/measure-findings';
import type { MeasureEntry } from '../../model/measure-points';
import type { Extent } from '../extent';
import type { MeasureText } from '../labels/text';
import type { Rect } from '../rect';
import type { AxisWords } from '../tick-kinds';
import type { MeasureTarget } from './measure-targets';
import type { PlacedText } from './text-places';
import type { ValueScaleKind } from './value-scale';

/*
 *           ↑ 1990: $1.97bn and ≈ $2.2bn              what lies above the scale: an arrow, its time and value
 *   $600m |                                    ↑
 *         |                  Claimed for 2017: ◆      claim, with its modifier
 *         |                        over 6.4 ×  ┊      how far it lies from all that is reported for its time
 *   $300m |   ━ ━                              ┊
 *         |  ━┃  ━━    ━                       ┊      a dash for each reported value, a line between those of one time
 *      $0 |____━_______━_━__━━━━━━━━━━━━━━━━━━━━━_     gaps stay gaps
 *  −$300m |      ━                                    what is below zero stands below its line
 *          1990      2000      2010      2020
 */

/** What the picture says. */
export interface MeasureWords {
  readonly axis: AxisWords;
  /** A value at its tick: "$300m". */
  readonly tick: (value: number) => string;
  /** A claim in its label, and the same as short as can be: "Claimed for 2017: > $500m", "> $500m". */
  readonly claim: (claim: MeasureEntry) => readonly [string, string];
  /** How many times what is reported a claim is: "over 6.4 × the $77.9m on record". */
  readonly ratio: (finding: MeasureFinding) => string;
  /** Reported values above the claims, in time order: "1990: $1.97bn and ≈ $2.2bn". */
  readonly above: (values: readonly MeasureEntry[]) => string;
}

export type MeasureScale = ValueScaleKind;

export interface MeasureInput {
  /** In time order. */
  readonly entries: readonly MeasureEntry[];
  readonly findings: readonly MeasureFinding[];
  readonly domain: Interval;
  /** Where the domain begins and ends: left edge and width, in pixels. */
  readonly plot: { readonly x: number; readonly width: number };
  /** Whether the labels of the values' axis take their room from the plot; else they stand left of it. */
  readonly isAlone: boolean;
  /** Empty width that a heading needs left of the values; 0 where it stands above them. */
  readonly headRoom: number;
  readonly height: number;
  readonly rem: number;
  readonly scale: MeasureScale;
  readonly words: MeasureWords;
  readonly measure: MeasureText;
}

export interface MeasureMark extends Extent {
  readonly entry: MeasureEntry;
  /** Its place in the series. */
  readonly index: number;
  /** Its middle. */
  readonly x: number;
  readonly y: number;
  /** Whether it lies above the scale, where an arrow stands for it. */
  readonly isAbove: boolean;
}

/** A line down. */
export interface Stroke {
  readonly x: number;
  readonly y0: number;
  readonly y1: number;
}

/** A text of the picture, and what kind it is. */
export interface MeasureLabel extends PlacedText {
  readonly kind: 'claim' | 'ratio' | 'above';
  /** Size of the text in pixels. */
  readonly size: number;
  /** The line from a label that stands away from its mark down to it; null for none. */
  readonly leader: Stroke | null;
}

export interface MeasureScene {
  readonly width: number;
  readonly height: number;
  /** Text size of both axes, in pixels. */
  readonly fontSize: number;
  readonly plot: Rect;
  readonly ticks: readonly { readonly y: number; readonly label: string }[];
  readonly timeTicks: readonly { readonly x: number; readonly label: string }[];
  /** The width that is empty left of the values, for a heading; 0 where it has no room there. */
  readonly emptyLeft: number;
  /** Where zero lies, if there is something below it; else the foot of the plot is zero, or there is none. */
  readonly zero: number | null;
  /** Reported values first, so that claims are drawn over them. */
  readonly marks: readonly MeasureMark[];
  /** Where values are more than pixels can tell apart: from the least to the greatest in each column of pixels. */
  readonly columns: readonly Stroke[];
  /** Between several values of one time. */
  readonly ranges: readonly Stroke[];
  /** Where something lies above the scale. */
  readonly arrows: readonly { readonly x: number; readonly y: number }[];
  /** From a claim to the nearest reported value of its time, where the claim lies outside of all of them. */
  readonly gaps: readonly Stroke[];
  readonly labels: readonly MeasureLabel[];
  readonly targets: readonly MeasureTarget[];
  /** All values in view that have a place, in the order of the series. */
  readonly values: readonly MeasureMark[];
  /** How many values in view have no place on the scale: zero and below, where it is logarithmic. */
  readonly offScale: number;
}

/** The value of a place in the series, where it is in view. */
export function valueIn({ values }: MeasureScene, index: number): MeasureMark | undefined {
  const value = values[bisector(({ index: place }: MeasureMark) => place).left(values, index)];
  return value?.index === index ? value : undefined;
}
