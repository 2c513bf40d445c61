import type { AxisScene, Scene } from '../../layout/scene/scene';
import { CHANGE_HALF, outsideRange, railBaseline } from '../shapes/axis-geometry';
import { crisp, round } from '../shapes/round';

interface AxisProps {
  readonly scene: Scene;
  readonly axis: AxisScene;
}

/** What time itself has: the range, the grid, ticks, where a source speaks, and the names of states over time. */
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
      <g className="axis axis-context" fontSize={round(font.axis)}>
        {contexts.map(({ x, label }) => (
          <text key={label} x={round(x)} y={round(axisRows.ticks)}>
            {label}
          </text>
        ))}
      </g>
      <Coverage scene={scene} axis={axis} />
      <Rails scene={scene} axis={axis} />
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

/** A line under the ticks where a source speaks; dots between two such stretches. */
function Coverage({ scene, axis: { coverage, covered, uncovered } }: AxisProps) {
  const { axisRows, bandLabel, font } = scene;
  const y = crisp(axisRows.coverage);
  return (
    <g className="coverage" fontSize={round(font.axis)}>
      {coverage !== '' && (
        <text x={round(bandLabel.inset)} y={round(axisRows.coverageWords)}>
          {coverage}
        </text>
      )}
      {uncovered.map(({ x0, x1 }) => (
        <line key={round(x0)} className="uncovered" x1={round(x0)} x2={round(x1)} y1={y} y2={y} />
      ))}
      {covered.map(({ x0, x1 }) => (
        <line key={round(x0)} className="covered" x1={round(x0)} x2={round(x1)} y1={y} y2={y} />
      ))}
    </g>
  );
}

/** For each state that changed, its names on a line: a stroke where one ends and the next begins. */
function Rails({ scene, axis: { rails } }: AxisProps) {
  const { axisRows, bandLabel, font } = scene;
  return (
    <g className="rails" fontSize={round(font.axis)}>
      {rails.map(({ name, line, changes, labels }, rail) => {
        const middle = axisRows.rails[rail] ?? 0;
        const y = crisp(middle);
        const baseline = railBaseline(scene, rail);
        return (
          <g key={name}>
            <text className="rail-name" x={round(bandLabel.inset)} y={baseline}>
              {name}
            </text>
            {line.map(({ x0, x1 }) => (
              <line key={round(x0)} x1={round(x0)} x2={round(x1)} y1={y} y2={y} />
            ))}
            {changes.map((x) => (
              <line
                key={`change ${round(x)}`}
                x1={round(x)}
                x2={round(x)}
                y1={round(middle - CHANGE_HALF)}
                y2={round(middle + CHANGE_HALF)}
              />
            ))}
            {labels.map(({ x, anchor, text }) => (
              <text key={text} className="rail-label" x={round(x)} y={baseline} textAnchor={anchor}>
                {text}
              </text>
            ))}
          </g>
        );
      })}
    </g>
  );
}
