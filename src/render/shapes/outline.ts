import type { Path } from 'd3-path';
import { round } from './round';

/** What an outline is drawn with: d3's path, which becomes an SVG's path data, or a canvas itself. */
export type PathContext = Path;

/** Adds a shape to a path, its 0,0 at a place, in a size: no transform for each glyph, and a hundred are one path. */
export type Outline = (context: PathContext, x: number, y: number, scale: number) => void;

export type Point = readonly [x: number, y: number];

/** A closed shape with corners. */
export const polygon =
  (...corners: readonly Point[]): Outline =>
  (context, x, y, scale) => {
    addLine(context, corners, x, y, scale);
    context.closePath();
  };

/** The corners of the part of a shape that lies below its 0,0: the half that is filled, since left and right mean time. */
export const lowerHalf = (corners: readonly Point[]): readonly Point[] =>
  corners.flatMap(([x, y], i) => {
    const [toX, toY] = corners[(i + 1) % corners.length] ?? [x, y];
    const here: readonly Point[] = y >= 0 ? [[x, y]] : [];
    return y * toY < 0 ? [...here, [round(x - (y * (toX - x)) / (toY - y)), 0] as const] : here;
  });

/** Strokes of the pen, each from point to point. */
export const strokes =
  (...lines: readonly (readonly Point[])[]): Outline =>
  (context, x, y, scale) => {
    for (const line of lines) addLine(context, line, x, y, scale);
  };

function addLine(context: PathContext, points: readonly Point[], x: number, y: number, scale: number): void {
  for (let i = 0; i < points.length; i++) {
    const [dx, dy] = points[i] ?? [0, 0];
    if (i === 0) context.moveTo(x + dx * scale, y + dy * scale);
    else context.lineTo(x + dx * scale, y + dy * scale);
  }
}
