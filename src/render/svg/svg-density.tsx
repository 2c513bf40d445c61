import type { AxisTransform } from '../../layout/axis-transform';
import type { DensityColumns } from '../../layout/detail/density-columns';
import type { Scene } from '../../layout/scene/scene';
import { addSkyline, densityBatches, type DensityBatch } from '../shapes/density-geometry';
import { accentClass } from '../shapes/glyph';
import { pathData } from './path-data';

interface DensityProps {
  readonly scene: Scene;
  readonly transform: AxisTransform;
}

/** Density rows: all bars of a band's layer that look alike are one path, for a thousand elements would be slow to move. */
export function SvgDensities({ scene, transform }: DensityProps) {
  return densityBatches(scene.densities).map((batch) => (
    <g
      key={`${batch.band} ${batch.layer} ${batch.residual}`}
      className={`density ${accentClass(scene.bands[batch.band]?.category ?? 0)}`}
    >
      <path className={classOf(batch)} d={skyline(scene.densities, batch, transform, sidesOf(scene))} />
    </g>
  ));
}

const classOf = ({ layer, residual }: DensityBatch): string =>
  residual ? 'bars-quiet' : layer === 1 ? 'bars-record' : 'bars-claim';

const sidesOf = ({ plot }: Scene): View => ({ left: plot.x, right: plot.x + plot.width });

interface View {
  readonly left: number;
  readonly right: number;
}

/** The outline of a batch's bars as path data. */
const skyline = (
  densities: DensityColumns,
  batch: DensityBatch,
  transform: AxisTransform,
  view: View,
): string =>
  pathData((context) => {
    addSkyline(context, densities, batch, transform, view);
  });
