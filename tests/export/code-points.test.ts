import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePointsIn } from '../../src/export/code-points';

describe('places in code points', () => {
  it('count a character beyond U+FFFF once', () => {
    const places = codePointsIn('a😀b😀');
    expect([0, 1, 3, 4, 6].map(places)).toEqual([0, 1, 2, 3, 4]);
  });

  it('count half of a character as one, and a place inside of one as its end', () => {
    expect([0, 1, 2].map(codePointsIn('\udc00\ud83d'))).toEqual([0, 1, 2]);
    expect([0, 1, 2, 3].map(codePointsIn('😀a'))).toEqual([0, 1, 1, 2]);
  });

  it('cut a text in code points where it is cut in code units', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, after) => {
        const text = before + after;
        expect(Array.from(text).slice(0, codePointsIn(text)(before.length)).join('')).toBe(before);
      }),
    );
  });
});
