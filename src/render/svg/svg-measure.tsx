import type { MeasureLabel, MeasureMark, MeasureScene, Stroke } from '../../layout/measures/measure-scene';
import { accentClass } from '../shapes/glyph';
import { polygon, strokes } from '../shapes/outline';
import { round } from '../shapes/round';
import { pathData } from './path-data';

interface MeasurePictureProps {
  readonly scene: MeasureScene;
  /** The value to stand out: the one that is pointed at or walked to. */
  readonly active: MeasureMark | null;
}

const diamond = polygon([0, -7], [7, 0], [0, 7], [-7, 0]);

/** Upwards from where it is drawn at: a value above the scale, and over a diamond a claim of more. */
const arrowUp = strokes(
  [
    [0, 0],
    [0, -10],
  ],
  [
    [-3.5, -6.5],
    [0, -10],
    [3.5, -6.5],
  ],
);

/** Between a diamond's middle and the arrow over it. */
const OVER = 9;

/** The values of a measure as SVG: a dash as wide as its time for each reported value, a diamond for a claim. */
export function SvgMeasure({ scene, active }: MeasurePictureProps) {
  const { plot, width, height, fontSize } = scene;
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
            <line x1={round(plot.x0)} x2={round(plot.x1)} y1={round(y)} y2={round(y)} />
            <text x={round(plot.x0 - 8)} y={round(y + fontSize * 0.35)} textAnchor="end">
              {label}
            </text>
          </g>
        ))}
        {scene.timeTicks.map(({ x, label }) => (
          <text key={x} x={round(x)} y={round(plot.y1 + fontSize * 1.45)} textAnchor="middle">
            {label}
          </text>
        ))}
        {scene.zero !== null && (
          <line
            className="zero"
            x1={round(plot.x0)}
            x2={round(plot.x1)}
            y1={round(scene.zero)}
            y2={round(scene.zero)}
          />
        )}
      </g>
      <Values scene={scene} active={active} />
      {scene.labels.map((label) => (
        <Label key={`${label.kind} ${label.x} ${label.y}`} label={label} />
      ))}
    </svg>
  );
}

/** The same so small that it has no words. */
export function SvgSpark({ scene, active }: MeasurePictureProps) {
  const { plot, width, height } = scene;
  return (
    <svg
      className="measure-picture"
      viewBox={`0 0 ${round(width)} ${round(height)}`}
      aria-hidden="true"
      focusable="false"
    >
      <g className="grid">
        <line x1={round(plot.x0)} x2={round(plot.x1)} y1={round(plot.y1)} y2={round(plot.y1)} />
      </g>
      <Values scene={scene} active={active} />
    </svg>
  );
}

/** What is drawn of the values themselves, without a word. */
function Values({ scene, active }: Pick<MeasurePictureProps, 'scene' | 'active'>) {
  return (
    <>
      {scene.columns.length > 0 && <path className="columns" d={columnsPath(scene)} />}
      {scene.ranges.map((stroke) => (
        <Line key={stroke.x} className="range" stroke={stroke} />
      ))}
      {scene.arrows.map(({ x, y }) => (
        <path
          key={x}
          className="above"
          d={pathData((context) => {
            arrowUp(context, x, y, 1.2);
          })}
        />
      ))}
      {scene.gaps.map((stroke) => (
        <Line key={`${stroke.x} ${stroke.y0}`} className="gap" stroke={stroke} />
      ))}
      {scene.labels.map(
        ({ leader }) => leader !== null && <Line key={leader.x} className="leader" stroke={leader} />,
      )}
      {scene.marks.map(({ entry, index, x0, x, x1, y }) => {
        return (
          <g
            key={entry.key}
            className={`value ${entry.claim ? `claimed ${accentClass(entry.category)}` : 'reported'}`}
            data-active={index === active?.index}
          >
            {entry.claim ? (
              <path
                d={pathData((context) => {
                  diamond(context, x, y, 1);
                })}
              />
            ) : (
              <rect x={round(x0)} y={round(y - 1.75)} width={round(x1 - x0)} height={3.5} />
            )}
            {entry.claim && entry.modifier === 'more-than' && (
              <path
                className="more"
                d={pathData((context) => {
                  arrowUp(context, x, y - OVER, 1);
                })}
              />
            )}
          </g>
        );
      })}
      {active !== null && <ActiveValue mark={active} />}
    </>
  );
}

function Line({ className, stroke: { x, y0, y1 } }: { readonly className: string; readonly stroke: Stroke }) {
  return <line className={className} x1={round(x)} x2={round(x)} y1={round(y0)} y2={round(y1)} />;
}

/** A ring around the value that is pointed at or walked to, whether or not it has a mark of its own. */
function ActiveValue({ mark: { x0, x, x1, y } }: { readonly mark: MeasureMark }) {
  const half = Math.max((x1 - x0) / 2, 6) + 3;
  return (
    <rect
      className="active-value"
      x={round(x - half)}
      y={round(y - 9)}
      width={round(half * 2)}
      height={18}
      rx={5}
    />
  );
}

function columnsPath({ columns }: MeasureScene): string {
  // A value alone in its column is as thick as a dash.
  return columns.map(({ x, y0, y1 }) => `M${round(x + 0.5)} ${round(y0 - 1)}V${round(y1 + 1)}`).join('');
}

function Label({ label: { kind, text, x, y, size, anchor } }: { readonly label: MeasureLabel }) {
  return (
    <text
      className={`label-${kind}`}
      fontSize={round(size)}
      x={round(x)}
      y={round(y + size * 0.35)}
      textAnchor={anchor}
    >
      {text}
    </text>
  );
}

/** The signs of a legend, as the chart draws them. */
export function ClaimSign({ category }: { readonly category: number }) {
  return (
    <svg
      className={`measure-sign claimed ${accentClass(category)}`}
      viewBox="0 0 14 14"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M7 0L14 7L7 14L0 7Z" />
    </svg>
  );
}

export function ReportedSign() {
  return (
    <svg className="measure-sign reported" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
      <rect y={5} width={14} height={4} />
    </svg>
  );
}
