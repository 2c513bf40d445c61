import type { AxisTransform } from '../../layout/axis-transform';
import type { Label } from '../../layout/labels/label';
import type { Scene } from '../../layout/scene/scene';
import { labelBaselines, labelsInView, recordBaseline } from '../shapes/label-geometry';
import { round } from '../shapes/round';
import { markKey } from './svg-marks';

interface LabelsProps {
  readonly scene: Scene;
  readonly transform: AxisTransform;
}

/** The words beside the marks: title and date of a claim, one line for the record. */
export function SvgLabels({ scene, transform }: LabelsProps) {
  const { font, marks } = scene;
  return labelsInView(scene, transform).map((label) => {
    const key = markKey(marks, label.mark);
    const x = round(transform.apply(label.x));
    if (marks.layer[label.mark] === 1) return <RecordLabel key={key} label={label} font={font} x={x} />;
    if (label.dateDx > 0) return <LabelInline key={key} label={label} font={font} x={x} />;
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

function LabelInline({ label, font, x }: LabelProps) {
  const { side, title, date, dateDx, width } = label;
  const left = side === 'left' ? x - width : x;
  const { title: y } = labelBaselines(label, font);
  return (
    <g className="label">
      <text className="label-title" x={round(left)} y={y} fontSize={round(font.title)}>
        {title}
      </text>
      <text className="label-date" x={round(left + dateDx)} y={y} fontSize={round(font.date)}>
        {date}
      </text>
    </g>
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
