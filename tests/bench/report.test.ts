import { describe, expect, test } from 'vitest';
import { PARTS, readOptions } from './options';
import { replacePart, table } from './report';
import { besideYardstick, figure, median, quantile } from './stats';

describe('figures', () => {
  test('are the middle of the sorted values, or lie between two of them', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1])).toBe(2.5);
    expect(quantile([1, 2, 3, 4, 5], 0.95)).toBeCloseTo(4.8);
    expect(median([])).toBeNaN();
  });

  test.each([
    [0.0417, '0.042'],
    [7.314, '7.31'],
    [46.21, '46.2'],
    [1203.8, '1,204'],
    [NaN, '–'],
    [undefined, '–'],
  ])('%d are written as %s', (value, text) => {
    expect(figure(value)).toBe(text);
  });

  test('stand beside their yardstick', () => {
    expect(besideYardstick(30, 15)).toBe('30.0 (2.00×)');
    expect(besideYardstick(30, NaN)).toBe('30.0');
  });
});

describe('the report', () => {
  test('sets tables with their figures to the right', () => {
    expect(table(['step', 'ms'], [['read', '4']])).toBe('| step | ms |\n| :-- | --: |\n| read | 4 |');
  });

  test('replaces a part between its markers and nothing else', () => {
    const document = 'a\n<!-- measured: page -->\nold\n<!-- end: page -->\nb';
    expect(replacePart(document, 'page', 'new')).toBe(
      'a\n<!-- measured: page -->\n\nnew\n\n<!-- end: page -->\nb',
    );
    expect(() => replacePart(document, 'keys', 'new')).toThrow('no place for "keys"');
  });
});

describe('the command line', () => {
  test('measures all but the soak without flags', () => {
    expect(readOptions([])).toEqual({
      sizes: null,
      parts: PARTS.filter((part) => part !== 'soak'),
      soak: 10,
      dry: false,
    });
  });

  test('takes sizes, parts and minutes', () => {
    expect(readOptions(['--sizes', '7,1k,2M', '--only', 'page,keys', '--dry'])).toMatchObject({
      sizes: [7, 1000, 2_000_000],
      parts: ['page', 'keys'],
      dry: true,
    });
    expect(readOptions(['--no-browser']).parts).toEqual(['pipeline', 'door']);
    expect(readOptions(['--soak', '2'])).toMatchObject({ parts: ['soak'], soak: 2 });
  });

  test.each([
    [['--fast'], 'no flag --fast'],
    [['--sizes', '10x'], '"10x" is no size'],
    [['--only', 'paint'], 'no part "paint"'],
    [['--soak', 'long'], '--soak wants minutes'],
  ])('refuses %j', (argv, reason) => {
    expect(() => readOptions(argv)).toThrow(reason);
  });
});
