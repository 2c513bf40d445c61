import type { AxisTransform } from '../../layout/axis-transform';
import type { Scene } from '../../layout/scene/scene';
import { accentClass, glyphOf } from '../shapes/glyph';
import {
  BAR_HALF,
  barCorner,
  COUNT,
  NARROWEST,
  ofLayer,
  RECORD_GLYPH,
  SQUARE,
} from '../shapes/mark-geometry';
import { round } from '../shapes/round';
import { outlineData } from './path-data';

interface MarksProps {
  readonly scene: Scene;
  readonly transform: AxisTransform;
}

/** The marks: a bar where something is certain, and a glyph, or the count of a cluster. */
export function SvgMarks({ scene, transform }: MarksProps) {
  return Array.from({ length: scene.marks.count }, (_, mark) => (
    <Mark key={markKey(scene.marks, mark)} scene={scene} transform={transform} mark={mark} />
  ));
}

/** An event that goes on behind a density row has several marks. */
export const markKey = ({ position, part }: Scene['marks'], mark: number): string =>
  `${position[mark]} ${part[mark]}`;

function Mark({ scene: { marks }, transform, mark }: MarksProps & { readonly mark: number }) {
  const x = transform.apply(marks.x[mark] ?? 0);
  const y = marks.y[mark] ?? 0;
  const category = marks.category[mark] ?? 0;
  const members = marks.members[mark] ?? 1;
  const certain0 = marks.certain0[mark] ?? NaN;
  const certain1 = marks.certain1[mark] ?? NaN;
  const recorded = marks.layer[mark] === 1;
  const hasGlyph = marks.part[mark] === 0;
  return (
    <g className={`mark ${recorded ? 'record' : 'claim'} ${accentClass(category)}`}>
      {certain1 - certain0 >= NARROWEST && (
        <Bar
          x0={transform.apply(certain0)}
          x1={transform.apply(certain1)}
          y={y}
          half={ofLayer(BAR_HALF, marks.layer[mark])}
        />
      )}
      {members > 1 ? (
        <g transform={`translate(${round(x)},${round(y)})`}>
          <rect
            className="cluster"
            x={-SQUARE.half}
            y={-SQUARE.half}
            width={SQUARE.half * 2}
            height={SQUARE.half * 2}
            rx={SQUARE.corner}
          />
          <text className="cluster-count" textAnchor="middle" y={COUNT.baseline} fontSize={COUNT.size}>
            {members}
          </text>
        </g>
      ) : hasGlyph ? (
        <path
          className={marks.possibly[mark] === 1 ? 'glyph possibly' : 'glyph'}
          transform={`translate(${round(x)},${round(y)})${recorded ? ` scale(${RECORD_GLYPH})` : ''}`}
          d={outlineData(glyphOf(category))}
        />
      ) : null}
    </g>
  );
}

interface BarProps {
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly half: number;
}

function Bar({ x0, x1, y, half }: BarProps) {
  return (
    <rect
      className="bar"
      x={round(x0)}
      y={round(y - half)}
      width={round(x1 - x0)}
      height={half * 2}
      rx={round(barCorner(x1 - x0))}
    />
  );
}
