import type { Interval } from '../../dates/time';
import { bandKey } from '../../model/events/band-key';
import { lowerBound } from '../../model/events/bisect';
import type { MarkGroup } from '../detail/mark-groups';
import type { SceneInput } from '../scene/scene-input';
import type { ViewForm } from './view-form';

/** The events whose marks are stacked in one step of the calendar. */
export interface ColumnEvents {
  /** The key of their band. */
  readonly band: number;
  readonly extent: Interval;
  /** Positions in the index, in time order. */
  readonly positions: Uint32Array;
}

/** The column in which a mark stands; null where it stands in its own place, or is no single mark. */
export function columnAt(
  form: ViewForm,
  { index, bandAt }: Pick<SceneInput, 'index' | 'bandAt'>,
  { positions: [first = 0], anchor, cell }: MarkGroup,
): ColumnEvents | null {
  if (cell !== null || (form.kind !== 'columns' && form.kind !== 'filled')) return null;
  const { step } = form;
  const number = step.numberAt(anchor);
  const extent = { start: step.startOf(number), end: step.startOf(number + 1) };
  const band = bandKey(index.category[first] ?? 0, index.layer[first] ?? 0);
  const { anchors, positions } = bandAt(band);
  return {
    band,
    extent,
    positions: positions.subarray(lowerBound(anchors, extent.start), lowerBound(anchors, extent.end)),
  };
}
