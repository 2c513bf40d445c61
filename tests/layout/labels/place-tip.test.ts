import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeTip } from '../../../src/layout/labels/place-tip';

/*
 *   0                 200               400
 *   |                 [mark]             |      a frame of 400 by 300, a tip of 120 by 40
 */
const frame = { width: 400, height: 300 };
const tip = { width: 120, height: 40 };
const mark = (x: number, y: number, width = 24, height = 24) => ({ x, y, width, height });

describe('the tip of a mark', () => {
  test.each([
    ['stands over its middle', mark(200, 100), { x: 152, y: 58 }],
    ['begins at the left edge where the mark does', mark(0, 100), { x: 4, y: 58 }],
    ['ends at the right edge where the mark does', mark(380, 100), { x: 276, y: 58 }],
    ['stands under a mark at the top', mark(200, 10), { x: 152, y: 36 }],
    ['stands over what is in view of a long mark', mark(-1000, 100, 1100), { x: 4, y: 58 }],
    ['stands over the middle of a mark that is longer than the view', mark(-50, 100, 900), { x: 140, y: 58 }],
  ])('%s', (_, of, expected) => {
    expect(placeTip(of, tip, frame)).toEqual(expected);
  });

  test('lies over its mark where there is room neither above nor below', () => {
    expect(placeTip(mark(200, 20), { width: 120, height: 90 }, { width: 400, height: 100 })).toEqual({
      x: 152,
      y: 0,
    });
  });

  test('begins with the frame where it is larger', () => {
    expect(placeTip(mark(10, 10), { width: 500, height: 400 }, frame)).toEqual({ x: 4, y: 0 });
  });

  test('is inside the frame, wherever the mark is', () => {
    const far = fc.integer({ min: -2000, max: 2000 });
    const length = fc.integer({ min: 1, max: 3000 });
    fc.assert(
      fc.property(far, far, length, fc.integer({ min: 1, max: 390 }), (x, y, width, wide) => {
        const at = placeTip(mark(x, y, width), { width: wide, height: 80 }, frame);
        expect(at.x).toBeGreaterThanOrEqual(4);
        expect(at.x + wide).toBeLessThanOrEqual(Math.max(396, 4 + wide));
        expect(at.y).toBeGreaterThanOrEqual(0);
        expect(at.y + 80).toBeLessThanOrEqual(300);
      }),
    );
  });
});
