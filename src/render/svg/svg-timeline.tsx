import type { ReactNode } from 'react';
import type { Drawing } from '../../layout/scene/scene';
import { round } from '../shapes/round';
import { SvgAxis } from './svg-axis';
import { SvgBands } from './svg-bands';
import { SvgDensities } from './svg-density';
import { SvgLabels } from './svg-labels';
import { SvgFrame, SvgMarks } from './svg-marks';
import { SvgFades, SvgShades } from './svg-shades';
import { SvgLinks } from './svg-links';

interface SvgTimelineProps {
  readonly drawing: Drawing;
  /** Keeps clip paths and gradients of two pictures on a page apart. */
  readonly id: string;
  /** What lies in the plot over all else: the words of columns, `SvgFlags`, where there are some. */
  readonly children?: ReactNode;
}

/**
 * A drawing as SVG. Colour, weight and theme come from style sheets by class, so the same picture serves
 * light, dark, forced colours and print. It is a picture only: roles, names and targets lie over it.
 * `canvas-timeline.ts` draws the same.
 */
export function SvgTimeline({ drawing: { scene, transform, axis }, id, children }: SvgTimelineProps) {
  const { plot, width, height } = scene;
  const inPlot = `url(#${id}-plot)`;
  return (
    <svg
      className="timeline-picture"
      viewBox={`0 0 ${round(width)} ${round(height)}`}
      width={round(width)}
      height={round(height)}
      aria-hidden="true"
      focusable="false"
    >
      <defs>
        <clipPath id={`${id}-plot`}>
          <rect x={round(plot.x)} y={0} width={round(plot.width)} height={round(height)} />
        </clipPath>
        <SvgFades scene={scene} id={id} />
      </defs>
      <SvgAxis scene={scene} axis={axis} />
      <SvgBands scene={scene} />
      <g clipPath={inPlot}>
        <SvgDensities scene={scene} transform={transform} />
        <SvgShades scene={scene} transform={transform} id={id} />
        <SvgFrame scene={scene} transform={transform} />
        <SvgMarks scene={scene} transform={transform} />
        <SvgLinks scene={scene} transform={transform} />
        <SvgLabels scene={scene} transform={transform} />
        {children}
      </g>
    </svg>
  );
}
