import { pathRound } from 'd3-path';
import type { Outline, PathContext } from '../shapes/outline';

/** What is drawn as the data of an SVG's path, in tenths of a pixel as `round` gives all numbers of a picture. */
export function pathData(draw: (context: PathContext) => void): string {
  const path = pathRound(1);
  draw(path);
  return path.toString();
}

const known = new WeakMap<Outline, string>();

/** The data of an outline around 0,0. Remembered, since there is one for each mark. */
export function outlineData(outline: Outline): string {
  const data =
    known.get(outline) ??
    pathData((context) => {
      outline(context, 0, 0, 1);
    });
  known.set(outline, data);
  return data;
}
