import { describe, expect, it } from 'vitest';
import { excerptState } from '../../src/evidence/excerpt-state';

const text = 'First.\n\nHe said “yes”, and  left. Last.';
const excerpt = (exact: string, start = text.indexOf(exact)) => ({ exact, start, end: start + exact.length });

describe('excerptState', () => {
  it('is not checked without a text', () => {
    expect(excerptState(excerpt('First.'), null)).toEqual({ state: 'not-checked' });
  });

  it('matches letter for letter at its place', () => {
    expect(excerptState(excerpt('Last.'), text)).toEqual({ state: 'matches', start: 34, end: 39 });
  });

  it('matches where it has only moved, and says where it stands', () => {
    expect(excerptState(excerpt('Last.', 3), text)).toMatchObject({ state: 'matches', start: 34 });
  });

  it('takes the place nearest to the stated one when it stands twice', () => {
    expect(excerptState({ exact: 'ab', start: 5, end: 7 }, 'ab..ab')).toMatchObject({ start: 4 });
  });

  it.each([
    ['straight for curly quotation marks', 'He said "yes", and  left.'],
    ['one space for two', 'He said “yes”, and left.'],
    ['a line break for a space', 'He said “yes”,\nand left.'],
  ])('nearly matches with %s, and marks the whole stretch', (_, exact) => {
    const state = excerptState({ exact, start: 8, end: 8 + exact.length }, text);
    expect(state).toEqual({ state: 'nearly', start: 8, end: 33 });
  });

  it('differs by one wrong letter, and says from where on and what stands there', () => {
    const state = excerptState({ exact: 'He sald “yes”', start: 8, end: 21 }, text);
    expect(state).toEqual({ state: 'differs', found: 'He said “yes”', at: 5 });
  });

  it('differs in case: that is no matter of spacing', () => {
    expect(excerptState(excerpt('last.', 34), text).state).toBe('differs');
  });
});
