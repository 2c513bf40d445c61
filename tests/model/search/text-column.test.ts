import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  columnOfParts,
  sliceTexts,
  textColumn,
  textColumnBuilder,
} from '../../../src/model/search/text-column';

const all = (column: ReturnType<typeof textColumn>) =>
  Array.from({ length: column.length }, (_, row) => column.at(row));

describe('a text comes out of a column letter for letter', () => {
  test.each([
    ['nothing', ''],
    ['plain letters', 'Trade agreement of 1948'],
    ['letters of two bytes', 'Café – Пхеньян'],
    ['letters of three', '조선 “aid” ２'],
    ['letters of four', '😀 𝐀 \u{10FFFF}'],
    ['the last of each length', '\x7F\u0080\u07FF\u0800\uFFFF\u{10000}'],
    ['the first half of a pair alone', 'a\uD83Db'],
    ['the second half alone', 'a\uDE00'],
    ['both halves the wrong way round', '\uDE00\uD83D'],
    ['a first half before a pair', '\uD83D😀'],
    ['a decomposed accent and a composed one', 'e\u0301 \u00E9'],
    ['a byte order mark, a zero and line breaks', '\uFEFFa\0\r\nb\u2028'],
  ])('%s', (_, text) => {
    expect(all(textColumn(['before', text, 'after']))).toEqual(['before', text, 'after']);
  });

  test('whatever it is', () => {
    const unit = fc.oneof(
      fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
      fc.integer({ min: 0xd7ff, max: 0xe000 }).map((code) => String.fromCharCode(code)),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(unit, { maxLength: 8 }).map((units) => units.join(''))), (texts) => {
        expect(all(textColumn(texts))).toEqual(texts);
      }),
      { numRuns: 300 },
    );
  });

  test('also when it is longer than what a call can take at once', () => {
    const long = '한a😀'.repeat(100_000);
    expect(textColumn([long, 'x']).at(0) === long).toBe(true);
  });
});

describe('a column', () => {
  test('of plain letters takes a byte for each and four for each place', () => {
    const { bytes, starts } = textColumn(['trade', '', 'aid']);
    expect([bytes.length, [...starts]]).toEqual([8, [0, 5, 5, 8]]);
  });

  test('may be empty, and has no other rows than its own', () => {
    expect(all(textColumn([]))).toEqual([]);
    expect(() => textColumn([]).at(0)).toThrow('there is no row 0 among 0 texts');
    expect(() => textColumn(['a']).at(1)).toThrow('there is no row 1 among 1 texts');
    expect(() => textColumn(['a']).at(-1)).toThrow('there is no row -1 among 1 texts');
  });

  test('is built a text at a time, whatever was guessed of its size', () => {
    const texts = Array.from({ length: 3000 }, (_, i) => `event ${i} 조선`.repeat(i % 7));
    for (const guess of [0, 1, 3000, 10_000]) {
      const builder = textColumnBuilder(guess, guess % 2);
      for (const [row, text] of texts.entries()) {
        expect(builder.length).toBe(row);
        builder.add(text);
      }
      const column = builder.finish();
      expect(all(column)).toEqual(texts);
      expect(column.bytes.buffer.byteLength).toBe(column.bytes.length);
    }
  });

  test('travels to another thread and back without a copy of it staying behind', () => {
    const texts = ['Trade', 'a\uD83Db', '조선'];
    const { bytes, starts } = textColumn(texts);
    const there = structuredClone({ bytes, starts }, { transfer: [bytes.buffer, starts.buffer] });
    expect(bytes.byteLength).toBe(0);
    expect(all(columnOfParts(there))).toEqual(texts);
  });

  test('gives some of its rows in buffers of their own', () => {
    const texts = ['a', '조선', '', 'd\uD83D', 'e'];
    const column = textColumn(texts);
    for (let from = 0; from <= texts.length; from++) {
      for (let to = from; to <= texts.length; to++) {
        const slice = sliceTexts(column, from, to);
        expect(all(columnOfParts(slice))).toEqual(texts.slice(from, to));
        expect(slice.bytes.buffer).not.toBe(column.bytes.buffer);
        expect(slice.bytes.buffer.byteLength).toBe(slice.bytes.length);
      }
    }
  });
});
