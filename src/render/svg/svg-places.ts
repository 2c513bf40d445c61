import type { Drawing } from '../../layout/scene/scene';
import { labelsInView } from '../shapes/label-geometry';
import { NARROWEST } from '../shapes/mark-geometry';
import { markKey } from './svg-marks';

/** Where something stands on a picture, and what it is: the same key is the same thing on another picture. */
export interface Place {
  readonly key: string;
  readonly x: number;
  readonly y: number;
}

/** What is drawn of a class, by the selector that finds its elements, each in the order in which they are painted. */
export interface PlacesOfClass {
  readonly selector: string;
  readonly places: readonly Place[];
}

/** Where all that can glide stands on a picture as SVG. */
export function placesOf({
  scene,
  transform,
}: Pick<Drawing, 'scene' | 'transform'>): readonly PlacesOfClass[] {
  const { marks, shades, bands } = scene;
  const placeOf = (mark: number, x: number): Place => ({
    key: markKey(marks, mark),
    x: transform.apply(x),
    y: marks.y[mark] ?? 0,
  });
  const isDrawn = (shade: number): boolean => (shades.x1[shade] ?? 0) - (shades.x0[shade] ?? 0) >= NARROWEST;
  return [
    {
      selector: '.bands > g',
      places: bands.map(({ category, top }) => ({ key: String(category), x: 0, y: top })),
    },
    {
      selector: '.shade',
      places: Array.from(shades.mark.keys())
        .filter(isDrawn)
        .map((shade) => {
          const mark = shades.mark[shade] ?? 0;
          const place = placeOf(mark, shades.x0[shade] ?? 0);
          // Each of several that one mark has, by the place that it takes among them.
          return { ...place, key: `${place.key} ${shade - shades.mark.indexOf(mark)}` };
        }),
    },
    {
      selector: '.mark',
      places: Array.from(marks.x.keys(), (mark) =>
        // A bar begins where it does, whatever stands inside it.
        placeOf(mark, (marks.form[mark] === 0 ? marks.x[mark] : marks.certain0[mark]) ?? 0),
      ),
    },
    {
      selector: '.label',
      places: labelsInView(scene, transform).map(({ mark, side, x, width, y }) => ({
        key: markKey(marks, mark),
        x: transform.apply(x) - (side === 'left' ? width : 0),
        y,
      })),
    },
  ];
}
