import type { AxisTransform } from '../../layout/axis-transform';
import type { Label } from '../../layout/labels/label';
import type { Scene } from '../../layout/scene/scene';
import { dateGap, labelBaselines, recordBaseline } from '../shapes/label-geometry';
import { round } from '../shapes/round';
import { markKey } from './svg-marks';

interface LabelsProps {
  readonly scene: Scene;
  readonly transform: AxisTransform;
}

/** The words beside the marks: title and date of a claim, one line for the record. */
export function SvgLabels({ scene, transform }: LabelsProps) {
  const { font, labels, marks } = scene;
  return labels.map((label) => {
    const key = markKey(marks, label.mark);
    const x = round(transform.apply(label.x));
    if (marks.layer[label.mark] === 1) return <RecordLabel key={key} label={label} font={font} x={x} />;
    if (label.side === 'above') return <LabelAbove key={key} label={label} font={font} x={x} />;
    return <LabelBeside key={key} label={label} font={font} x={x} />;
  });
}

interface LabelProps {
  readonly label: Label;
  readonly font: Scene['font'];
  /** In place, and rounded. */
  readonly x: number;
}

const anchorOf = ({ side }: Label) => (side === 'left' ? 'end' : 'start');

function RecordLabel({ label, font, x }: LabelProps) {
  return (
    <g className="label label-record" textAnchor={anchorOf(label)}>
      <text x={x} y={recordBaseline(label, font)} fontSize={round(font.date)}>
        {label.title}
      </text>
    </g>
  );
}

function LabelAbove({ label, font, x }: LabelProps) {
  const { title, date } = label;
  return (
    <text className="label" x={x} y={labelBaselines(label, font).title} fontSize={round(font.title)}>
      <tspan className="label-title">{title}</tspan>
      {date !== '' && (
        <tspan className="label-date" fontSize={round(font.date)} dx={dateGap(font)}>
          {date}
        </tspan>
      )}
    </text>
  );
}

function LabelBeside({ label, font, x }: LabelProps) {
  const { title, date } = label;
  const baselines = labelBaselines(label, font);
  return (
    <g className="label" textAnchor={anchorOf(label)}>
      <text className="label-title" x={x} y={baselines.title} fontSize={round(font.title)}>
        {title}
      </text>
      {date !== '' && (
        <text className="label-date" x={x} y={baselines.date} fontSize={round(font.date)}>
          {date}
        </text>
      )}
    </g>
  );
}
