import { csvParseRows } from 'd3-dsv';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../src/export/write-csv';

/** The fields of one line, read by another's parser. */
const readBack = (text: string): string | undefined =>
  csvParseRows(writeCsv(['a'], [{ a: text }]).slice(1))[1]?.[0];

/** A cell without the apostrophe that we put before what would be computed. */
const withoutOurs = (cell = ''): string => cell.replace(/^'(?='*[=+\-@\t\r＝＋－＠])/u, '');

describe('writeCsv', () => {
  it('puts fields in quotation marks only where they need them, behind a byte order mark', () => {
    expect(writeCsv(['a', 'b'], [{ a: 'plain', b: 'with "marks", and a comma' }])).toBe(
      '\uFEFFa,b\r\nplain,"with ""marks"", and a comma"\r\n',
    );
  });

  it('is known as UTF-8 by its first three bytes', () => {
    expect(new TextEncoder().encode(writeCsv(['a'], [])).slice(0, 3)).toEqual(
      Uint8Array.of(0xef, 0xbb, 0xbf),
    );
  });

  it.each([
    ['=HYPERLINK("http://example.org")', '\'=HYPERLINK("http://example.org")'],
    ['+7 495 000', "'+7 495 000"],
    ['-0043-03-15', "'-0043-03-15"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ['＝1', "'＝1"],
    ["'=1", "''=1"],
    ['2005-06', '2005-06'],
    ["'quoted'", "'quoted'"],
    ['a=b', 'a=b'],
    ['\n=1', '\n=1'],
    ['“curly” – 조선', '“curly” – 조선'],
    ['a\u0000b\u0085', 'a\uFFFDb\uFFFD'],
    ['half \ud83d', 'half \uFFFD'],
  ])('%j comes back as %j', (text, expected) => {
    expect(readBack(text)).toBe(expected);
  });

  it('comes back letter for letter but for that, whatever the texts are', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...Array.from('\'=-+@a",\r\n\t\ud83d')) }),
    );
    fc.assert(
      fc.property(fc.array(fc.record({ a: text, b: text }), { minLength: 1 }), (rows) => {
        const [, ...back] = csvParseRows(writeCsv(['a', 'b'], rows).slice(1));
        expect(back.map(([a, b]) => [withoutOurs(a), withoutOurs(b)])).toEqual(
          rows.map(({ a, b }) =>
            [a, b].map((field) => field.replace(/\p{Surrogate}|(?![\t\n\r])\p{Cc}/gu, '\uFFFD')),
          ),
        );
        expect(back.flat().filter((field) => /^[=+\-@\t\r]/u.test(field))).toEqual([]);
      }),
    );
  });
});
