import { expect, test } from 'vitest';
import { pileNumbers, type Pile } from '../../../src/layout/columns/pile-numbers';

/** A bar of so many events, a pixel each, at so many pixels from the left. */
const bar = (x: number, events: number): Pile => ({ x0: x, x1: x + 8, y0: 200 - events, y1: 200, events });

const numbers = (piles: readonly Pile[], least?: number): readonly string[] =>
  pileNumbers(
    piles,
    {
      font: { size: 12, weight: 'bold' },
      measure: (text) => text.length * 7,
      lineHeight: 15,
      within: { x0: 0, x1: 400 },
      y0: 0,
    },
    least,
  ).map(({ lines: [text], anchorX, rect }) => `${text} at ${anchorX}: ${rect.x0} to ${rect.x1}, ${rect.y0}`);

test('the highest are told, over their middle', () => {
  expect(numbers([bar(100, 20), bar(300, 120)])).toEqual([
    '120 at 304: 293.5 to 314.5, 63',
    '20 at 104: 97 to 111, 163',
  ]);
});

test('there is one in 72 pixels, the highest', () => {
  expect(numbers([bar(100, 20), bar(108, 30), bar(116, 20)])).toEqual(['30 at 112: 105 to 119, 153']);
  expect(numbers([bar(100, 30), bar(171, 30)])).toHaveLength(1);
  expect(numbers([bar(100, 30), bar(172, 30)])).toHaveLength(2);
});

test('none stands over a higher one beside it', () => {
  // 99 is as wide as from 97 to 111.
  const higher = { ...bar(175, 150), x0: 110, x1: 240 };
  expect(numbers([bar(100, 99), higher]).map((each) => each.split(' ')[0])).toEqual(['150']);
  expect(numbers([bar(100, 99), { ...higher, x0: 112 }]).map((each) => each.split(' ')[0])).toEqual([
    '150',
    '99',
  ]);
});

test('at an edge of the view it stands within, and out of it there is none', () => {
  expect(numbers([bar(395, 50), bar(-3, 60), bar(500, 70)])).toEqual([
    '60 at 1: 0 to 14, 123',
    '50 at 399: 386 to 400, 133',
  ]);
});

test('where there is no room above, there is none', () => {
  expect(numbers([bar(100, 183)])).toHaveLength(1);
  expect(numbers([bar(100, 184)])).toEqual([]);
});

test('fewer than ten are seen at a glance, if no bar stands for them', () => {
  expect(numbers([bar(100, 9), bar(300, 10)])).toEqual(['10 at 304: 297 to 311, 173']);
  expect(numbers([bar(100, 9), bar(300, 10)], 1)).toHaveLength(2);
});
