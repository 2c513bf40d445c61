import type { Interval } from '../../dates/time';
import type { LabelWords } from '../labels/label-requests';
import type { MarkInput } from '../marks/drawn-marks';
import type { GroupInput } from '../marks/placed-groups';
import type { ChartFrameInput } from './chart-frame';
import type { PartyRail } from './rail';
import type { DrawLinks } from './scene-labels';

/** What a scene is made of. */
export interface SceneInput extends ChartFrameInput, MarkInput, GroupInput {
  /** What is in view. */
  readonly domain: Interval;
  readonly range: Interval | null;
  /** The names of the states that changed, in time order, without gaps: the Soviet Union, then Russia. */
  readonly rails: readonly PartyRail[];
  /** What is covered by the sources, in time order, and what that is called; none where it is not known. */
  readonly coverage: { readonly label: string; readonly covered: readonly Interval[] };
  /** Pairs of positions to be joined by a line. */
  readonly links: readonly (readonly [number, number])[];
  /** Pairs of claims of one measure, the earlier one first: joined where they stand in one lane. */
  readonly joins: readonly (readonly [number, number])[];
  /** How lines are laid out; without it there are none. */
  readonly drawLinks?: DrawLinks;
  readonly labelOf: LabelWords;
}
