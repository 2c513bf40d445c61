import { describe, expect, expectTypeOf, test } from 'vitest';
import type { Scene } from '../../../src/layout/scene/scene';
import type { PaintContext } from '../../../src/render/canvas/canvas-context';
import { sceneOf, type Look } from '../../layout/build';
import type { EventLine } from '../../model/build';
import { painted, withDensities } from './canvas-build';
import type { RecordingContext } from './recording-context';

const years = (count: number): readonly EventLine[] =>
  Array.from({ length: count }, (_, i) => ({ line: String(1900 + i), title: `Year ${i}` }));

const scene = (count: number, look: Look = { width: 4000 }): Scene => sceneOf(years(count), look).scene;

const paintCalls = (of: Scene): number => painted(of).calls.filter((call) => call !== 'fillText').length;

const titlesOn = ({ drawn }: RecordingContext) => drawn.filter(({ look }) => look.startsWith('text "Year'));

describe('the canvas painter', () => {
  test("paints on a page's canvas and on a worker's", () => {
    expectTypeOf<CanvasRenderingContext2D>().toExtend<PaintContext>();
    expectTypeOf<OffscreenCanvasRenderingContext2D>().toExtend<PaintContext>();
  });

  test('leaves the context as it found it', () => {
    const context = painted(scene(3));
    expect(context.depth).toBe(0);
    expect([context.fillStyle, context.globalAlpha, context.font]).toEqual(['#000000', 1, '10px sans-serif']);
  });

  test('sorts marks anew where the scene has other marks, shades or labels', () => {
    const of = scene(3);
    expect(titlesOn(painted(of))).toHaveLength(3);
    expect(titlesOn(painted({ ...of, labels: of.labels.slice(1) }))).toHaveLength(2);
    expect(titlesOn(painted({ ...of, ticks: [] }))).toHaveLength(3);
  });

  test('asks as often for a thousand density bars as for ten', () => {
    const few = withDensities(scene(3), 10, [[0, 0]]);
    const many = withDensities(scene(3), 1000, [[0, 0]]);
    expect(paintCalls(many)).toBe(paintCalls(few));
    expect(paintCalls(few)).toBe(paintCalls(scene(3)) + 1);
  });

  test('asks as often for a hundred marks of a look as for three', () => {
    expect(scene(100).marks.count).toBe(100);
    expect(paintCalls(scene(100))).toBe(paintCalls(scene(3)));
  });
});

describe('what lies outside the plot', () => {
  const wide = scene(60);
  const words = (dx: number, k = 1) => titlesOn(painted(wide, { k, dx }));
  const triangles = (dx: number) =>
    painted(wide, { k: 1, dx }).drawn.filter(({ look }) => look.startsWith('fill vermilion 1.000 MLLZ'));

  test('is not painted: neither glyphs nor words', () => {
    expect(words(0).length).toBe(wide.labels.length);
    expect(triangles(0).length).toBe(60);
    expect([words(-4200), triangles(-4200)]).toEqual([[], []]);
    expect([words(4200), triangles(4200)]).toEqual([[], []]);
  });

  test('is painted in part where it reaches in', () => {
    const [first = NaN] = wide.marks.x;
    const toTheEdge = wide.plot.x - first;
    expect(triangles(toTheEdge - 5).length).toBe(60);
    expect(triangles(toTheEdge - 25).length).toBe(59);
    // The words of an event stand in the plot when its glyph has left it.
    expect(words(toTheEdge - 25).length).toBe(wide.labels.length);
  });

  test('is as many more words not shaped as there are more of them', () => {
    const half = words(-wide.plot.width, 2).length;
    expect(half).toBeGreaterThan(0);
    expect(half).toBeLessThan(wide.labels.length * 0.6);
  });

  test('costs no call of its own for a fade', () => {
    const open = sceneOf(['1950/..', '1960']).scene;
    expect(painted(open).calls.length).toBeGreaterThan(painted(open, { k: 1, dx: 2000 }).calls.length);
  });
});
