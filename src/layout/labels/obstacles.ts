import { categoryOfBand, layerOfBand } from '../../model/events/band-key';
import type { BandDetail } from '../detail/band-detail';
import { clip, rangeExtent, type Extent } from '../extent';
import type { DrawnMark } from '../marks/drawn-marks';
import { GLYPH_RADIUS } from '../marks/mark-form';
import { markInk } from '../marks/mark-ink';
import type { ChartFrame, ChartFrameInput } from '../scene/chart-frame';
import { pushedTarget } from '../scene/targets';
import type { TimeScale } from '../time-scale';
import { noInk, type Air, type Ink } from './ink';
import { AIR } from './place-labels';
import type { Rect } from '../rect';

interface Drawn {
  readonly input: Pick<ChartFrameInput, 'measure' | 'words'>;
  readonly frame: Pick<ChartFrame, 'ground' | 'plot' | 'bands' | 'bandLabel' | 'font'>;
  readonly details: readonly BandDetail[];
  readonly marks: readonly DrawnMark[];
  /** The mark of the open event; -1 for none. */
  readonly open: number;
  readonly scale: TimeScale;
}

/** All that stands where it stands whatever is said beside it, as far as it is in view: marks, shades and bars. */
export function drawnInk(drawn: Drawn, within: Extent): Ink {
  const { frame, details, marks, open, scale } = drawn;
  const ink = noInk();
  for (const rect of namesInPlot(drawn, within)) ink.add(rect, AIR);
  for (const rect of details.flatMap((detail) => densityRows(frame, detail, scale))) ink.add(rect, AIR, true);
  for (const rect of marksInView(marks, open, within)) ink.add(rect, AIR);
  for (const rect of pushedTargets(marks, rangeExtent(scale))) ink.add(rect, NO_AIR);
  return ink;
}

const NO_AIR: Air = { x: 0, y: 0 };

/** What is pointed at for a mark at an edge of the plot reaches farther in than its ink, and is no other mark's label. */
const pushedTargets = (marks: readonly DrawnMark[], plot: Extent): readonly Rect[] =>
  marks.flatMap((mark) => {
    const target = pushedTarget(mark, plot);
    return target === null ? [] : { ...target, y0: mark.y - GLYPH_RADIUS, y1: mark.y + GLYPH_RADIUS };
  });

/** Where narrow bands have their names and that of the record above their lanes; they stay where the view begins. */
export function namesInPlot(
  { input: { measure, words }, frame: { plot, bands, bandLabel, font } }: Pick<Drawn, 'input' | 'frame'>,
  within: Extent,
): readonly Rect[] {
  if (bandLabel.middle) return [];
  const nameAt = (middle: number, text: string, size: number): Rect => ({
    x0: within.x0,
    x1: within.x0 + bandLabel.x - plot.x + measure(text, { size, weight: 'bold' }),
    y0: middle - size / 2,
    y1: middle + size / 2,
  });
  return bands.flatMap(({ label, top, height, recordTop, nameMiddle, recordMiddle }) => [
    nameAt(nameMiddle, label, font.band),
    ...(recordTop < top + height ? [nameAt(recordMiddle, words.record, font.axis)] : []),
  ]);
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
  { ground }: Pick<ChartFrame, 'ground'>,
  { band, segments }: BandDetail,
  scale: TimeScale,
): readonly Rect[] {
  const { base, height } = ground(categoryOfBand(band), layerOfBand(band));
  return segments
    .filter(({ aggregated }) => aggregated)
    .flatMap(({ extent }) => clip(scale, extent) ?? [])
    .map((extent) => ({ ...extent, y0: base - height, y1: base }));
}
