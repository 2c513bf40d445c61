import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { waysOut, type Corner, type Hindrance } from '../../../src/layout/scene/routes';
import type { Rect } from '../../../src/layout/rect';
import { meet } from '../rects';

const AREA: Rect = { x0: 0, x1: 600, y0: 0, y1: 300 };

/** A mark of 16 px around a place. */
const mark = (x: number, y: number): Rect => ({ x0: x - 8, x1: x + 8, y0: y - 8, y1: y + 8 });
const hindrance = (rect: Rect, air = 4): Hindrance => ({ ...rect, air });

/** The best of all ways. */
const routeLinks = (...asked: Parameters<typeof waysOut>) => waysOut(...asked)[0] ?? [];

const route = (from: Rect, ends: readonly Rect[], others: readonly Rect[] = []) =>
  routeLinks(
    from,
    ends,
    [from, ...ends, ...others].map((rect) => hindrance(rect)),
    AREA,
  );

/** "108,50 200,50 200,150 211,150". */
const told = (corners: readonly Corner[]): string => corners.map(([x, y]) => `${x},${y}`).join(' ');

/** Higher than a mark, so that a lane beside it has no way. */
const fence = (x: number, y: number): Rect => ({ x0: x - 8, x1: x + 8, y0: y - 13, y1: y + 13 });

describe('a line', () => {
  test('goes down from its mark and turns once where that is free', () => {
    expect(route(mark(100, 50), [mark(300, 150)]).map(told)).toEqual(['100,58 100,150 289,150']);
  });

  test('leaves by a side where something stands below', () => {
    const below = { x0: 60, x1: 140, y0: 90, y1: 100 };
    const [line = []] = route(mark(100, 50), [mark(300, 150)], [below]);
    expect(told(line)).toBe('108,50 144,50 144,150 289,150');
  });

  test('leaves by the side without a label', () => {
    const label = hindrance({ x0: 116, x1: 220, y0: 36, y1: 66 }, 6);
    const [line = []] = routeLinks(mark(300, 50), [mark(40, 150)], [label], AREA);
    expect(line[0]).not.toEqual([292, 50]);
    const besides = routeLinks(mark(100, 50), [mark(300, 50)], [label], AREA)[0] ?? [];
    expect(besides.length).toBeGreaterThan(2);
  });

  test('takes a gutter where its own lane and that of the other are not free', () => {
    const between = [fence(75, 50), fence(125, 50), fence(275, 150), fence(325, 150)];
    const [line = []] = route(mark(100, 50), [mark(300, 150)], between);
    expect(line.length).toBeGreaterThan(2);
    expect(line.at(-1)?.[1]).toBe(139);
  });

  test('is none where there is no way', () => {
    const wall: Rect = { x0: 190, x1: 210, y0: 0, y1: 300 };
    expect(route(mark(100, 50), [mark(300, 150)], [wall])).toEqual([[]]);
  });

  test('shares its upright part with others', () => {
    const lines = route(mark(100, 50), [mark(300, 100), mark(320, 130), mark(340, 160)]);
    const trunks = lines.map((line) => line.find(([x], i) => x === line[i + 1]?.[0])?.[0]);
    expect(trunks[0]).toBeDefined();
    expect(new Set(trunks).size).toBe(1);
  });
});

const parts = (corners: readonly Corner[]): readonly Rect[] =>
  corners.slice(1).map(([x, y], i) => {
    const [px, py] = corners[i] ?? [x, y];
    return { x0: Math.min(x, px), x1: Math.max(x, px), y0: Math.min(y, py), y1: Math.max(y, py) };
  });

const isInside = (inner: Rect, outer: Rect): boolean =>
  inner.x0 >= outer.x0 && inner.x1 <= outer.x1 && inner.y0 >= outer.y0 && inner.y1 <= outer.y1;
const isNear = ([x, y]: Corner, { x0, x1, y0, y1 }: Rect): boolean =>
  x >= x0 - 3 && x <= x1 + 3 && y >= y0 - 3 && y <= y1 + 3;

test('whatever stands around, lines are upright or level, lead from mark to mark, and cross nothing', () => {
  const place = fc.tuple(fc.integer({ min: 20, max: 580 }), fc.integer({ min: 1, max: 9 }));
  const anyMark = place.map(([x, lane]) => mark(x, lane * 30));
  const anyText = fc
    .tuple(place, fc.integer({ min: 30, max: 160 }))
    .map(([[x, lane], width]): Rect => ({ x0: x, x1: x + width, y0: lane * 30 - 8, y1: lane * 30 + 8 }));
  let found = 0;
  fc.assert(
    fc.property(
      anyMark,
      fc.array(anyMark, { minLength: 1, maxLength: 4 }),
      fc.array(fc.oneof(anyMark, anyText), { maxLength: 14 }),
      (from, ends, others) => {
        const all = [from, ...ends, ...others].map((rect) => hindrance(rect));
        for (const [i, line] of waysOut(from, ends, all, AREA).flatMap((lines) => [...lines.entries()])) {
          const [first] = line;
          const last = line.at(-1);
          const end = ends[i];
          if (first === undefined || last === undefined || end === undefined) continue;
          found++;
          expect(isNear(first, from)).toBe(true);
          expect(isNear(last, end)).toBe(true);
          for (const part of parts(line)) {
            expect(part.x0 === part.x1 || part.y0 === part.y1).toBe(true);
            const crossed = [...ends, ...others].filter(
              (other) => !isInside(other, from) && !isInside(other, end) && meet(part, other),
            );
            expect(crossed).toEqual([]);
          }
        }
      },
    ),
    { numRuns: 300 },
  );
  expect(found).toBeGreaterThan(300);
});
