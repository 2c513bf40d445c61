import { expect, test } from 'vitest';
import { asSentence, countedInProse } from '../../src/words/en/numbers';
import { sourceNouns } from '../../src/words/en/source-nouns';

test.each([
  [0, 'no events'],
  [1, 'one event'],
  [12, 'twelve events'],
  [13, '13 events'],
  [1_000_000, '1,000,000 events'],
])('%d in a sentence: "%s"', (count, words) => {
  expect(countedInProse(count, 'event')).toBe(words);
});

test('a sentence begins with a capital letter, or with its figures', () => {
  expect(asSentence('thirteen more')).toBe('Thirteen more');
  expect(asSentence('34 events')).toBe('34 events');
});

test('sources are called by what they are only where all are alike', () => {
  expect(sourceNouns(['article', 'article'])).toEqual(['article', 'articles']);
  expect(sourceNouns(['article', 'book'])).toEqual(['source', 'sources']);
  expect(sourceNouns(['article', undefined])).toEqual(['source', 'sources']);
  expect(sourceNouns([])).toEqual(['source', 'sources']);
});
