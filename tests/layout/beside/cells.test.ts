import { expect, test } from 'vitest';
import { stripParts } from '../../../src/layout/beside/cells';

test('up to forty have a cell of one width each, side by side', () => {
  const parts = stripParts([1, 2, 0, 1]);
  expect(parts.map(({ start }) => start)).toEqual([0, 0.25, 0.75, 0.75]);
  expect(parts.map(({ width, cells }) => width * 4 - cells)).toEqual([0, 0, 0, 0]);
  expect(stripParts([39, 1]).map(({ cells }) => cells)).toEqual([39, 1]);
});

test('more are a field as wide as their share', () => {
  expect(stripParts([100_557, 299_652, 599_791])).toEqual([
    { start: 0, width: 0.100557, cells: 1 },
    { start: 0.100557, width: 0.299652, cells: 1 },
    { start: 0.400209, width: 0.599791, cells: 1 },
  ]);
  expect(stripParts([40, 1, 0]).map(({ cells }) => cells)).toEqual([1, 1, 0]);
});

test('nothing has no cells and no width', () => {
  expect(stripParts([0, 0])).toEqual([
    { start: 0, width: 0, cells: 0 },
    { start: 0, width: 0, cells: 0 },
  ]);
});
