import type { AxisTransform } from '../../layout/axis-transform';
import type { Scene } from '../../layout/scene/scene';
import { addLink } from '../shapes/link-line';
import { round } from '../shapes/round';
import { pathData } from './path-data';

interface LinksProps {
  readonly scene: Scene;
  readonly transform: AxisTransform;
}

/** Lines from the open claim to what explains it. */
export function SvgLinks({ scene, transform }: LinksProps) {
  return (
    <g className="links">
      {scene.links.map(({ x0, y0, x1, y1 }) => (
        <path
          key={`${round(x1)} ${round(y1)}`}
          d={pathData((context) => {
            addLink(context, transform.apply(x0), y0, transform.apply(x1), y1);
          })}
        />
      ))}
    </g>
  );
}
