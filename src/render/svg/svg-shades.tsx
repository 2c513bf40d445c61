import type { AxisTransform } from '../../layout/axis-transform';
import type { Scene } from '../../layout/scene/scene';
import { accentClass } from '../shapes/glyph';
import {
  addArrow,
  EDGE_OPACITY,
  FADES,
  NARROWEST,
  shadeBox,
  shadeCorner,
  shadeLook,
} from '../shapes/mark-geometry';
import { pathData } from './path-data';
import { round } from '../shapes/round';

/** The gradients of shades that fade. */
export function SvgFades({ scene, id }: { readonly scene: Scene; readonly id: string }) {
  return scene.bands.flatMap(({ category }) =>
    Object.entries(FADES).map(([name, strengths]) => (
      // A gradient takes its colour from where it stands, not from where it is used.
      <linearGradient
        key={`${name}-${category}`}
        id={`${id}-fade-${name}-${category}`}
        className={accentClass(category)}
      >
        {strengths.map(([at, strength]) => (
          <stop key={at} offset={at} stopColor="currentColor" stopOpacity={strength} />
        ))}
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
export function SvgShades({ scene, transform, id }: ShadesProps) {
  const { marks, shades } = scene;
  return Array.from({ length: shades.count }, (_, i) => {
    const mark = shades.mark[i] ?? 0;
    if ((shades.x1[i] ?? 0) - (shades.x0[i] ?? 0) < NARROWEST) return null;
    const x0 = transform.apply(shades.x0[i] ?? 0);
    const x1 = transform.apply(shades.x1[i] ?? 0);
    const y = marks.y[mark] ?? 0;
    const category = marks.category[mark] ?? 0;
    const { half, opacity, hasEdge } = shadeLook(scene, i);
    const box = shadeBox(x0, x1, y, half);
    const fade = shades.fade[i] ?? 'none';
    const ink = fade === 'none' ? 'currentColor' : `url(#${id}-fade-${fade}-${category})`;
    return (
      <g key={i} className={`shade ${accentClass(category)}`}>
        <rect
          className={marks.doubtful[mark] === 1 ? 'doubtful' : undefined}
          x={round(box.x)}
          y={round(box.y)}
          width={round(box.width)}
          height={round(box.height)}
          rx={round(shadeCorner(box.width))}
          fill={ink}
          fillOpacity={opacity}
          stroke={hasEdge ? ink : undefined}
          strokeOpacity={EDGE_OPACITY}
        />
        {shades.endKind[i] === 'open' && <Arrow x={x1} y={y} way={1} />}
        {shades.startKind[i] === 'open' && <Arrow x={x0} y={y} way={-1} />}
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
