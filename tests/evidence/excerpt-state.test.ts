import { describe, expect, it } from 'vitest';
import { excerptState } from '../../src/evidence/excerpt-state';

const text = 'First.\n\nHe said “yes”, and  left. Last.';
const excerpt = (exact: string, start = text.indexOf(exact)) => ({ exact, start });

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
    expect(excerptState({ exact: 'ab', start: 5 }, 'ab..ab')).toMatchObject({ start: 4 });
  });

  it.each([
    ['straight for curly quotation marks', 'He said "yes", and  left.'],
    ['one space for two', 'He said “yes”, and left.'],
    ['a line break for a space', 'He said “yes”,\nand left.'],
  ])('nearly matches with %s, and marks the whole stretch', (_, exact) => {
    const state = excerptState({ exact, start: 8 }, text);
    expect(state).toEqual({ state: 'nearly', start: 8, end: 33 });
  });

  it('differs by one wrong letter, and says from where on and what stands there', () => {
    const state = excerptState({ exact: 'He sald “yes”', start: 8 }, text);
    expect(state).toEqual({ state: 'differs', found: 'He said “yes”', at: 5 });
  });

  it('takes the earlier place of two that are as near', () => {
    expect(excerptState({ exact: 'ab', start: 2 }, 'ab..ab')).toMatchObject({ state: 'matches', start: 0 });
  });

  it('nearly matches at the nearest place too, not at the first', () => {
    const state = excerptState({ exact: '"a"', start: 9 }, '“a”..   “a”');
    expect(state).toEqual({ state: 'nearly', start: 8, end: 11 });
  });

  it.each([
    ['a character beyond U+FFFF that shares its first half', 'an 😀', 'an 😁', 3],
    ['half of a character', 'an \ud83d', 'an 😁', 3],
    ['an accent of its own', 'cafe\u0301', 'cafe\u0300', 3],
    ['no accent where the text has one', 'cafes', 'cafe\u0301', 3],
    ['another member of a family', '👩‍👧.', '👩‍👦.', 0],
    ['another flag that begins alike', '🇰🇵', '🇰🇷', 0],
  ])('with %s differs from the whole letter on', (_, exact, found, at) => {
    expect(excerptState({ exact, start: 0 }, found)).toEqual({ state: 'differs', found, at });
  });

  it('shows whole characters of the text where the excerpt is shorter than they are', () => {
    expect(excerptState({ exact: 'a', start: 1 }, '😀')).toEqual({ state: 'differs', found: '😀', at: 0 });
  });

  it('differs in case: that is no matter of spacing', () => {
    expect(excerptState(excerpt('last.', 34), text).state).toBe('differs');
  });

  it('counts the stated place in the text as written, where white space stands before it', () => {
    // Both are as near in a text of single spaces; as written, the second is nearer.
    expect(excerptState({ exact: '"a"', start: 12 }, '“a”      .  “a”')).toMatchObject({ start: 12 });
    expect(excerptState({ exact: '"a" ', start: 4 }, '“a” “a” “a”')).toEqual({
      state: 'nearly',
      start: 4,
      end: 7,
    });
  });

  it('nearly matches whatever white space stands around it, and marks none of it', () => {
    expect(excerptState({ exact: '\n He  left. ', start: 0 }, 'So: He left. Yes.')).toEqual({
      state: 'nearly',
      start: 4,
      end: 12,
    });
    expect(excerptState({ exact: 'It  ends.', start: 0 }, 'It ends.')).toEqual({
      state: 'nearly',
      start: 0,
      end: 8,
    });
  });

  it('of white space alone is never nearly there', () => {
    expect(excerptState({ exact: '\t', start: 1 }, 'a b')).toMatchObject({ state: 'differs', found: ' ' });
    expect(excerptState({ exact: ' \t ', start: 3 }, 'a b')).toMatchObject({ state: 'differs', found: '' });
  });
});
