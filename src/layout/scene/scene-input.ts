import type { Interval } from '../../dates/time';
import type { LabelWords } from '../labels/label-requests';
import type { MarkInput } from '../marks/drawn-marks';
import type { GroupInput } from '../marks/placed-groups';
import type { ChartFrameInput } from './chart-frame';
import type { DrawLinks } from './scene-labels';

/** What a scene is made of. */
export interface SceneInput extends ChartFrameInput, MarkInput, GroupInput {
  /** What is in view. */
  readonly domain: Interval;
  readonly range: Interval | null;
  /** Names that hold for a part of time: the Soviet Union, then Russia. In time order, without gaps. */
  readonly eras: readonly { readonly label: string; readonly extent: Interval }[];
  /** Stretches of which no source in the set speaks. */
  readonly uncovered: readonly Interval[];
  /** Pairs of positions to be joined by a line. */
  readonly links: readonly (readonly [number, number])[];
  /** How lines are laid out; without it there are none. */
  readonly drawLinks?: DrawLinks;
  readonly labelOf: LabelWords;
}
