/**
 * How the x of a buffered scene lies on the screen: d3-zoom's transform in one dimension. It moves and stretches along
 * the axis only: heights, glyphs and texts keep their size. What was laid out for the screen has the identity; what was
 * laid out three screens wide, at a resolution, is moved and stretched (`k` from 1 to 2) without a new layout, and what
 * did not touch in it does not touch when it is stretched.
 */
export class AxisTransform {
  constructor(
    readonly k: number,
    /** The translation, in pixels of the screen. */
    readonly x: number,
  ) {}

  /** From the space of a scene to the screen. */
  apply(x: number): number {
    return x * this.k + this.x;
  }

  /** From the screen to the space of a scene. */
  invert(x: number): number {
    return (x - this.x) / this.k;
  }
}

export const IDENTITY = new AxisTransform(1, 0);
