import type { AxisTransform } from '../../layout/axis-transform';
import type { Scene } from '../../layout/scene/scene';
import { accentClass, glyphOf } from '../shapes/glyph';
import {
  barBox,
  barCorner,
  CLUSTER,
  clusterBox,
  COUNT,
  FRAME_CORNER,
  frameBox,
  glyphSize,
  IN_BAR,
  inBar,
  lowerBar,
} from '../shapes/mark-geometry';
import { round } from '../shapes/round';
import { verdictSign } from '../shapes/verdict-sign';
import { SvgBox } from './svg-box';
import { inkClass, InkGlyph, SvgShape } from './svg-ink';

interface MarksProps {
  readonly scene: Scene;
  readonly transform: AxisTransform;
}

interface MarkProps extends MarksProps {
  readonly mark: number;
}

/** The marks: a bar where something is certain, else a glyph, or the count of a cluster. */
export function SvgMarks({ scene, transform }: MarksProps) {
  return Array.from({ length: scene.marks.count }, (_, mark) => (
    <Mark key={markKey(scene.marks, mark)} scene={scene} transform={transform} mark={mark} />
  ));
}

/** A frame around the open event, on paper of its own: under the marks, over all else. */
export const SvgFrame = ({ scene, transform }: MarksProps) =>
  scene.selected >= 0 && (
    <SvgBox
      className="selected-frame"
      box={frameBox(scene, transform, scene.selected)}
      corner={FRAME_CORNER}
    />
  );

/** An event that goes on behind a density row has several marks. */
export const markKey = ({ position, part }: Scene['marks'], mark: number): string =>
  `${position[mark]} ${part[mark]}`;

function Mark(props: MarkProps) {
  const { scene, transform, mark } = props;
  const { marks } = scene;
  const x = transform.apply(marks.x[mark] ?? 0);
  const y = marks.y[mark] ?? 0;
  const category = marks.category[mark] ?? 0;
  const members = marks.members[mark] ?? 1;
  const layer = marks.layer[mark];
  const verdict = marks.verdict[mark] ?? null;
  return (
    <g
      className={`mark ${layer === 1 ? 'record' : 'claim'} ${accentClass(category)} ${inkClass(verdict)}${marks.possibly[mark] === 1 ? ' possibly' : ''}`}
    >
      {members > 1 ? (
        <Cluster x={x} y={y} members={members} />
      ) : marks.form[mark] !== 0 ? (
        <Bar {...props} />
      ) : (
        marks.part[mark] === 0 && (
          <InkGlyph
            glyph={glyphOf(category)}
            verdict={verdict}
            x={x}
            y={y}
            size={glyphSize(scene.markSize, layer, verdict)}
          />
        )
      )}
    </g>
  );
}

function Cluster({ x, y, members }: { readonly x: number; readonly y: number; readonly members: number }) {
  return (
    <>
      <SvgBox className="cluster" box={clusterBox(x, y, members)} corner={CLUSTER.corner} />
      <text
        className="cluster-count"
        textAnchor="middle"
        x={round(x)}
        y={round(y + COUNT.baseline)}
        fontSize={COUNT.size}
      >
        {members}
      </text>
    </>
  );
}

/** A bar in the ink of its verdict; glyph and sign stand inside it. */
function Bar({ scene: { marks, markSize }, transform, mark }: MarkProps) {
  const x = transform.apply(marks.x[mark] ?? 0);
  const y = marks.y[mark] ?? 0;
  const verdict = marks.verdict[mark] ?? null;
  const box = barBox(
    transform.apply(marks.certain0[mark] ?? 0),
    transform.apply(marks.certain1[mark] ?? 0),
    y,
    marks.layer[mark],
    verdict,
    markSize,
  );
  const sign = verdictSign(verdict);
  const inside = inBar(marks.form[mark], verdict);
  return (
    <>
      <SvgBox className="body bar" box={box} corner={barCorner(box.width)} />
      {verdict === 'partly' && <SvgBox className="lower" box={lowerBar(box)} />}
      {inside.glyph !== null && (
        <SvgShape
          className="inside"
          outline={glyphOf(marks.category[mark] ?? 0).whole}
          x={x + inside.glyph}
          y={y}
          size={IN_BAR}
        />
      )}
      {sign && inside.sign !== null && (
        <SvgShape className="sign" outline={sign} x={x + inside.sign} y={y} size={1} />
      )}
    </>
  );
}
