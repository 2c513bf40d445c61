import { categoryOfBand, layerOfBand } from '../../model/events/band-key';
import type { BandDetail } from '../detail/band-detail';
import { clip, type Extent } from '../extent';
import type { DrawnMark } from '../marks/drawn-marks';
import { markInk } from '../marks/mark-ink';
import type { ChartFrame } from '../scene/chart-frame';
import type { TimeScale } from '../time-scale';
import { noInk, type Ink, type Rect } from './ink';
import { AIR } from './place-labels';

interface Drawn {
  readonly frame: Pick<ChartFrame, 'ground'>;
  readonly details: readonly BandDetail[];
  readonly marks: readonly DrawnMark[];
  /** The mark of the open event; -1 for none. */
  readonly open: number;
  readonly scale: TimeScale;
}

/** All that stands where it stands whatever is said beside it, as far as it is in view: marks, shades and bars. */
export function drawnInk({ frame, details, marks, open, scale }: Drawn, within: Extent): Ink {
  const ink = noInk();
  for (const rect of details.flatMap((detail) => densityRows(frame, detail, scale))) ink.add(rect, AIR, true);
  for (const rect of marksInView(marks, open, within)) ink.add(rect, AIR);
  return ink;
}

/** What stands so near to what is in view has to do with it. */
const EDGE = 16;

/** What is drawn of marks in a part of the axis. */
export const marksInView = (marks: readonly DrawnMark[], open: number, within: Extent): readonly Rect[] =>
  marks.flatMap((mark, i) => {
    const { solid, shades } = markInk(mark, i === open);
    return [...shades, ...solid].filter(({ x0, x1 }) => x1 > within.x0 - EDGE && x0 < within.x1 + EDGE);
  });

/** Bars stand in the way of labels over the whole height of their band. */
function densityRows(
  { ground }: Drawn['frame'],
  { band, segments }: BandDetail,
  scale: TimeScale,
): readonly Rect[] {
  const { base, height } = ground(categoryOfBand(band), layerOfBand(band));
  return segments
    .filter(({ aggregated }) => aggregated)
    .flatMap(({ extent }) => clip(scale, extent) ?? [])
    .map((extent) => ({ ...extent, y0: base - height, y1: base }));
}
