import type { AxisTransform } from '../../layout/axis-transform';
import type { Scene } from '../../layout/scene/scene';
import { DATE_GAP, flagWords } from '../shapes/flag-geometry';
import { round } from '../shapes/round';

interface FlagsProps {
  readonly scene: Scene;
  readonly transform: AxisTransform;
}

/** The words of columns, and the lines that lead up to them. */
export const SvgFlags = ({ scene: { flags, font }, transform }: FlagsProps) =>
  flags.map((flag, number) => {
    const { x, anchor, lines, date } = flagWords(flag, transform);
    const { line, position } = flag;
    const at = round(transform.apply(flag.anchorX));
    return (
      <g key={position ?? `number ${number}`} className="label flag" textAnchor={anchor}>
        {line !== null && <path d={`M${at} ${round(line.y0)}V${round(line.y1)}`} />}
        {lines.map(({ text, y }, i) => (
          <text key={y} className="label-title" x={round(x)} y={round(y)} fontSize={round(font.date)}>
            {text}
            {date !== '' && i === lines.length - 1 && <tspan className="label-date">{DATE_GAP + date}</tspan>}
          </text>
        ))}
      </g>
    );
  });
