import type { Verdict } from '../../model/dataset-file';
import { strokes, type Outline } from './outline';

const tick = strokes([
  [-3, 0.2],
  [-0.9, 2.4],
  [3, -2.2],
]);

const cross = strokes(
  [
    [-2.3, -2.3],
    [2.3, 2.3],
  ],
  [
    [2.3, -2.3],
    [-2.3, 2.3],
  ],
);

const questionMark: Outline = (context, x, y, scale) => {
  const [at, below] = [(dx: number) => x + dx * scale, (dy: number) => y + dy * scale];
  context.moveTo(at(-1.6), below(-1.4));
  context.bezierCurveTo(at(-1.6), below(-3.7), at(1.7), below(-3.7), at(1.7), below(-1.3));
  context.bezierCurveTo(at(1.7), below(-0.2), at(0), below(-0.1), at(0), below(1.1));
  context.moveTo(at(0), below(2.8));
  context.lineTo(at(0), below(2.9));
};

const unequal = strokes(
  [
    [-2.5, -1.2],
    [2.5, -1.2],
  ],
  [
    [-2.5, 1.2],
    [2.5, 1.2],
  ],
  [
    [1.5, -2.9],
    [-1.5, 2.9],
  ],
);

/**
 * The sign of each verdict, centred on 0,0, 5 to 6 px across. None where half of the mark is filled, and where nobody
 * has checked.
 */
const SIGNS: Readonly<Record<Verdict, Outline | null>> = {
  corroborated: tick,
  partly: null,
  contradicted: cross,
  'not-found': questionMark,
  disputed: unequal,
  'not-checked': null,
};

export const verdictSign = (verdict: Verdict | null): Outline | null =>
  verdict === null ? null : SIGNS[verdict];
