import { describe, expect, expectTypeOf, test } from 'vitest';
import { AxisTransform } from '../../../src/layout/axis-transform';
import type { Drawing } from '../../../src/layout/scene/scene';
import type { PaintContext } from '../../../src/render/canvas/canvas-context';
import { sceneOf, type Look } from '../../layout/build';
import type { EventLine } from '../../model/build';
import { painted, withDensities } from './canvas-build';
import type { RecordingContext } from './recording-context';

const years = (count: number): readonly EventLine[] =>
  Array.from({ length: count }, (_, i) => ({ line: String(1900 + i), title: `Year ${i}` }));

const picture = (count: number, look: Look = { width: 4000 }): Drawing => sceneOf(years(count), look);

const paintCalls = (of: Drawing): number => painted(of).calls.filter((call) => !call.endsWith('Text')).length;

const titlesOn = ({ drawn }: RecordingContext) =>
  drawn.filter(({ look }) => look.startsWith('text "Year') && !look.includes(' around '));

describe('the canvas painter', () => {
  test("paints on a page's canvas and on a worker's", () => {
    expectTypeOf<CanvasRenderingContext2D>().toExtend<PaintContext>();
    expectTypeOf<OffscreenCanvasRenderingContext2D>().toExtend<PaintContext>();
  });

  test('leaves the context as it found it', () => {
    const context = painted(picture(3));
    expect(context.depth).toBe(0);
    expect([context.fillStyle, context.globalAlpha, context.font]).toEqual(['#000000', 1, '10px sans-serif']);
  });

  test('lets a title from right to left take its own direction, and no other', () => {
    const titles = ['הסכם (1961).', 'معاهدة', 'Treaty (1961).', '조약'];
    const of = sceneOf(
      titles.map((title, i) => ({ line: String(1900 + 20 * i), title })),
      { width: 4000 },
    );
    const texts = painted(of).drawn.map(({ look }) => look);
    const shown = ['\u2068הסכם (1961).\u2069', '\u2068معاهدة\u2069', 'Treaty (1961).', '조약'];
    for (const text of shown) expect(texts.join('\n')).toContain(`"${text}"`);
  });

  test('sorts the marks of each scene for itself', () => {
    const of = picture(3);
    expect(titlesOn(painted(of))).toHaveLength(3);
    const { scene } = of;
    const fewer = { ...scene, labels: scene.labels.slice(1) };
    expect(titlesOn(painted({ ...of, scene: fewer }))).toHaveLength(2);
    expect(titlesOn(painted(of))).toHaveLength(3);
  });

  test('asks as often for a thousand density bars as for ten', () => {
    const few = withDensities(picture(3), 10, [[0, 0]]);
    const many = withDensities(picture(3), 1000, [[0, 0]]);
    expect(paintCalls(many)).toBe(paintCalls(few));
    expect(paintCalls(few)).toBe(paintCalls(picture(3)) + 1);
  });

  test('asks as often for a hundred marks of a look as for three', () => {
    expect(picture(100).scene.marks.count).toBe(100);
    expect(paintCalls(picture(100))).toBe(paintCalls(picture(3)));
  });
});

describe('what lies outside the plot', () => {
  const wide = picture(60);
  const words = (x: number, k = 1) => titlesOn(painted(wide, new AxisTransform(k, x)));
  const triangles = (x: number) =>
    // That of the band's name is not in the plot.
    painted(wide, new AxisTransform(1, x)).drawn.filter(
      ({ look }) => look.startsWith('fill vermilion 1.000 MLLZ') && look.includes('within'),
    );

  test('is not painted: neither glyphs nor words', () => {
    expect(words(0).length).toBe(wide.scene.labels.length);
    expect(triangles(0).length).toBe(60);
    expect([words(-4200), triangles(-4200)]).toEqual([[], []]);
    expect([words(4200), triangles(4200)]).toEqual([[], []]);
  });

  test('is painted in part where it reaches in', () => {
    const [first = NaN] = wide.scene.marks.x;
    const toTheEdge = wide.scene.plot.x - first;
    expect(triangles(toTheEdge - 5).length).toBe(60);
    expect(triangles(toTheEdge - 25).length).toBe(59);
    // The words of an event leave the plot with its glyph, and before the edge would cut them.
    expect(words(toTheEdge - 25).length).toBe(wide.scene.labels.length - 1);
    const [label] = wide.scene.labels;
    expect(words(toTheEdge + wide.scene.plot.width - (label?.width ?? 0)).length).toBe(0);
  });

  test('is as many more words not shaped as there are more of them', () => {
    const half = words(-wide.scene.plot.width, 2).length;
    expect(half).toBeGreaterThan(0);
    expect(half).toBeLessThan(wide.scene.labels.length * 0.6);
  });

  test('costs no call of its own for a fade', () => {
    const open = sceneOf(['1950/..', '1960']);
    expect(painted(open).calls.length).toBeGreaterThan(
      painted(open, new AxisTransform(1, 2000)).calls.length,
    );
  });
});
