import type { AxisTransform } from '../../layout/axis-transform';
import type { Scene } from '../../layout/scene/scene';
import { addLink } from '../shapes/link-line';
import { DISC, SQUARE } from '../shapes/mark-geometry';
import { round } from '../shapes/round';
import { verdictSign } from '../shapes/verdict-sign';
import { outlineData, pathData } from './path-data';

interface SignsProps {
  readonly scene: Scene;
  readonly transform: AxisTransform;
}

/** A frame around the glyph of the open event, as on a plan; and on each claim the sign of its verdict. */
export function SvgSigns({ scene: { marks, labels, selected }, transform }: SignsProps) {
  const leftOf = new Set(labels.filter(({ side }) => side === 'left').map(({ mark }) => mark));
  return (
    <g className="verdicts">
      {selected >= 0 && (
        <rect
          className="selected-frame"
          x={round(transform.apply(marks.x[selected] ?? 0) - SQUARE.half)}
          y={round((marks.y[selected] ?? 0) - SQUARE.half)}
          width={SQUARE.half * 2}
          height={SQUARE.half * 2}
          rx={SQUARE.corner}
        />
      )}
      {marks.verdict.map((verdict, mark) => {
        const sign = marks.layer[mark] === 1 || marks.part[mark] !== 0 ? null : verdictSign(verdict);
        if (sign === null) return null;
        // On the side where the label is not.
        const x = transform.apply(marks.x[mark] ?? 0) + (leftOf.has(mark) ? DISC.beside : -DISC.beside);
        const y = (marks.y[mark] ?? 0) - DISC.above;
        return (
          <g key={marks.position[mark]} className="verdict" transform={`translate(${round(x)},${round(y)})`}>
            <circle r={DISC.radius} />
            <path className={`sign sign-${verdict}`} d={outlineData(sign)} />
          </g>
        );
      })}
    </g>
  );
}

/** Lines from the open claim to what explains it. */
export function SvgLinks({ scene, transform }: SignsProps) {
  return (
    <g className="links">
      {scene.links.map(({ x0, y0, x1, y1 }) => (
        <path
          key={`${round(x1)} ${round(y1)}`}
          d={pathData((context) => {
            addLink(context, transform.apply(x0), y0, transform.apply(x1), y1);
          })}
        />
      ))}
    </g>
  );
}
