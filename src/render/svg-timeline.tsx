import type { Band, Label, Scene } from '../layout/scene';
import { accentClass, glyphPath } from './glyph';
import { round } from './round';
import { verdictSign } from './verdict-sign';

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
        <Eras scene={scene} />
        <Coverage scene={scene} />
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
        <VerdictSigns scene={scene} />
        <g className="links">
          {scene.links.map(({ x0, y0, x1, y1 }) => (
            <path key={`${round(x1)} ${round(y1)}`} d={linkPath(x0, y0, x1, y1)} />
          ))}
        </g>
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
  const claimsHeight = band.recordTop - band.top;
  const y = band.top + (bandLabel.middle || !band.on ? claimsHeight / 2 + font.band * 0.35 : bandLabel.inset);
  return (
    <g className={band.on ? accentClass(band.category) : 'band-off'}>
      <line className="rule" x1={0} x2={round(width)} y1={round(band.top)} y2={round(band.top)} />
      <text className="band-label" x={round(bandLabel.x)} y={round(y)} fontSize={round(font.band)}>
        {band.on ? band.label : `${band.label} (off)`}
      </text>
      {band.recordTop < band.top + band.height && (
        <>
          <rect
            className="record-ground"
            x={0}
            y={round(band.recordTop)}
            width={round(width)}
            height={round(band.top + band.height - band.recordTop)}
          />
          <text
            className="record-label"
            x={round(bandLabel.x)}
            y={round(band.recordTop + font.small * 1.6)}
            fontSize={round(font.small)}
          >
            On record
          </text>
        </>
      )}
    </g>
  );
}

/** The names of the states: a line where one ends and the next begins. */
function Eras({ scene: { eras, axis, font, height } }: { readonly scene: Scene }) {
  return (
    <g className="eras" fontSize={round(font.small)}>
      {eras.map(({ x0, x1, label }, i) => (
        <g key={round(x0)}>
          {i > 0 && <line x1={round(x0)} x2={round(x0)} y1={2} y2={round(height)} />}
          {label !== '' && (
            <text
              x={round(i === 0 && eras.length > 1 ? x1 - 6 : x0 + 6)}
              y={round(axis.eras)}
              textAnchor={i === 0 && eras.length > 1 ? 'end' : 'start'}
            >
              {label}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}

/** A line under the axis where a source speaks; where none does, it is missing and says so, if there is room. */
function Coverage({ scene: { uncovered, axis, font, plot } }: { readonly scene: Scene }) {
  if (uncovered.length === 0) return null;
  return (
    <g className="coverage" fontSize={round(font.small)} textAnchor="middle">
      <line
        className="covered"
        x1={round(plot.x)}
        x2={round(plot.x + plot.width)}
        y1={round(axis.coverage)}
        y2={round(axis.coverage)}
      />
      {uncovered.map(({ x0, x1 }) => (
        <g key={round(x0)}>
          <line
            className="uncovered"
            x1={round(x0)}
            x2={round(x1)}
            y1={round(axis.coverage)}
            y2={round(axis.coverage)}
          />
          {x1 - x0 > font.small * 13 && (
            <text x={round((x0 + x1) / 2)} y={round(axis.coverage + font.small * 0.35)}>
              no source in this set
            </text>
          )}
        </g>
      ))}
    </g>
  );
}

/** A link leaves upright and arrives upright, so that it is not taken for a trend. */
function linkPath(x0: number, y0: number, x1: number, y1: number): string {
  const middle = (y0 + y1) / 2;
  return `M${round(x0)},${round(y0)}C${round(x0)},${round(middle)},${round(x1)},${round(middle)},${round(x1)},${round(y1)}`;
}

/** Half the height of a shade and of a bar, in pixels: the record is drawn lighter than the claims. */
const SHADE_HALF = [13, 6] as const;
const BAR_HALF = [5, 2] as const;

const half = (halves: readonly [number, number], layer: number | undefined): number =>
  layer === 1 ? halves[1] : halves[0];

function Shades({ scene, id }: { readonly scene: Scene; readonly id: string }) {
  const { marks, shades } = scene;
  return Array.from({ length: shades.count }, (_, i) => {
    const mark = shades.mark[i] ?? 0;
    const x0 = shades.x0[i] ?? 0;
    const x1 = shades.x1[i] ?? 0;
    const y = marks.y[mark] ?? 0;
    const category = marks.category[mark] ?? 0;
    const width = x1 - x0;
    const shadeHalf = half(SHADE_HALF, marks.layer[mark]);
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
          y={round(y - shadeHalf)}
          width={round(width)}
          height={shadeHalf * 2}
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
  const recorded = marks.layer[mark] === 1;
  const barHalf = half(BAR_HALF, marks.layer[mark]);
  return (
    <g className={`mark ${recorded ? 'record' : 'claim'} ${accentClass(category)}`}>
      {certain1 - certain0 >= 1 && (
        <rect
          className="bar"
          x={round(certain0)}
          y={round(y - barHalf)}
          width={round(certain1 - certain0)}
          height={barHalf * 2}
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
          transform={`translate(${round(x)},${round(y)})${recorded ? ' scale(0.75)' : ''}`}
          d={glyphPath(category)}
        />
      )}
    </g>
  );
}

/** A frame around the glyph of the open event, as on a plan; and on each claim the sign of its verdict. */
function VerdictSigns({ scene: { marks, labels, selected } }: { readonly scene: Scene }) {
  const leftOf = new Set(labels.filter(({ side }) => side === 'left').map(({ mark }) => mark));
  return (
    <g className="verdicts">
      {selected >= 0 && (
        <rect
          className="selected-frame"
          x={round((marks.x[selected] ?? 0) - 12)}
          y={round((marks.y[selected] ?? 0) - 12)}
          width={24}
          height={24}
          rx={5}
        />
      )}
      {marks.verdict.map((verdict, mark) => {
        const sign = marks.layer[mark] === 1 ? null : verdictSign(verdict);
        if (sign === null) return null;
        // On the side where the label is not.
        const x = (marks.x[mark] ?? 0) + (leftOf.has(mark) ? 11 : -11);
        const y = (marks.y[mark] ?? 0) - 11;
        return (
          <g key={marks.position[mark]} className="verdict" transform={`translate(${round(x)},${round(y)})`}>
            <circle r={6} />
            <path className={`sign sign-${verdict}`} d={sign} />
          </g>
        );
      })}
    </g>
  );
}

function MarkLabel({ scene, label }: { readonly scene: Scene; readonly label: Label }) {
  const { font, marks } = scene;
  const { side, x, y, title, date, mark } = label;
  if (marks.layer[mark] === 1) {
    return (
      <g className="label label-record" textAnchor={side === 'left' ? 'end' : 'start'}>
        <text
          x={round(x)}
          y={round(y + (side === 'above' ? -6 : font.date * 0.35))}
          fontSize={round(font.date)}
        >
          {title}
        </text>
      </g>
    );
  }
  if (side === 'above') {
    return (
      <text className="label" x={round(x)} y={round(y - SHADE_HALF[0] - 3)} fontSize={round(font.title)}>
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
