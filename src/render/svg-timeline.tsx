import type { Band, Label, Scene } from '../layout/scene';
import { accentClass, glyphPath } from './glyph';
import { round } from './round';

/**
 * A scene as SVG. Colour, weight and theme come from style sheets by class, so the same picture serves
 * light, dark, forced colours and print. It is a picture only: roles, names and targets lie over it.
 *
 * `id` keeps clip paths and gradients of two pictures on a page apart.
 */
export function SvgTimeline({ scene, id }: { readonly scene: Scene; readonly id: string }) {
  const { plot } = scene;
  return (
    <svg
      className="timeline-picture"
      viewBox={`0 0 ${round(scene.width)} ${round(scene.height)}`}
      width={round(scene.width)}
      height={round(scene.height)}
      aria-hidden="true"
      focusable="false"
    >
      <defs>
        <clipPath id={`${id}-plot`}>
          <rect x={round(plot.x)} y={0} width={round(plot.width)} height={round(scene.height)} />
        </clipPath>
        {scene.bands.flatMap(({ category }) =>
          FADES.map(({ name, from, to }) => (
            // A gradient takes its colour from where it stands, not from where it is used.
            <linearGradient
              key={`${name}-${category}`}
              id={`${id}-${name}-${category}`}
              className={accentClass(category)}
            >
              <stop offset="0" stopColor="currentColor" stopOpacity={from} />
              <stop offset="1" stopColor="currentColor" stopOpacity={to} />
            </linearGradient>
          )),
        )}
      </defs>
      <g clipPath={`url(#${id}-plot)`}>
        <Range scene={scene} />
        <g className="grid">
          {scene.ticks.map(({ x }) => (
            <line key={round(x)} x1={round(x)} x2={round(x)} y1={round(plot.y)} y2={round(scene.height)} />
          ))}
        </g>
        <g className="axis" fontSize={round(scene.font.axis)} textAnchor="middle">
          {scene.ticks
            .filter(({ label }) => label !== '')
            .map(({ x, label }) => (
              <text key={round(x)} x={round(x)} y={round(scene.axis.ticks)}>
                {label}
              </text>
            ))}
        </g>
        <g className="axis axis-context" fontSize={round(scene.font.axis)}>
          {scene.contexts.map(({ x, label }) => (
            <text key={label} x={round(x + 3)} y={round(scene.axis.contexts)}>
              {label}
            </text>
          ))}
        </g>
      </g>
      <g className="bands">
        {scene.bands.map((band) => (
          <BandRow key={band.category} scene={scene} band={band} />
        ))}
      </g>
      <g clipPath={`url(#${id}-plot)`}>
        <Shades scene={scene} id={id} />
        {Array.from({ length: scene.marks.count }, (_, mark) => (
          <Mark key={scene.marks.position[mark]} scene={scene} mark={mark} />
        ))}
        {scene.labels.map((label) => (
          <MarkLabel key={scene.marks.position[label.mark]} scene={scene} label={label} />
        ))}
      </g>
    </svg>
  );
}

const SHADE = 0.22;
const FADES = [
  { name: 'fade-out', from: SHADE * 2, to: 0 },
  { name: 'fade-in', from: 0, to: SHADE * 2 },
] as const;

function Range({ scene: { range, plot, height } }: { readonly scene: Scene }) {
  if (range === null) return null;
  const left = range.x0 - plot.x;
  const right = plot.x + plot.width - range.x1;
  return (
    <g className="outside-range">
      {left > 0 && (
        <rect x={round(plot.x)} y={round(plot.y)} width={round(left)} height={round(height - plot.y)} />
      )}
      {right > 0 && (
        <rect x={round(range.x1)} y={round(plot.y)} width={round(right)} height={round(height - plot.y)} />
      )}
    </g>
  );
}

function BandRow({ scene, band }: { readonly scene: Scene; readonly band: Band }) {
  const { bandLabel, font, width } = scene;
  const y = band.top + (bandLabel.middle || !band.on ? band.height / 2 + font.band * 0.35 : bandLabel.inset);
  return (
    <g className={band.on ? accentClass(band.category) : 'band-off'}>
      <line className="rule" x1={0} x2={round(width)} y1={round(band.top)} y2={round(band.top)} />
      <text className="band-label" x={round(bandLabel.x)} y={round(y)} fontSize={round(font.band)}>
        {band.on ? band.label : `${band.label} (off)`}
      </text>
    </g>
  );
}

