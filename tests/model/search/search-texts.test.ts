import { describe, expect, test } from 'vitest';
import { textsByRow, textsOfColumn, type SearchTexts } from '../../../src/model/search/search-texts';
import { columnOfParts, textColumn } from '../../../src/model/search/text-column';

/** All texts from a row on, and how many packs they came in. */
function packed(texts: SearchTexts, from = 0): { readonly rows: readonly string[]; readonly packs: number } {
  const rows: string[] = [];
  let packs = 0;
  for (; from + rows.length < texts.count; packs++) {
    const column = columnOfParts(texts.pack(from + rows.length));
    for (let row = 0; row < column.length; row++) rows.push(column.at(row));
  }
  return { rows, packs };
}

describe('texts to be searched', () => {
  const titles = ['Trade', 'two\nlines\n', '', '조선\uD83D'];
  const sources: readonly (readonly [string, SearchTexts])[] = [
    ['made when asked for', textsByRow(4, (row) => ['Trade', 'two lines ', '', '조선\uD83D'][row] ?? '')],
    ['of a column of titles', textsOfColumn(textColumn(titles))],
  ];

  test.each(sources)('%s: are packed as they are read', (_, texts) => {
    expect(texts.count).toBe(4);
    const read = Array.from({ length: 4 }, (__, row) => texts.textOf(row));
    expect(read).toEqual(['Trade', 'two lines ', '', '조선\uD83D']);
    expect(packed(texts)).toEqual({ rows: read, packs: 1 });
    expect(packed(texts, 2)).toEqual({ rows: read.slice(2), packs: 1 });
  });

  test.each([
    ['made when asked for', (rows: readonly string[]) => textsByRow(rows.length, (row) => rows[row] ?? '')],
    ['of a column of titles', (rows: readonly string[]) => textsOfColumn(textColumn(rows))],
  ])('%s: many, or long ones, are packed in pieces', (_, textsOf) => {
    const many = Array.from({ length: 10_000 }, (__, row) => `event ${row}`);
    const long = Array.from({ length: 5 }, (__, row) => String(row).repeat(700_000));
    for (const rows of [many, long]) {
      const pieces = packed(textsOf(rows));
      expect(pieces.packs).toBeGreaterThan(2);
      expect(pieces.rows.length).toBe(rows.length);
      expect(pieces.rows.every((text, row) => text === rows[row])).toBe(true);
    }
  });

  test('a column keeps its line breaks when it is packed', () => {
    const column = textColumn(titles);
    textsOfColumn(column).pack(0);
    expect(column.at(1)).toBe('two\nlines\n');
  });
});
