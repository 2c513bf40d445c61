import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptLink } from '../../src/export/citation';
import type { Evidence } from '../../src/model/dataset-file';
import { evidenceOf, sourceOf } from '../model/build';

const url = 'https://example.org/a';
const source = sourceOf({ url });

/** An address with a fragment, and behind it a directive of at most four parts: hyphens and commas part them alone. */
const ADDRESS = new RegExp(
  `^${url}#page=12(?::~:text=(?:X-,)?X(?:,X)?(?:,-X)?)?$`.replaceAll('X', "[\\w%.!~*'()]+"),
  'u',
);

/** What stands behind "text=" in the link to an excerpt. */
const fragment = (fields: Partial<Evidence>): string =>
  excerptLink(source, evidenceOf(fields))?.replace('https://example.org/a#:~:text=', '') ?? 'none';

describe('the address of an excerpt', () => {
  test('is none where the source has none', () => {
    expect(excerptLink(sourceOf(), evidenceOf())).toBeNull();
  });

  test.each([
    ['https://example.org/a?b=1', 'https://example.org/a?b=1#'],
    ['https://example.org/report.pdf#page=12', 'https://example.org/report.pdf#page=12'],
    ['https://example.org/#/document/208', 'https://example.org/#/document/208'],
    ['https://example.org/#!/a#b', 'https://example.org/#!/a#b'],
    ['https://example.org/a#', 'https://example.org/a#'],
    ['https://example.org/a#b#c', 'https://example.org/a#b#c'],
    ['HTTP://example.org/a', 'HTTP://example.org/a#'],
    // A directive of the address itself is another’s, and gives way.
    ['https://example.org/a#:~:text=old', 'https://example.org/a#'],
    ['https://example.org/a#page=2:~:text=old,er', 'https://example.org/a#page=2'],
  ])('keeps the fragment of the source’s own address: %s', (own, before) => {
    expect(excerptLink({ url: own }, evidenceOf())).toBe(`${before}:~:text=They%20signed.`);
  });

  test.each([
    'mailto:archive@example.org',
    'mailto:a@example.org?body=see+https://example.org/a',
    'mailto:a@example.org?subject=1#2',
    'MAILTO:a@example.org',
  ])('of a mail is the address alone: %s', (own) => {
    expect(excerptLink({ url: own }, evidenceOf())).toBe(own);
  });

  test.each<[Partial<Evidence>, string, string]>([
    [{ exact: 'They signed.' }, 'They%20signed.', 'the words'],
    [{ exact: 'a-b, c & d' }, 'a%2Db%2C%20c%20%26%20d', 'with hyphen, comma and ampersand escaped'],
    [
      { exact: 'b', prefix: 'One two three four five. ' },
      'two%20three%20four%20five.-,b',
      'after four words',
    ],
    [{ exact: 'b', suffix: ' One two three four five.' }, 'b,-One%20two%20three%20four', 'before four words'],
    [{ exact: 'b', prefix: 'x-y ', suffix: ' ' }, 'x%2Dy-,b', 'without white space alone'],
    [{ exact: 'Korea’s 조선' }, 'Korea%E2%80%99s%20%EC%A1%B0%EC%84%A0', 'in UTF-8'],
    [
      { exact: 'a b c d e f g h i j k l' },
      'a%20b%20c%20d%20e%20f%20g%20h%20i%20j%20k%20l',
      'in full up to twelve words',
    ],
    [
      { exact: 'a b c d e f g h i, j k-l m n' },
      'a%20b%20c%20d%20e,i%2C%20j%20k%2Dl%20m%20n',
      'by first and last words beyond',
    ],
    [{ exact: 'b', suffix: ' And then \ud83d' }, 'b,-And%20then', 'without half a character behind'],
    [{ exact: 'b', prefix: '\ude00 And then ' }, 'And%20then-,b', 'without half a character before'],
    [{ exact: 'b', prefix: 'so \ude00', suffix: '\ud83d so' }, 'b', 'without words that do not touch it'],
    [{ exact: 'One \ud83d two', prefix: 'a ', suffix: ' b' }, 'a-,One,two,-b', 'around half a character'],
    [{ exact: '\ude00One\ud83d', prefix: 'a ', suffix: ' b' }, 'One', 'without halves at its ends'],
    [{ exact: '😀 One', prefix: 'a ' }, 'a-,%F0%9F%98%80%20One', 'with whole characters'],
    [{ exact: 'One two\n\nthree four' }, 'One%20two,three%20four', 'across paragraphs, from end to end'],
    [{ exact: ' One\r\n\r\n \n\nTwo\n' }, 'One,Two', 'without lines that are empty'],
    [{ exact: '\n  b ', prefix: 'a ', suffix: ' \n c' }, 'a-,b,-c', 'whatever white space stands around'],
    [{ exact: 'One  \u00a0two' }, 'One%20two', 'with one space for a run of them'],
    [{ exact: 'b', prefix: 'A heading\n\n' }, 'A%20heading-,b', 'after a heading'],
  ])('of %j is %s: %s', (fields, expected) => {
    expect(fragment(fields)).toBe(expected);
  });

  test('is the address alone where nothing can be sought', () => {
    for (const exact of ['\ud83d', ' \n', '\u0000']) {
      expect(excerptLink(source, evidenceOf({ exact, prefix: 'a ' }))).toBe(url);
    }
  });

  test('is a valid address, whatever the words are: no sign of theirs is taken for one of the address', () => {
    const words = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme', minLength: 1 }));
    fc.assert(
      fc.property(words, words, words, (exact, prefix, suffix) => {
        const link = excerptLink({ url: `${url}#page=12` }, evidenceOf({ exact, prefix, suffix })) ?? '';
        expect(link).toMatch(ADDRESS);
        decodeURIComponent(link);
      }),
    );
  });
});
