import { sum } from 'd3-array';
import type { Interval } from '../../dates/time';
import { bandKeys, categoryOfBand, layerOfBand } from '../../model/events/band-key';
import { lowerBound, momentsIn } from '../../model/events/bisect';
import { binsInterval, binUnitFor } from '../bins';
import { densityColumns, type DensityColumns } from '../detail/density-columns';
import { GLYPH_PITCH, resolutionOf, type MarkGroup } from '../detail/mark-groups';
import type { SceneInput } from '../scene/scene-input';
import type { TimeScale } from '../time-scale';
import { AROUND, LEAST as LEAST_BAND } from './share-height';
import { bandsOn, type BandRoom, type ColumnBandSize, type ColumnFrame } from './column-frame';
import { countsByStep, fullest, type Step } from './steps';

/** The height of the least bar: one event is seen. */
const LEAST = 2;

/** How high bars are: as many pixels for an event in every band, so that they compare. */
export interface BarSizes {
  readonly sizes: readonly ColumnBandSize[];
  readonly perEvent: number;
}

type Bands = Pick<SceneInput, 'categories' | 'bandAt'>;

/** Shares a height so that the fullest bars of all bands fit with a number above each, one scale for all. */
export function barSizes(
  { categories, bandAt }: Bands,
  step: Step,
  within: Interval,
  { height, nameRow }: BandRoom,
): BarSizes {
  const peaks = bandKeys(categories.length).map((band) => {
    const { anchors } = bandAt(band);
    return { events: momentsIn(anchors, within).length, peak: fullest(anchors, step, within) };
  });
  const perEvent = scaleFor(
    peaks.filter(({ events }) => events > 0).map(({ peak }) => peak),
    height,
    nameRow + AROUND + NUMBER,
  );
  return {
    sizes: peaks.map(({ events, peak }) => ({ events, column: peak * perEvent + NUMBER, under: 0 })),
    perEvent,
  };
}

/** What a number over a bar takes beyond the room that is around all columns, in pixels. */
const NUMBER = 6;

/** So many pixels for an event that the highest bars fill a height, with some room around each, and the least band. */
function scaleFor(peaks: readonly number[], height: number, around: number): number {
  // Those that would be lower than a band is at least leave the less for the others.
  let high = peaks;
  for (;;) {
    const free = height - (peaks.length - high.length) * LEAST_BAND - high.length * around;
    const perEvent = Math.max(0, free / sum(high));
    const still = high.filter((peak) => peak * perEvent + around >= LEAST_BAND);
    if (still.length === high.length || still.length === 0) return high.length === 0 ? 0 : perEvent;
    high = still;
  }
}

/** The bars of a stretch of time, each a step of the calendar wide. */
export function layOutBars(
  { categories, bandAt }: Bands,
  step: Step,
  frame: Pick<ColumnFrame, 'foot'>,
  scale: TimeScale,
  bufferedDomain: Interval,
  perEvent: number,
): DensityColumns {
  const bars: number[] = [];
  for (const band of bandsOn(categories)) {
    const base = frame.foot(band);
    for (const [number, events] of countsByStep(bandAt(band).anchors, step, bufferedDomain)) {
      const [start, end] = [step.startOf(number), step.startOf(number + 1)];
      const [x0, x1] = [scale.x(start), scale.x(end)];
      // Between wide bars a line is free.
      const gap = x1 - x0 > 4 ? 1 : 0;
      const top = base - Math.max(LEAST, events * perEvent);
      bars.push(categoryOfBand(band), layerOfBand(band), 0, x0, x1 - gap, base, top, events, start, end);
    }
  }
  return densityColumns(bars);
}

/** What of the bars is pointed at, walked and opened: whole units of the calendar that are wide enough. */
export function barCells(
  { categories, bandAt, index }: Bands & Pick<SceneInput, 'index'>,
  msPerPx: number,
  bufferedDomain: Interval,
): readonly MarkGroup[] {
  const unit = binUnitFor(resolutionOf(msPerPx), GLYPH_PITCH, index.finest);
  return bandsOn(categories)
    .flatMap((band): readonly MarkGroup[] => {
      const { anchors, positions } = bandAt(band);
      return [...countsByStep(anchors, unit, bufferedDomain)].map(([number, events]) => {
        const extent = binsInterval(unit, number);
        const first = positions[lowerBound(anchors, extent.start)] ?? 0;
        const anchor = extent.start + (extent.end - extent.start) / 2;
        return { positions: [first], anchor, cell: { band, extent, events } };
      });
    })
    .toSorted((a, b) => (a.cell?.extent.start ?? 0) - (b.cell?.extent.start ?? 0));
}
