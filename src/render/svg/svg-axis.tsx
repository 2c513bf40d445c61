import type { AxisScene, Scene } from '../../layout/scene/scene';
import { CONTEXT_INSET, eraName, outsideRange } from '../shapes/axis-geometry';
import { gapBaseline } from '../shapes/label-geometry';
import { round } from '../shapes/round';

interface AxisProps {
  readonly scene: Scene;
  readonly axis: AxisScene;
}

/** What time itself has: the range, the grid, ticks, names of stretches, and where a source speaks. */
export function SvgAxis({ scene, axis }: AxisProps) {
  const { axisRows, font, plot, height } = scene;
  const { ticks, contexts } = axis;
  return (
    <>
      <Range scene={scene} axis={axis} />
      <g className="grid">
        {ticks.map(({ x }) => (
          <line key={round(x)} x1={round(x)} x2={round(x)} y1={round(plot.y)} y2={round(height)} />
        ))}
      </g>
      <g className="axis" fontSize={round(font.axis)} textAnchor="middle">
        {ticks
          .filter(({ label }) => label !== '')
          .map(({ x, label }) => (
            <text key={round(x)} x={round(x)} y={round(axisRows.ticks)}>
              {label}
            </text>
          ))}
      </g>
      <Eras scene={scene} axis={axis} />
      <Coverage scene={scene} axis={axis} />
      <g className="axis axis-context" fontSize={round(font.title)}>
        {contexts.map(({ x, label }) => (
          <text key={label} x={round(x + CONTEXT_INSET)} y={round(axisRows.contexts)}>
            {label}
          </text>
        ))}
      </g>
    </>
  );
}

function Range({ scene, axis: { range } }: AxisProps) {
  if (range === null) return null;
  return (
    <g className="outside-range">
      {outsideRange(range, scene).map(({ x, y, width, height }) => (
        <rect key={round(x)} x={round(x)} y={round(y)} width={round(width)} height={round(height)} />
      ))}
    </g>
  );
}

/** The names of the states: a line where one ends and the next begins. */
function Eras({ scene, axis: { eras } }: AxisProps) {
  const { axisRows, font, height } = scene;
  return (
    <g className="eras" fontSize={round(font.axis)}>
      {eras.map(({ x0, label }, i) => {
        const x = round(x0);
        const name = eraName(eras, i);
        return (
          <g key={x}>
            {i > 0 && <line x1={x} x2={x} y1={2} y2={round(height)} />}
            {label !== '' && (
              <text x={round(name.x)} y={round(axisRows.eras)} textAnchor={name.anchor}>
                {label}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

/** A line under the axis where a source speaks; where none does, it is missing and says so, if there is room. */
function Coverage({ scene, axis: { uncovered } }: AxisProps) {
  const { axisRows, font, plot } = scene;
  if (uncovered.length === 0) return null;
  const y = round(axisRows.coverage);
  return (
    <g className="coverage" fontSize={round(font.axis)} textAnchor="middle">
      <line className="covered" x1={round(plot.x)} x2={round(plot.x + plot.width)} y1={y} y2={y} />
      {uncovered.map(({ x0, x1, label }) => (
        <g key={round(x0)}>
          <line className="uncovered" x1={round(x0)} x2={round(x1)} y1={y} y2={y} />
          {label !== '' && (
            <text x={round((x0 + x1) / 2)} y={gapBaseline(scene)}>
              {label}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}
