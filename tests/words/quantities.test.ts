import { describe, expect, it } from 'vitest';
import { quantityInWords, shortQuantity, valueInWords } from '../../src/words/en/quantities';

describe('quantities in words', () => {
  it.each([
    [500_000_000, 'more-than', 'more than $500 million', '> $500m'],
    [100_000_000, 'about', 'about $100 million', '≈ $100m'],
    [10_000_000_000, 'exactly', '$10 billion', '$10bn'],
    [46_285_000, 'exactly', '$46.285 million', '≈ $46.29m'],
    [40_469, 'exactly', '$40,469', '$40,469'],
    [1_234_567, 'exactly', '$1,234,567', '≈ $1.23m'],
    [1_236_000, 'exactly', '$1.236 million', '≈ $1.24m'],
    [1_236_000, 'more-than', 'more than $1.236 million', '> $1.23m'],
    [2_500_000_000_000, 'exactly', '$2.5 trillion', '$2.5tn'],
    [0.004, 'exactly', '$0.004', '$0.004'],
    [0.000_123_45, 'about', 'about $0.00012345', '≈ $0.000123'],
    [0.000_000_1, 'exactly', '$0.0000001', '$0.0000001'],
    [0.3, 'more-than', 'more than $0.3', '> $0.3'],
    [1e30, 'exactly', '$1,000,000,000,000,000,000,000,000,000,000', '$1,000,000,000,000,000,000tn'],
    [0, 'exactly', '$0', '$0'],
    [-30_000_000, 'exactly', '−$30 million', '−$30m'],
    [-1.005, 'about', 'about −$1.005', '≈ −$1'],
  ] as const)('%d %s is "%s", and short "%s"', (value, modifier, words, short) => {
    expect(quantityInWords({ value, modifier, unit: 'USD' })).toBe(words);
    expect(shortQuantity({ value, modifier, unit: 'USD' })).toBe(short);
  });

  it('names a unit that is no currency after the number', () => {
    expect(valueInWords(3500, 'km')).toBe('3,500 km');
    expect(valueInWords(-0.5, 'km')).toBe('−0.5 km');
  });
});
