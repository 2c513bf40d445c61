import type { OverviewCount, OverviewScene } from '../../layout/beside/overview';
import { accentClass } from '../shapes/glyph';
import { round } from '../shapes/round';

/** The overview as SVG: a picture only, under the brush. */
export function SvgOverview({ scene }: { readonly scene: OverviewScene }) {
  const { bars, barHeight, counts, width, height } = scene;
  return (
    <svg
      className="overview-picture"
      viewBox={`0 0 ${round(width)} ${round(height)}`}
      preserveAspectRatio="none"
      width={round(width)}
      height={round(height)}
      aria-hidden="true"
      focusable="false"
    >
      {scene.range !== null && (
        <g className="outside-range">
          <rect x={0} y={0} width={round(scene.range.x0)} height={round(height)} />
          <rect
            x={round(scene.range.x1)}
            y={0}
            width={round(width - scene.range.x1)}
            height={round(height)}
          />
        </g>
      )}
      <g className="grid">
        {scene.ticks.map(({ x }) => (
          <line key={round(x)} x1={round(x)} x2={round(x)} y1={0} y2={round(height)} />
        ))}
      </g>
      {counts.length > 0 && (
        <>
          <path className="count faint" d={steps(counts, height, ({ allHeight }) => allHeight)} />
          <path className="count" d={steps(counts, height, ({ shownHeight }) => shownHeight)} />
        </>
      )}
      {Array.from({ length: bars.count }, (_, i) =>
        bars.shown[i] === 2 ? null : (
          <rect
            key={i}
            className={`${accentClass(bars.category[i] ?? 0)} ${bars.shown[i] === 1 ? 'bar' : 'bar faint'}`}
            x={round(bars.x0[i] ?? 0)}
            y={round((bars.y[i] ?? 0) - barHeight / 2)}
            width={round((bars.x1[i] ?? 0) - (bars.x0[i] ?? 0))}
            height={round(barHeight)}
            rx={1}
          />
        ),
      )}
    </svg>
  );
}

/** Many events: their counts as bars side by side, one path. */
const steps = (
  counts: readonly OverviewCount[],
  height: number,
  heightOf: (count: OverviewCount) => number,
): string =>
  counts
    .filter((count) => heightOf(count) > 0)
    .map((count) => {
      const [x0, x1] = [round(count.x0), round(Math.max(count.x0 + 1, count.x1 - GAP))];
      return `M${x0} ${round(height)}V${round(height - heightOf(count))}H${x1}V${round(height)}Z`;
    })
    .join('');

/** Between two bars, in pixels. */
const GAP = 1;
