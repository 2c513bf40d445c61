import type { MeasureScene } from '../../layout/beside/measure-scene';
import { accentClass } from '../shapes/glyph';
import { polygon, strokes } from '../shapes/outline';
import { round } from '../shapes/round';
import { pathData } from './path-data';

interface MeasurePictureProps {
  readonly scene: MeasureScene;
  readonly fontSize: number;
  /** Keys of the marks to stand out: the one that is pointed at or walked to. */
  readonly active: string | null;
}

const diamond = polygon([0, -7], [7, 0], [0, 7], [-7, 0]);

/** Over a diamond: the claim is of more. */
const arrowUp = strokes(
  [
    [0, -10],
    [0, -18],
  ],
  [
    [-3, -15],
    [0, -18],
    [3, -15],
  ],
);

/** Where a label stands from the middle of its mark. */
const BESIDE = { left: -12, right: 12, above: 0 } as const;
const ANCHOR = { left: 'end', right: 'start', above: 'middle' } as const;

/** The values of a measure as SVG: a bar as wide as its time for each reported value, a diamond for a claim. */
export function SvgMeasure({ scene, fontSize, active }: MeasurePictureProps) {
  const { plot, width, height } = scene;
  return (
    <svg
      className="measure-picture"
      viewBox={`0 0 ${round(width)} ${round(height)}`}
      width={round(width)}
      height={round(height)}
      aria-hidden="true"
      focusable="false"
    >
      <g className="grid" fontSize={round(fontSize)}>
        {scene.ticks.map(({ y, label }) => (
          <g key={y}>
            <line x1={round(plot.x)} x2={round(plot.x + plot.width)} y1={round(y)} y2={round(y)} />
            <text
              x={round(plot.x === 0 ? 4 : plot.x - 8)}
              y={round(plot.x === 0 ? y - 3 : y + fontSize * 0.35)}
              textAnchor={plot.x === 0 ? 'start' : 'end'}
            >
              {label}
            </text>
          </g>
        ))}
        {scene.zero !== null && (
          <line
            className="zero"
            x1={round(plot.x)}
            x2={round(plot.x + plot.width)}
            y1={round(scene.zero)}
            y2={round(scene.zero)}
          />
        )}
      </g>
      {scene.gaps.map(({ x, y0, y1, label, side }) => (
        <g key={round(x)} className="gap" fontSize={round(fontSize)}>
          <line x1={round(x)} x2={round(x)} y1={round(y0)} y2={round(y1)} />
          {label !== '' && (
            <text
              x={round(side === 'left' ? x - 8 : x + 8)}
              y={round((y0 + y1) / 2 + fontSize * 0.35)}
              textAnchor={side === 'left' ? 'end' : 'start'}
            >
              {label}
            </text>
          )}
        </g>
      ))}
      {scene.marks.map(({ point, x0, x1, y, label }) => {
        const middle = (x0 + x1) / 2;
        return (
          <g
            key={point.key}
            className={`value ${point.claim ? `claimed ${accentClass(point.category)}` : 'reported'}`}
            data-active={point.key === active}
          >
            {point.claim ? (
              <path
                d={pathData((context) => {
                  diamond(context, middle, y, 1);
                })}
              />
            ) : (
              <rect x={round(x0)} y={round(y - 1.75)} width={round(x1 - x0)} height={3.5} />
            )}
            {point.claim && point.modifier === 'more-than' && (
              <path
                className="more"
                d={pathData((context) => {
                  arrowUp(context, middle, y, 1);
                })}
              />
            )}
            {label !== null && (
              <text
                fontSize={round(fontSize)}
                x={round(middle + BESIDE[label.side])}
                y={round(
                  label.side === 'above'
                    ? y - (point.modifier === 'more-than' ? 22 : 11)
                    : y + fontSize * 0.35,
                )}
                textAnchor={ANCHOR[label.side]}
              >
                {label.text}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}
