import { describe, expect, test } from 'vitest';
import { betweenDrawings } from '../../../src/layout/scene/between-drawings';
import { AxisTransform } from '../../../src/layout/axis-transform';
import { preparedOf, sceneInput } from '../build';
import { buildScene } from '../../../src/layout/scene/build-scene';

const data = preparedOf('military 1900', 'economic 1950/1960', 'economic 1955', 'diplomatic 1999');
const from = buildScene(sceneInput(data, { width: 800 }));
const to = buildScene(sceneInput(data, { width: 1200, hidden: ['military'] }));

/** Where each event stands on the screen, by its position. */
const placesIn = ({ scene, transform }: Pick<typeof from, 'scene' | 'transform'>) =>
  new Map(
    Array.from(scene.marks.position, (position, mark) => [
      position,
      {
        x: transform.apply(scene.marks.x[mark] ?? NaN),
        y: scene.marks.y[mark] ?? NaN,
        bar: transform.apply(scene.marks.certain0[mark] ?? NaN),
      },
    ]),
  );

describe('a picture on the way to another', () => {
  test('begins where the old one was, and ends as the new one', () => {
    const old = placesIn(from);
    const begin = placesIn(betweenDrawings(from, to, 0));
    expect(begin.size).toBe(3);
    for (const [position, { x, y }] of begin) {
      expect(x).toBeCloseTo(old.get(position)?.x ?? NaN, 9);
      expect(y).toBeCloseTo(old.get(position)?.y ?? NaN, 9);
    }
    expect(betweenDrawings(from, to, 1)).toBe(to);
  });

  test('is half way at one half: marks, bars, shades, words and bands alike', () => {
    const half = betweenDrawings(from, to, 0.5);
    const [old, now, between] = [placesIn(from), placesIn(to), placesIn(half)];
    for (const [position, place] of between) {
      const a = old.get(position);
      const b = now.get(position);
      expect(place.x).toBeCloseTo(((a?.x ?? NaN) + (b?.x ?? NaN)) / 2, 9);
      expect(place.y).toBeCloseTo(((a?.y ?? NaN) + (b?.y ?? NaN)) / 2, 9);
    }
    const { marks, shades, labels, bands, links } = half.scene;
    for (const [shade, mark] of shades.mark.entries())
      expect((shades.x0[shade] ?? 0) - (marks.x[mark] ?? 0)).toBeCloseTo(
        (to.scene.shades.x0[shade] ?? 0) - (to.scene.marks.x[mark] ?? 0),
        9,
      );
    for (const [i, { mark, x, y }] of labels.entries()) {
      const there = to.scene.labels[i];
      expect(x - (there?.x ?? NaN)).toBeCloseTo((marks.x[mark] ?? 0) - (to.scene.marks.x[mark] ?? 0), 9);
      expect(y - (there?.y ?? NaN)).toBeCloseTo((marks.y[mark] ?? 0) - (to.scene.marks.y[mark] ?? 0), 9);
    }
    expect(bands.map(({ top }) => top)).toEqual(
      to.scene.bands.map(({ top }, i) => ((from.scene.bands[i]?.top ?? NaN) + top) / 2),
    );
    expect(links).toEqual([]);
  });

  test('knows places on the screen, however the scenes are moved and stretched', () => {
    const stretched = { ...from, transform: new AxisTransform(2, -300) };
    const begin = placesIn(betweenDrawings(stretched, to, 0));
    const old = placesIn(stretched);
    for (const [position, { x }] of begin) expect(x).toBeCloseTo(old.get(position)?.x ?? NaN, 9);
  });

  test('has in its place at once what is new', () => {
    const back = betweenDrawings(to, from, 0);
    const military = from.scene.marks.position.indexOf(0);
    expect(back.scene.marks.y[military]).toBe(from.scene.marks.y[military]);
  });
});