/** Half the height of a shade and of a bar, in pixels. */
const SHADE_HALF = 13;
const BAR_HALF = 5;

function Shades({ scene, id }: { readonly scene: Scene; readonly id: string }) {
  const { marks, shades } = scene;
  return Array.from({ length: shades.count }, (_, i) => {
    const mark = shades.mark[i] ?? 0;
    const x0 = shades.x0[i] ?? 0;
    const x1 = shades.x1[i] ?? 0;
    const y = marks.y[mark] ?? 0;
    const category = marks.category[mark] ?? 0;
    const width = x1 - x0;
    // Narrower than a pixel, the glyph alone is the mark.
    if (width < 1) return null;
    const startKind = shades.startKind[i] ?? 'stated';
    const endKind = shades.endKind[i] ?? 'stated';
    const fade = endKind === 'stated' ? (startKind === 'stated' ? null : 'fade-in') : 'fade-out';
    return (
      <g key={i} className={`shade ${accentClass(category)}`}>
        <rect
          className={marks.doubtful[mark] === 1 ? 'doubtful' : undefined}
          x={round(x0)}
          y={round(y - SHADE_HALF)}
          width={round(width)}
          height={SHADE_HALF * 2}
          rx={round(Math.min(4, width / 2))}
          fill={fade === null ? 'currentColor' : `url(#${id}-${fade}-${category})`}
          fillOpacity={fade === null ? SHADE : 1}
        />
        {endKind === 'open' && <Arrow x={x1} y={y} way={1} />}
        {startKind === 'open' && <Arrow x={x0} y={y} way={-1} />}
      </g>
    );
  });
}

function Arrow({ x, y, way }: { readonly x: number; readonly y: number; readonly way: 1 | -1 }) {
  return (
    <path
      className="arrow"
      d={`M${round(x - way * 6)},${round(y - 5)}L${round(x)},${round(y)}L${round(x - way * 6)},${round(y + 5)}`}
    />
  );
}

function Mark({ scene: { marks }, mark }: { readonly scene: Scene; readonly mark: number }) {
  const x = marks.x[mark] ?? 0;
  const y = marks.y[mark] ?? 0;
  const category = marks.category[mark] ?? 0;
  const members = marks.members[mark] ?? 1;
  const certain0 = marks.certain0[mark] ?? NaN;
  const certain1 = marks.certain1[mark] ?? NaN;
  return (
    <g className={`mark ${accentClass(category)}`}>
      {certain1 - certain0 >= 1 && (
        <rect
          className="bar"
          x={round(certain0)}
          y={round(y - BAR_HALF)}
          width={round(certain1 - certain0)}
          height={BAR_HALF * 2}
          rx={round(Math.min(2, (certain1 - certain0) / 2))}
        />
      )}
      {members > 1 ? (
        <g transform={`translate(${round(x)},${round(y)})`}>
          <rect className="cluster" x={-12} y={-12} width={24} height={24} rx={5} />
          <text className="cluster-count" textAnchor="middle" y={4.5} fontSize={12}>
            {members}
          </text>
        </g>
      ) : (
        <path
          className={marks.possibly[mark] === 1 ? 'glyph possibly' : 'glyph'}
          transform={`translate(${round(x)},${round(y)})`}
          d={glyphPath(category)}
        />
      )}
    </g>
  );
}

function MarkLabel({ scene: { font }, label }: { readonly scene: Scene; readonly label: Label }) {
  const { side, x, y, title, date } = label;
  if (side === 'above') {
    return (
      <text className="label" x={round(x)} y={round(y - SHADE_HALF - 3)} fontSize={round(font.title)}>
        <tspan className="label-title">{title}</tspan>
        {date !== '' && (
          <tspan className="label-date" fontSize={round(font.date)} dx={font.date / 2}>
            {date}
          </tspan>
        )}
      </text>
    );
  }
  const lines = date === '' ? [y + font.title * 0.35] : [y - font.title * 0.15, y + font.date * 1.05];
  return (
    <g className="label" textAnchor={side === 'left' ? 'end' : 'start'}>
      <text className="label-title" x={round(x)} y={round(lines[0] ?? y)} fontSize={round(font.title)}>
        {title}
      </text>
      {date !== '' && (
        <text className="label-date" x={round(x)} y={round(lines[1] ?? y)} fontSize={round(font.date)}>
          {date}
        </text>
      )}
    </g>
  );
}
