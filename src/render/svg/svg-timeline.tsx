import type { Placement, Scene } from '../../layout/scene/scene';
import { UNMOVED } from '../shapes/place';
import { round } from '../shapes/round';
import { SvgAxis } from './svg-axis';
import { SvgBands } from './svg-bands';
import { SvgDensities } from './svg-density';
import { SvgLabels } from './svg-labels';
import { SvgMarks } from './svg-marks';
import { SvgFades, SvgShades } from './svg-shades';
import { SvgLinks, SvgSigns } from './svg-signs';

interface TimelinePictureProps {
  readonly scene: Scene;
  /** Keeps clip paths and gradients of two pictures on a page apart. */
  readonly id: string;
  readonly placement?: Placement;
}

/**
 * A scene as SVG. Colour, weight and theme come from style sheets by class, so the same picture serves
 * light, dark, forced colours and print. It is a picture only: roles, names and targets lie over it.
 * `canvas-timeline.ts` draws the same.
 */
export function SvgTimeline({ scene, id, placement = UNMOVED }: TimelinePictureProps) {
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
      <g clipPath={inPlot}>
        <SvgAxis scene={scene} placement={placement} />
      </g>
      <SvgBands scene={scene} />
      <g clipPath={inPlot}>
        <SvgDensities scene={scene} placement={placement} />
        <SvgShades scene={scene} placement={placement} id={id} />
        <SvgMarks scene={scene} placement={placement} />
        <SvgSigns scene={scene} placement={placement} />
        <SvgLinks scene={scene} placement={placement} />
        <SvgLabels scene={scene} placement={placement} />
      </g>
    </svg>
  );
}
