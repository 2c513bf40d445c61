import { describe, expect, test } from 'vitest';
import { AxisTransform } from '../../../src/layout/axis-transform';
import { ACCENTS, glyphOf } from '../../../src/render/shapes/glyph';
import { addLink } from '../../../src/render/shapes/link-line';
import { polygon, strokes, type Outline } from '../../../src/render/shapes/outline';
import { VERDICTS } from '../../../src/model/verdict';
import { inkOf } from '../../../src/render/shapes/mark-ink';
import { verdictSign } from '../../../src/render/shapes/verdict-sign';
import { outlineData, pathData } from '../../../src/render/svg/path-data';
import { PathRecorder } from '../canvas/path-recorder';
import { stepsOf, trace } from '../svg/path-steps';

/** What a canvas is told of an outline at 10,20. */
function onCanvas(outline: Outline, scale = 1) {
  const recorder = new PathRecorder();
  outline(recorder, 10, 20, scale);
  return recorder.outlines().map(({ shape, numbers }) => [shape, ...numbers]);
}

/** The same of its path data, read again. */
function fromData(outline: Outline) {
  const recorder = new PathRecorder();
  trace(recorder, stepsOf(outlineData(outline)), 10, 20, 1);
  return recorder.outlines().map(({ shape, numbers }) => [shape, ...numbers]);
}

const triangle = polygon([0, -6], [7, 5], [-7, 5]);

describe('an outline', () => {
  test('has its 0,0 where it is put, and is as much smaller as is asked', () => {
    expect(onCanvas(triangle)).toEqual([['MLLZ', 10, 14, 17, 25, 3, 25]]);
    expect(onCanvas(triangle, 0.5)).toEqual([['MLLZ', 10, 17, 13.5, 22.5, 6.5, 22.5]]);
  });

  test('may be strokes, each of its own', () => {
    const two = strokes(
      [
        [1, 1],
        [2, 2],
      ],
      [
        [3, 3],
        [4, 4],
      ],
    );
    expect(onCanvas(two)).toEqual([
      ['ML', 11, 21, 12, 22],
      ['ML', 13, 23, 14, 24],
    ]);
  });

  test('is path data in tenths of a pixel', () => {
    expect(outlineData(triangle)).toBe('M0,-6L7,5L-7,5Z');
    expect(outlineData(polygon([0, 1 / 3], [2 / 3, -1e-17]))).toBe('M0,0.3L0.7,0Z');
  });

  test('is the same in an SVG and on a canvas, for each glyph and each sign', () => {
    const glyphs = Array.from({ length: ACCENTS }, (_, category) => glyphOf(category));
    const signs = VERDICTS.flatMap((verdict) => verdictSign(verdict) ?? []);
    for (const outline of [...glyphs.flatMap(({ whole, lower }) => [whole, lower]), ...signs]) {
      const drawn = onCanvas(outline);
      expect(drawn.length).toBeGreaterThan(0);
      for (const [i, [shape, ...numbers]] of fromData(outline).entries()) {
        expect(shape).toBe(drawn[i]?.[0]);
        for (const [at, number] of numbers.entries())
          expect(number).toBeCloseTo(Number(drawn[i]?.[at + 1]), 9);
      }
    }
  });
});

/** Each corner that a canvas is told, at a size. */
function cornersOf(outline: Outline, scale = 1) {
  const recorder = new PathRecorder();
  outline(recorder, 0, 0, scale);
  return recorder.outlines().flatMap(({ points }) => points);
}

describe('a verdict', () => {
  test('is told by ink and sign together: no two are alike', () => {
    const looks = VERDICTS.map(
      (verdict) => `${inkOf(verdict)} ${verdictSign(verdict) === null ? 'no sign' : 'signed'}`,
    );
    expect(looks).toEqual([
      'solid signed',
      'half no sign',
      'hollow signed',
      'dashed signed',
      'hollow signed',
      'thin no sign',
    ]);
    const signs = VERDICTS.flatMap((verdict) => verdictSign(verdict) ?? []).map(outlineData);
    expect(new Set(signs).size).toBe(4);
  });

  test('is solid without a sign where there is none to tell', () => {
    expect([inkOf(null), verdictSign(null)]).toEqual(['solid', null]);
  });

  test.each(Array.from({ length: ACCENTS }, (_, category) => category))('fits into glyph %i', (category) => {
    const { whole, lower, sign } = glyphOf(category);
    const inside = isInside(cornersOf(whole));
    for (const verdict of VERDICTS) {
      const outline = verdictSign(verdict);
      for (const [x, y] of outline === null ? [] : cornersOf(outline, sign.scale))
        expect(inside(x, y + sign.below), `${verdict} at ${x} ${y}`).toBe(true);
    }
    // Lower, never left or right: on a time axis those mean earlier and later.
    expect(Math.min(...cornersOf(lower).map(([, y]) => y))).toBeCloseTo(category === 2 ? -6.9 : 0);
  });
});

/** Whether a place is inside a shape with these corners: a circle where there are but two, those of its box. */
function isInside(corners: readonly (readonly [number, number])[]): (x: number, y: number) => boolean {
  const [[left] = [NaN]] = corners;
  if (corners.length === 2) return (x, y) => Math.hypot(x, y) < Math.abs(left);
  return (x, y) =>
    corners.reduce((crossings, [x0, y0], i) => {
      const [x1, y1] = corners[(i + 1) % corners.length] ?? [x0, y0];
      const crosses = y0 > y !== y1 > y && x < x0 + ((y - y0) * (x1 - x0)) / (y1 - y0);
      return crossings + Number(crosses);
    }, 0) %
      2 ===
    1;
}

test('a line between two marks is rounded at its corners, as far as its sides let it', () => {
  const line = pathData((context) => {
    const corners = [
      [10, 20],
      [30, 20],
      [30, 30],
      [80, 30],
    ] as const;
    addLink(context, corners, new AxisTransform(2, 100));
  });
  expect(line).toBe('M120,20L155,20C160,20,160,20,160,25L160,25C160,30,160,30,165,30L260,30');
});
