import { describe, expect, test } from 'vitest';
import { FORM, formOf, middleOf, radiusOf } from '../../../src/layout/marks/mark-form';

const claim = { layer: 0, part: 0, isSingle: true, isSigned: true };
const onRecord = { layer: 1, part: 0, isSingle: true, isSigned: false };
const bar = (width: number) => ({ x0: 100, x1: 100 + width });

describe('a mark', () => {
  test.each([
    [0.5, FORM.glyph],
    [15.9, FORM.glyph],
    [16, FORM.signed],
    [25.9, FORM.signed],
    [26, FORM.full],
  ])('of a claim whose bar is %f px wide has the form %i', (width, form) => {
    expect(formOf(claim, bar(width))).toBe(form);
  });

  test('on record is a thin bar with nothing in it as soon as it is wider than its glyph', () => {
    expect([9.9, 10, 400].map((width) => formOf(onRecord, bar(width)))).toEqual([
      FORM.glyph,
      FORM.bar,
      FORM.bar,
    ]);
    expect(formOf({ ...onRecord, isSigned: true }, bar(14))).toBe(FORM.signed);
  });

  test('that only goes on is a bar alone', () => {
    expect(formOf({ ...claim, part: 1 }, bar(5))).toBe(FORM.bar);
  });

  test.each([0.5, 7, 15, 16, 25, 26, 300])(
    'of a span %f px wide reaches no pixel before its first day',
    (width) => {
      const form = formOf(claim, bar(width));
      // A span is anchored at its first day.
      const middle = middleOf(claim, form, 100, bar(width));
      const half = form === FORM.glyph ? radiusOf(claim) : Math.min(26, width) / 2;
      expect(middle - half).toBeGreaterThanOrEqual(100);
      // A glyph is as wide as it is: it may reach beyond the last day.
      const last = form === FORM.glyph ? Infinity : 100 + width;
      expect(middle + half).toBeLessThanOrEqual(last);
    },
  );

  test('stands in the middle of what it fills, and at its moment where nothing is certain', () => {
    expect(middleOf(claim, FORM.full, 150, bar(100))).toBe(150);
    expect(middleOf(claim, FORM.glyph, 150, null)).toBe(150);
  });
});
