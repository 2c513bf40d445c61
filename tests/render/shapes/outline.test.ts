import { describe, expect, test } from 'vitest';
import { ACCENTS, glyphOf } from '../../../src/render/shapes/glyph';
import { addLink } from '../../../src/render/shapes/link-line';
import { polygon, strokes, type Outline } from '../../../src/render/shapes/outline';
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
    const signs = (['corroborated', 'partly', 'contradicted', 'not-found', 'disputed'] as const).map(
      verdictSign,
    );
    for (const outline of [...glyphs, ...signs]) {
      if (outline === null) throw new Error('every verdict but one has a sign');
      const drawn = onCanvas(outline);
      expect(drawn.length).toBeGreaterThan(0);
      for (const [i, [shape, ...numbers]] of fromData(outline).entries()) {
        expect(shape).toBe(drawn[i]?.[0]);
        for (const [at, number] of numbers.entries())
          expect(number).toBeCloseTo(Number(drawn[i]?.[at + 1]), 9);
      }
    }
  });

  test('is none for what nobody has checked', () => {
    expect(verdictSign('not-checked')).toBeNull();
  });
});

test('a line between two marks leaves upright and arrives upright', () => {
  const line = pathData((context) => {
    addLink(context, 10, 20, 110, 60);
  });
  expect(line).toBe('M10,20C10,40,110,40,110,60');
});
