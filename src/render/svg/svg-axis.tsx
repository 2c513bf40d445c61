import type { Placement, Scene } from '../../layout/scene/scene';
import { CONTEXT_INSET, eraNamePlace, GAP_WORDS, gapsOf, outsideRange } from '../shapes/axis-geometry';
import { gapBaseline } from '../shapes/label-geometry';
import { placed } from '../shapes/place';
import { round } from '../shapes/round';

interface AxisProps {
  readonly scene: Scene;
  readonly placement: Placement;
}

/** What time itself has: the range, the grid, ticks, names of stretches, and where a source speaks. */
export function SvgAxis({ scene, placement }: AxisProps) {
  const { ticks, contexts, axis, font, plot, height } = scene;
  return (
    <>
      <Range scene={scene} placement={placement} />
      <g className="grid">
        {ticks.map(({ x }) => {
          const at = round(placed(x, placement));
          return <line key={round(x)} x1={at} x2={at} y1={round(plot.y)} y2={round(height)} />;
        })}
      </g>
      <g className="axis" fontSize={round(font.axis)} textAnchor="middle">
        {ticks
          .filter(({ label }) => label !== '')
          .map(({ x, label }) => (
            <text key={round(x)} x={round(placed(x, placement))} y={round(axis.ticks)}>
              {label}
            </text>
          ))}
      </g>
      <Eras scene={scene} placement={placement} />
      <Coverage scene={scene} placement={placement} />
      <g className="axis axis-context" fontSize={round(font.title)}>
        {contexts.map(({ x, label }) => (
          <text key={label} x={round(placed(x, placement) + CONTEXT_INSET)} y={round(axis.contexts)}>
            {label}
          </text>
        ))}
      </g>
    </>
  );
}

function Range({ scene, placement }: AxisProps) {
  if (scene.range === null) return null;
  return (
    <g className="outside-range">
      {outsideRange(scene, placement).map(({ x, y, width, height }) => (
        <rect key={round(x)} x={round(x)} y={round(y)} width={round(width)} height={round(height)} />
      ))}
    </g>
  );
}

/** The names of the states: a line where one ends and the next begins. */
function Eras({ scene, placement }: AxisProps) {
  const { eras, axis, font, height } = scene;
  return (
    <g className="eras" fontSize={round(font.axis)}>
      {eras.map((era, i) => {
        const { x0, label } = era;
        const x = round(placed(x0, placement));
        const name = eraNamePlace(era, i, scene, placement);
        return (
          <g key={round(x0)}>
            {i > 0 && <line x1={x} x2={x} y1={2} y2={round(height)} />}
            {label !== '' && (
              <text x={round(name.x)} y={round(axis.eras)} textAnchor={name.anchor}>
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
function Coverage({ scene, placement }: AxisProps) {
  const { uncovered, axis, font, plot } = scene;
  if (uncovered.length === 0) return null;
  const y = round(axis.coverage);
  return (
    <g className="coverage" fontSize={round(font.axis)} textAnchor="middle">
      <line className="covered" x1={round(plot.x)} x2={round(plot.x + plot.width)} y1={y} y2={y} />
      {gapsOf(scene, placement).map(({ x0, x1, middle }) => (
        <g key={round(x0)}>
          <line className="uncovered" x1={round(x0)} x2={round(x1)} y1={y} y2={y} />
          {!Number.isNaN(middle) && (
            <text x={round(middle)} y={gapBaseline(scene)}>
              {GAP_WORDS}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}
