import type { PathContext } from '../../../src/render/shapes/outline';

/** One outline of a path. */
export interface Outline {
  readonly shape: string;
  readonly numbers: readonly number[];
  /** The corners of what it covers, control points included. */
  readonly points: readonly (readonly [number, number])[];
}

interface Step {
  readonly name: string;
  readonly numbers: readonly number[];
}

/** Takes a path down, outline by outline. */
export class PathRecorder implements PathContext {
  #outlines: Outline[] = [];
  #steps: Step[] = [];

  beginPath(): void {
    this.#outlines = [];
    this.#steps = [];
  }
  moveTo(x: number, y: number): void {
    this.#end();
    this.#steps = [{ name: 'M', numbers: [x, y] }];
  }
  lineTo(x: number, y: number): void {
    this.#steps.push({ name: 'L', numbers: [x, y] });
  }
  bezierCurveTo(...numbers: [number, number, number, number, number, number]): void {
    this.#steps.push({ name: 'C', numbers });
  }
  arc(x: number, y: number, radius: number, from: number, to: number, anticlockwise = false): void {
    if (Math.abs(to - from) > 6.28) {
      this.#steps = [];
      this.#add('circle', [x, y, radius], box(x - radius, y - radius, radius * 2, radius * 2));
    } else {
      this.#steps.push({ name: anticlockwise ? 'a' : 'A', numbers: [x, y, radius, from, to] });
    }
  }
  quadraticCurveTo(): void {
    throw new Error('no outline here has a quadratic curve');
  }
  arcTo(): void {
    throw new Error('no outline here has a rounded corner');
  }
  closePath(): void {
    this.#steps.push({ name: 'Z', numbers: [] });
    this.#end();
  }
  rect(x: number, y: number, width: number, height: number): void {
    this.roundRect(x, y, width, height, 0);
  }
  roundRect(x: number, y: number, width: number, height: number, corner: number): void {
    this.#end();
    this.#add('rect', [x, y, width, height, corner], box(x, y, width, height));
  }
  outlines(): readonly Outline[] {
    this.#end();
    return this.#outlines;
  }

  #end(): void {
    const steps = this.#steps;
    this.#steps = [];
    if (steps.length < 2) return;
    const points = steps.flatMap(({ name, numbers }) => pointsOf(name, numbers));
    const names = steps.map(({ name }) => name).join('');
    const [left, top, right, bottom] = boundsOf(points);
    const isRect =
      names === 'MLLLZ' && points.every(([x, y]) => near(x, left, right) && near(y, top, bottom));
    if (isRect) this.roundRect(left, top, right - left, bottom - top, 0);
    // SVG has no arc of a whole circle: it is written as two halves.
    else if (names === 'MAAZ')
      this.arc((left + right) / 2, (top + bottom) / 2, (right - left) / 2, 0, Math.PI * 2);
    else
      this.#add(
        names,
        steps.flatMap(({ numbers }) => numbers),
        points,
      );
  }
  #add(shape: string, numbers: readonly number[], points: Outline['points']): void {
    this.#outlines.push({ shape, numbers, points });
  }
}

const near = (value: number, a: number, b: number): boolean =>
  Math.abs(value - a) < 1e-6 || Math.abs(value - b) < 1e-6;

const box = (x: number, y: number, width: number, height: number): Outline['points'] => [
  [x, y],
  [x + width, y + height],
];

function pointsOf(name: string, numbers: readonly number[]): Outline['points'] {
  const [a = NaN, b = NaN, c = NaN, d = NaN, e = NaN, f = NaN] = numbers;
  if (name === 'A' || name === 'a') return box(a - c, b - c, c * 2, c * 2);
  if (name === 'C')
    return [
      [a, b],
      [c, d],
      [e, f],
    ];
  return name === 'Z' ? [] : [[a, b]];
}

export function boundsOf(points: Outline['points']): readonly [number, number, number, number] {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
