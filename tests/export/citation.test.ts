import { describe, expect, test } from 'vitest';
import { excerptLink } from '../../src/export/citation';
import type { Evidence } from '../../src/model/dataset-file';
import { evidenceOf, sourceOf } from '../model/build';

const url = 'https://example.org/a';
const source = sourceOf({ url });

/** What stands behind "text=" in the link to an excerpt. */
const fragment = (fields: Partial<Evidence>): string =>
  excerptLink(source, evidenceOf(fields))?.replace('https://example.org/a#:~:text=', '') ?? 'none';

describe('the address of an excerpt', () => {
  test('is none where the source has none', () => {
    expect(excerptLink(sourceOf(), evidenceOf())).toBeNull();
  });

  test('takes the place of a fragment that the source’s own address has', () => {
    expect(excerptLink({ ...source, url: 'https://example.org/a?b=1#top' }, evidenceOf())).toBe(
      'https://example.org/a?b=1#:~:text=They%20signed.',
    );
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
  ])('of %j is %s: %s', (fields, expected) => {
    expect(fragment(fields)).toBe(expected);
  });
});
