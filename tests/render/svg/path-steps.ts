import type { PathContext } from '../../../src/render/shapes/outline';

/*
 * Reads the path data of an SVG again, so that it can be compared with what the canvas was told.
 */

/** Steps one after the other: which step, then its numbers. */
export type Steps = readonly number[];

const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const HALF_CIRCLE = 3;
const CLOSE = 4;

/** How many numbers each step takes up, its own included. */
const LENGTH = [3, 3, 7, 6, 1] as const;

/** Reads path data in absolute `M L H V C Z`, and `A` for half circles: all that the outlines here need. */
export function stepsOf(path: string): Steps {
  const steps: number[] = [];
  let x = 0;
  let y = 0;
  for (const [, command, text = ''] of path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const numbers = (text.match(/-?[\d.]+/g) ?? []).map(Number);
    const fromX = x;
    const fromY = y;
    if (command !== 'V' && command !== 'Z') x = numbers.at(command === 'H' ? -1 : -2) ?? NaN;
    if (command !== 'H' && command !== 'Z') y = numbers.at(-1) ?? NaN;
    if (command === 'M') steps.push(MOVE, x, y);
    else if (command === 'L' || command === 'H' || command === 'V') steps.push(LINE, x, y);
    else if (command === 'C') steps.push(CURVE, ...numbers);
    else if (command === 'A') steps.push(HALF_CIRCLE, ...halfCircle(fromX, fromY, x, y, numbers, path));
    else if (command === 'Z') steps.push(CLOSE);
    else throw new Error(`the step ${String(command)} of the path ${path} is not known`);
  }
  return steps;
}

/** Middle, radius, the angle to begin at, and 1 for clockwise. */
function halfCircle(
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  numbers: readonly number[],
  path: string,
): Steps {
  const radius = numbers[0] ?? NaN;
  if (numbers[1] !== radius || Math.abs(Math.hypot(x1 - x0, y1 - y0) - radius * 2) > 1e-9) {
    throw new Error(`an arc of the path ${path} is no half circle`);
  }
  const x = (x0 + x1) / 2;
  const y = (y0 + y1) / 2;
  return [x, y, radius, Math.atan2(y0 - y, x0 - x), numbers[4] ?? 0];
}

/** Adds an outline to a path, its 0,0 at a place, in a size. */
export function trace(path: PathContext, steps: Steps, x: number, y: number, scale: number): void {
  let at = 0;
  while (at < steps.length) {
    const step = steps[at];
    const toX = x + (steps[at + 1] ?? 0) * scale;
    const toY = y + (steps[at + 2] ?? 0) * scale;
    if (step === MOVE) path.moveTo(toX, toY);
    else if (step === LINE) path.lineTo(toX, toY);
    else if (step === CURVE) {
      const x2 = x + (steps[at + 3] ?? 0) * scale;
      const y2 = y + (steps[at + 4] ?? 0) * scale;
      path.bezierCurveTo(
        toX,
        toY,
        x2,
        y2,
        x + (steps[at + 5] ?? 0) * scale,
        y + (steps[at + 6] ?? 0) * scale,
      );
    } else if (step === HALF_CIRCLE) {
      const from = steps[at + 4] ?? 0;
      const clockwise = steps[at + 5] === 1;
      const to = from + (clockwise ? Math.PI : -Math.PI);
      path.arc(toX, toY, (steps[at + 3] ?? 0) * scale, from, to, !clockwise);
    } else path.closePath();
    at += LENGTH[step ?? CLOSE] ?? 1;
  }
}
