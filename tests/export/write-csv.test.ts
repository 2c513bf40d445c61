import { csvParseRows } from 'd3-dsv';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../src/export/write-csv';

describe('writeCsv', () => {
  it('puts fields in quotation marks only where they need them', () => {
    expect(writeCsv(['a', 'b'], [{ a: 'plain', b: 'with "marks", and a comma' }])).toBe(
      'a,b\r\nplain,"with ""marks"", and a comma"\r\n',
    );
  });

  it('comes back letter for letter, whatever the texts are', () => {
    const row = fc.record({ a: fc.string({ unit: 'binary' }), b: fc.string() });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        const [, ...back] = csvParseRows(writeCsv(['a', 'b'], rows));
        expect(back).toEqual(rows.map(({ a, b }) => [a, b]));
      }),
    );
  });
});
