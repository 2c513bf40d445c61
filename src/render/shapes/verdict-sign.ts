import type { Verdict } from '../../model/dataset-file';
import { strokes, type Outline } from './outline';

const tick = strokes([
  [-3, 0.2],
  [-0.9, 2.4],
  [3, -2.2],
]);

const halfDisc: Outline = (context, x, y, scale) => {
  context.moveTo(x, y - 3.2 * scale);
  context.arc(x, y, 3.2 * scale, -Math.PI / 2, Math.PI / 2);
  context.closePath();
};

const cross = strokes(
  [
    [-2.4, -2.4],
    [2.4, 2.4],
  ],
  [
    [2.4, -2.4],
    [-2.4, 2.4],
  ],
);

const questionMark: Outline = (context, x, y, scale) => {
  const [at, below] = [(dx: number) => x + dx * scale, (dy: number) => y + dy * scale];
  context.moveTo(at(-1.8), below(-1.4));
  context.bezierCurveTo(at(-1.8), below(-3.9), at(1.9), below(-3.9), at(1.9), below(-1.3));
  context.bezierCurveTo(at(1.9), below(0), at(0), below(0.1), at(0), below(1.5));
  context.moveTo(at(0), below(3.2));
  context.lineTo(at(0), below(3.4));
};

const unequal = strokes(
  [
    [-2.8, -1.3],
    [2.8, -1.3],
  ],
  [
    [-2.8, 1.3],
    [2.8, 1.3],
  ],
  [
    [1.6, -3],
    [-1.6, 3],
  ],
);

/**
 * The sign of each verdict, told apart by shape alone. Outlines centred on 0,0 in a disc of radius 6; none where nobody
 * has checked.
 */
const SIGNS: Readonly<Record<Verdict, Outline | null>> = {
  corroborated: tick,
  partly: halfDisc,
  contradicted: cross,
  'not-found': questionMark,
  disputed: unequal,
  'not-checked': null,
};

export const verdictSign = (verdict: Verdict): Outline | null => SIGNS[verdict];
