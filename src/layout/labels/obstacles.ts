import type { BandDetail } from '../detail/band-detail';
import { clip } from '../extent';
import { laneKey } from '../lane-key';
import { laneCount, type Lanes } from '../lanes';
import type { DrawnMark } from '../marks/drawn-marks';
import type { TimeScale } from '../time-scale';
import type { Obstacle } from './place-labels';

/** The lane of labels over a density row: they heed no bars. */
export const OVER_BARS = -1;

/** What labels keep clear of besides marks and each other. */
export const obstaclesOf = (
  lanes: Lanes,
  details: readonly BandDetail[],
  marks: readonly DrawnMark[],
  scale: TimeScale,
): readonly Obstacle[] => [
  ...details.flatMap((detail) => densityRows(lanes, detail, scale)),
  ...marks.flatMap(besideBars),
];

/** Bars stand in the way of labels in every lane of their band. */
function densityRows(lanes: Lanes, { band, segments }: BandDetail, scale: TimeScale): readonly Obstacle[] {
  const count = laneCount(lanes, band);
  return segments
    .filter(({ aggregated }) => aggregated)
    .flatMap(({ extent }) => clip(scale, extent) ?? [])
    .flatMap((extent) => Array.from({ length: count }, (_, lane) => ({ lane: laneKey(band, lane), extent })));
}

/** A label over bars stays over them all the same, beside its glyph. */
const besideBars = ({ overBars, within: { x0, x1 } }: DrawnMark): readonly Obstacle[] =>
  overBars
    ? [
        { lane: OVER_BARS, extent: { x0: -Infinity, x1: x0 } },
        { lane: OVER_BARS, extent: { x0: x1, x1: Infinity } },
      ]
    : [];
