import type { Interval } from '../../dates/time';
import { bandKeys, categoryOfBand, CLAIMS, layerOfBand } from '../../model/events/band-key';
import { detailOf, hasBars, type BandDetail } from '../detail/band-detail';
import { densityBars } from '../detail/density-bars';
import type { DensityColumns } from '../detail/density-columns';
import { binUnitAt, peakOf } from '../detail/segments';
import { laneCount } from '../lanes';
import type { TimeScale } from '../time-scale';
import type { ChartFrame } from './chart-frame';
import type { Band } from './scene';
import type { SceneInput } from './scene-input';

interface BandDetails {
  readonly details: readonly BandDetail[];
  readonly densities: DensityColumns;
  /** The bands of the frame, with what their bars stand for. */
  readonly bands: readonly Band[];
}

/** Decides for every band what is drawn mark by mark and what is counted, and lays out the bars of what is. */
export function bandDetails(
  {
    index,
    lanes,
    categories,
    bandAt,
    words,
  }: Pick<SceneInput, 'index' | 'lanes' | 'categories' | 'bandAt' | 'words'>,
  frame: Pick<ChartFrame, 'ground' | 'bands'>,
  scale: TimeScale,
  resolution: number,
  bufferedDomain: Interval,
): BandDetails {
  const unit = binUnitAt(resolution, index.finest);
  const bars = densityBars(index, unit, scale);
  const notes = new Map<number, readonly string[]>();
  const details = bandKeys(categories.length).map((band) => {
    const category = categoryOfBand(band);
    const layer = layerOfBand(band);
    const columns = bandAt(band);
    const detail = detailOf(index, band, columns, laneCount(lanes, band), resolution, bufferedDomain);
    const peak = hasBars(detail) ? peakOf(index.bands[band] ?? columns, unit) : 1;
    if (layer === CLAIMS && hasBars(detail)) notes.set(category, words.peak(peak, unit.name));
    bars.add(detail, columns, { ...frame.ground(category, layer), peak });
    return detail;
  });
  const bands = frame.bands.map((band) => ({ ...band, note: notes.get(band.category) ?? [] }));
  return { details, densities: bars.columns(), bands };
}
