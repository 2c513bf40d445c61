import type { DensityColumns, Placement, Scene } from '../../layout/scene/scene';
import { addSkyline, densityRuns, type DensityRun } from '../shapes/density-geometry';
import { accentClass } from '../shapes/glyph';
import { round } from '../shapes/round';

interface DensityProps {
  readonly scene: Scene;
  readonly placement: Placement;
}

/** Density rows: all bars of a band's layer that look alike are one path, for a thousand elements would be slow to move. */
export function SvgDensities({ scene, placement }: DensityProps) {
  return densityRuns(scene.densities).map((run) => (
    <g
      key={`${run.band} ${run.layer} ${run.quiet}`}
      className={`density ${accentClass(scene.bands[run.band]?.category ?? 0)}`}
    >
      <path className={classOf(run)} d={skyline(scene.densities, run, placement, sidesOf(scene))} />
    </g>
  ));
}

const classOf = ({ layer, quiet }: DensityRun): string =>
  quiet ? 'bars-quiet' : layer === 1 ? 'bars-record' : 'bars-claim';

const sidesOf = ({ plot }: Scene): View => ({ left: plot.x, right: plot.x + plot.width });

interface View {
  readonly left: number;
  readonly right: number;
}

/** The outline of a run's bars as a path. */
export function skyline(
  densities: DensityColumns,
  run: DensityRun,
  placement: Placement,
  view: View,
): string {
  let path = '';
  const outline = {
    moveTo: (x: number, y: number) => {
      path += `M${round(x)},${round(y)}`;
    },
    lineTo: (x: number, y: number) => {
      path += `L${round(x)},${round(y)}`;
    },
    closePath: () => {
      path += 'Z';
    },
  };
  addSkyline(outline, densities, run, placement, view);
  return path;
}
