import type { AxisTransform } from '../../layout/axis-transform';
import type { Scene } from '../../layout/scene/scene';
import { accentClass } from '../shapes/glyph';
import {
  addArrow,
  FADE_OPACITY,
  fadeOf,
  NARROWEST,
  ofLayer,
  SHADE_HALF,
  SHADE_OPACITY,
  shadeCorner,
} from '../shapes/mark-geometry';
import { pathData } from './path-data';
import { round } from '../shapes/round';

const FADES = [
  { name: 'out', from: FADE_OPACITY, to: 0 },
  { name: 'in', from: 0, to: FADE_OPACITY },
] as const;

/** The gradients of shades that fade. */
export function SvgFades({ scene, id }: { readonly scene: Scene; readonly id: string }) {
  return scene.bands.flatMap(({ category }) =>
    FADES.map(({ name, from, to }) => (
      // A gradient takes its colour from where it stands, not from where it is used.
      <linearGradient
        key={`${name}-${category}`}
        id={`${id}-fade-${name}-${category}`}
        className={accentClass(category)}
      >
        <stop offset="0" stopColor="currentColor" stopOpacity={from} />
        <stop offset="1" stopColor="currentColor" stopOpacity={to} />
      </linearGradient>
    )),
  );
}

interface ShadesProps {
  readonly scene: Scene;
  readonly transform: AxisTransform;
  readonly id: string;
}

/** What is possible and not certain of each mark. */
export function SvgShades({ scene: { marks, shades }, transform, id }: ShadesProps) {
  return Array.from({ length: shades.count }, (_, i) => {
    const mark = shades.mark[i] ?? 0;
    if ((shades.x1[i] ?? 0) - (shades.x0[i] ?? 0) < NARROWEST) return null;
    const x0 = transform.apply(shades.x0[i] ?? 0);
    const x1 = transform.apply(shades.x1[i] ?? 0);
    const y = marks.y[mark] ?? 0;
    const category = marks.category[mark] ?? 0;
    const half = ofLayer(SHADE_HALF, marks.layer[mark]);
    const startKind = shades.startKind[i] ?? 'stated';
    const endKind = shades.endKind[i] ?? 'stated';
    const fade = fadeOf(startKind, endKind);
    return (
      <g key={i} className={`shade ${accentClass(category)}`}>
        <rect
          className={marks.doubtful[mark] === 1 ? 'doubtful' : undefined}
          x={round(x0)}
          y={round(y - half)}
          width={round(x1 - x0)}
          height={half * 2}
          rx={round(shadeCorner(x1 - x0))}
          fill={fade === null ? 'currentColor' : `url(#${id}-fade-${fade}-${category})`}
          fillOpacity={fade === null ? SHADE_OPACITY : 1}
        />
        {endKind === 'open' && <Arrow x={x1} y={y} way={1} />}
        {startKind === 'open' && <Arrow x={x0} y={y} way={-1} />}
      </g>
    );
  });
}

function Arrow({ x, y, way }: { readonly x: number; readonly y: number; readonly way: 1 | -1 }) {
  const d = pathData((context) => {
    addArrow(context, x, y, way);
  });
  return <path className="arrow" d={d} />;
}
