import type { AxisTransform } from '../../layout/axis-transform';
import type { Scene } from '../../layout/scene/scene';
import { accentClass } from '../shapes/glyph';
import { addLink } from '../shapes/link-line';
import { pathData } from './path-data';

interface LinksProps {
  readonly scene: Scene;
  readonly transform: AxisTransform;
}

/** Lines from the open claim to what explains it, and between two claims of one measure. */
export function SvgLinks({ scene, transform }: LinksProps) {
  return (
    <g className="links">
      {scene.links.map(({ corners, category }) => (
        <path
          key={corners.join(' ')}
          className={category === null ? undefined : `join ${accentClass(category)}`}
          d={pathData((context) => {
            addLink(context, corners, transform);
          })}
        />
      ))}
    </g>
  );
}
