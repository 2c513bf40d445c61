import { round } from '../shapes/round';
import type { Box } from '../../layout/rect';

interface SvgBoxProps {
  readonly className: string;
  readonly box: Box;
  readonly corner?: number;
}

/** A rectangle where a box stands. */
export const SvgBox = ({ className, box, corner = 0 }: SvgBoxProps) => (
  <rect
    className={className}
    x={round(box.x)}
    y={round(box.y)}
    width={round(box.width)}
    height={round(box.height)}
    rx={round(corner)}
  />
);
