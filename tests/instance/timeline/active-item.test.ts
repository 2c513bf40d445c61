import { describe, expect, test } from 'vitest';
import type { MarkGroup } from '../../../src/layout/detail/mark-groups';
import { announcedIndex } from '../../../src/instance/timeline/active-item';

const mark = (position: number, anchor: number): MarkGroup => ({ positions: [position], anchor, cell: null });

/** Three screens around the view from 100 to 200, with a mark in each. */
const told = {
  groups: [mark(3, 50), mark(4, 150), mark(5, 250)],
  bufferedDomain: { start: 0, end: 300 },
  domain: { start: 100, end: 200 },
};
const here = told.domain;
const far = { start: 1000, end: 1100 };
const spot = (position: number, anchor: number) => ({ position, anchor, cell: null });

describe('the mark that a screen reader is told of', () => {
  test('is the one that the keyboard is on, in view or beside it', () => {
    expect(announcedIndex(told, spot(4, 150), here)).toBe(1);
    expect(announcedIndex(told, spot(5, 250), { start: 200, end: 300 })).toBe(2);
  });

  test('is none on the way to one that is not drawn yet', () => {
    expect(announcedIndex(told, spot(9, 1050), far)).toBe(-1);
  });

  test('is the nearest where the timeline stands and the reader has moved it away from the keyboard', () => {
    expect(announcedIndex(told, spot(9, 1050), here)).toBe(2);
  });

  test('is none before the keyboard comes', () => {
    expect(announcedIndex(told, null, far)).toBe(-1);
  });
});
