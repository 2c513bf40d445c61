import type { OverviewScene } from '../../layout/beside/overview';
import type { DensityColumns } from '../../layout/detail/density-columns';
import { densityBatches } from '../shapes/density-geometry';
import { accentClass } from '../shapes/glyph';
import { round } from '../shapes/round';
import { skyline } from './svg-density';

/** The overview as SVG: a picture only, under the brush. */
export function SvgOverview({ scene }: { readonly scene: OverviewScene }) {
  const { bars, barHeight, width, height } = scene;
  return (
    <svg
      className="overview-picture"
      viewBox={`0 0 ${round(width)} ${round(height)}`}
      preserveAspectRatio="none"
      width={round(width)}
      height={round(height)}
      aria-hidden="true"
      focusable="false"
    >
      {scene.range !== null && (
        <g className="outside-range">
          <rect x={0} y={0} width={round(scene.range.x0)} height={round(height)} />
          <rect
            x={round(scene.range.x1)}
            y={0}
            width={round(width - scene.range.x1)}
            height={round(height)}
          />
        </g>
      )}
      <g className="grid">
        {scene.ticks.map(({ x }) => (
          <line key={round(x)} x1={round(x)} x2={round(x)} y1={0} y2={round(height)} />
        ))}
      </g>
      <Densities scene={scene} densities={scene.densities.all} className="faint" />
      <Densities scene={scene} densities={scene.densities.shown} className="bar" />
      {Array.from({ length: bars.count }, (_, i) =>
        bars.shown[i] === 2 ? null : (
          <rect
            key={i}
            className={`${accentClass(bars.category[i] ?? 0)} ${bars.shown[i] === 1 ? 'bar' : 'bar faint'}`}
            x={round(bars.x0[i] ?? 0)}
            y={round((bars.y[i] ?? 0) - barHeight / 2)}
            width={round((bars.x1[i] ?? 0) - (bars.x0[i] ?? 0))}
            height={round(barHeight)}
            rx={1}
          />
        ),
      )}
    </svg>
  );
}

interface DensitiesProps {
  readonly scene: OverviewScene;
  readonly densities: DensityColumns;
  readonly className: string;
}

/** Many events: their counts, one path for each band and layer. */
function Densities({ scene, densities, className }: DensitiesProps) {
  return densityBatches(densities).map((batch) => (
    <path
      key={`${batch.band} ${batch.layer}`}
      className={`${accentClass(batch.band)} ${className}`}
      d={skyline(densities, batch, scene.transform, { left: 0, right: scene.width })}
    />
  ));
}
