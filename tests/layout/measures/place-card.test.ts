import { describe, expect, test } from 'vitest';
import { placeCard } from '../../../src/layout/measures/place-card';

const card = { width: 100, height: 50 };
const frame = { width: 300, height: 200 };
/** A mark of 20 by 20 pixels around a point. */
const markAt = (x: number, y: number) => ({ x0: x - 10, x1: x + 10, y0: y - 10, y1: y + 10 });

/** Rows of marks beside a mark and below it. */
const crowd = [50, 100].flatMap((y) => Array.from({ length: 20 }, (_, i) => ({ x: 10 + i * 14, y })));

describe('the card of a mark', () => {
  test('stands above it, where there is room', () => {
    expect(placeCard(markAt(150, 100), card, frame, [])).toEqual({ x: 100, y: 28 });
  });

  test('stands beside it, where it would cover others above', () => {
    expect(placeCard(markAt(150, 100), card, frame, [{ x: 150, y: 50 }])).toEqual({ x: 172, y: 75 });
  });

  test('reaches above the frame rather than over many marks', () => {
    expect(placeCard(markAt(150, 50), card, frame, crowd)).toEqual({ x: 100, y: -22 });
  });

  test('keeps clear of what is pressed, whatever it covers instead', () => {
    const above = { x0: 120, x1: 160, y0: -28, y1: 0 };
    expect(placeCard(markAt(150, 50), card, frame, crowd, [above])).not.toEqual({ x: 100, y: -22 });
    const aside = { ...above, x0: 210, x1: 250 };
    expect(placeCard(markAt(150, 50), card, frame, crowd, [aside])).toEqual({ x: 100, y: -22 });
  });
});
