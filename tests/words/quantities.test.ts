import { describe, expect, it } from 'vitest';
import { quantityInWords, shortQuantity, valueInWords } from '../../src/words/en/quantities';

describe('quantities in words', () => {
  it.each([
    [500_000_000, 'more-than', 'more than $500 million', '> $500m'],
    [100_000_000, 'about', 'about $100 million', '≈ $100m'],
    [10_000_000_000, 'exactly', '$10 billion', '$10bn'],
    [46_285_000, 'exactly', '$46.29 million', '$46.29m'],
    [40_469, 'exactly', '$40,469', '$40,469'],
  ] as const)('%d %s is "%s", and short "%s"', (value, modifier, words, short) => {
    expect(quantityInWords({ value, modifier, unit: 'USD' })).toBe(words);
    expect(shortQuantity({ value, modifier, unit: 'USD' })).toBe(short);
  });

  it('names a unit that is no currency after the number', () => {
    expect(valueInWords(3500, 'km')).toBe('3,500 km');
  });
});
