import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/model/search/fold';
import { joinParts, matchesQuery, readQuery } from '../../../src/model/search/search';
import { buildSearchText, findRows, foldChunks } from '../../../src/model/search/search-text';

/** The rows that are found, by their numbers. */
function rowsWith(
  rows: readonly (readonly string[])[],
  search: string,
  from = 0,
  to = rows.length,
): number[] {
  const text = buildSearchText(rows.length, (row) => joinParts(rows[row] ?? []));
  const found = new Uint8Array(to - from);
  const count = findRows(text, readQuery(search), from, to, found);
  const numbers = [...found.keys()].filter((i) => found[i] === 1).map((i) => from + i);
  expect(numbers).toHaveLength(count);
  return numbers;
}

/** The same, by the text of each row. */
const rowsThatMatch = (rows: readonly (readonly string[])[], search: string): number[] =>
  matching(searchableTexts(rows), search);

const searchableTexts = (rows: readonly (readonly string[])[]): string[] =>
  rows.map((parts) => parts.map((part) => fold(part).text).join('\n'));

const matching = (texts: readonly string[], search: string): number[] =>
  [...texts.keys()].filter((row) => matchesQuery(texts[row] ?? '', readQuery(search)));

describe('rows are found', () => {
  const rows = [
    ['Trade agreement', 'North Korea’s first.'],
    ['Aid', 'Oil and aid; no trade.'],
    [],
    ['Агентство: Пхеньян', 'Café “Moran”'],
    ['조선 trade', ''],
  ];

  test.each([
    ['', [0, 1, 2, 3, 4], 'all by no term at all'],
    ['TRADE', [0, 1, 4], 'by a word, whatever its case'],
    ['aid oil', [1], 'by several terms in any order'],
    ['trade oil agreement', [], 'not while one of them is missing'],
    ["korea's", [0], 'by a straight apostrophe where a curly one stands'],
    ['"oil and"', [1], 'by a phrase'],
    ['"aid oil"', [], 'not by a phrase across two parts of an event'],
    ['"first. aid"', [], 'not by a phrase across two events'],
    ['"trade. агентство"', [], 'nor across an event without any text'],
    ['пхеньян cafe', [3], 'by letters of another script, and without accents'],
    ['조', [4], 'by a syllable'],
    ['ㅈ', [4], 'by the letter with which a syllable begins'],
    ['ㅎ', [], 'not by one that it does not hold'],
  ])('%s: %j, %s', (search, expected) => {
    expect(rowsWith(rows, search)).toEqual(expected);
  });

  test('within the rows that are asked for', () => {
    expect(rowsWith(rows, 'trade', 1, 4)).toEqual([1]);
    expect(rowsWith(rows, 'trade', 1, 5)).toEqual([1, 4]);
    expect(rowsWith(rows, 'trade', 2, 2)).toEqual([]);
    expect(rowsWith(rows, '', 2, 4)).toEqual([2, 3]);
  });

  test('and marked beside what was marked before', () => {
    const text = buildSearchText(3, (row) => ['a', 'b', 'a b'][row] ?? '');
    const found = Uint8Array.of(0, 1, 0);
    expect(findRows(text, ['a'], 0, 3, found)).toBe(2);
    expect([...found]).toEqual([1, 1, 1]);
  });
});

describe('a search through many texts at once finds what a search text by text finds', () => {
  const unit = fc.constantFrom(
    ...Array.from('aAbáßsS’\'“" -–한하ㅎжЖй\n\t`😀𝐀ﬁ'),
    '\u0301',
    '\uD83D',
    '\uDE00',
  );
  const part = fc.string({ unit, maxLength: 8 });
  const parts = fc.array(fc.array(part, { maxLength: 3 }), { maxLength: 12 });
  const search = fc.string({ unit, maxLength: 6 });

  test('whatever the texts and the query are', () => {
    fc.assert(
      fc.property(parts, search, (rows, text) => {
        expect(rowsWith(rows, text)).toEqual(rowsThatMatch(rows, text));
      }),
      { numRuns: 1000 },
    );
  });

  test('where the query is made of the texts, so that much is found', () => {
    const made = parts.chain((rows) =>
      fc.record({
        rows: fc.constant(rows),
        terms: fc.array(
          fc.tuple(fc.nat(), fc.nat(), fc.nat()).map(([a, b, c]) => {
            const text = rows.flat()[a % Math.max(1, rows.flat().length)] ?? '';
            return text.slice(b % (text.length + 1), (c % 4) + 1 + (b % (text.length + 1)));
          }),
          { maxLength: 3 },
        ),
        quoted: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(made, ({ rows, terms, quoted }) => {
        const text = terms.map((term) => (quoted ? `"${term}"` : term)).join(' ');
        expect(rowsWith(rows, text)).toEqual(rowsThatMatch(rows, text));
      }),
      { numRuns: 1000 },
    );
  });

  test('over many chunks, from any row to any other', () => {
    const rows = Array.from({ length: 10_000 }, (_, row) => [
      `event ${row}`,
      row % 7 === 0 ? 'Oil’s' : 'aid',
    ]);
    const texts = searchableTexts(rows);
    for (const text of ["oil's", '99', 'event', "9 oil's", '"event 8191"', 'nothing', '"9 oil"']) {
      const expected = matching(texts, text);
      expect(rowsWith(rows, text)).toEqual(expected);
      for (const [from, to] of [[4095, 4097] as const, [4096, 8192] as const, [1, 9999] as const])
        expect(rowsWith(rows, text, from, to)).toEqual(expected.filter((row) => row >= from && row < to));
    }
  });
});

/** The rows of each chunk of `count` texts of a length. */
const chunksOf = (count: number, length: number) =>
  [...foldChunks(count, () => 'x'.repeat(length))].map(({ from, to }) => [from, to]);

describe('folding in steps', () => {
  test('takes some thousand rows at a step', () => {
    expect(chunksOf(10_000, 20)).toEqual([
      [0, 4096],
      [4096, 8192],
      [8192, 10_000],
    ]);
  });

  test('takes fewer of long texts, and a text of any length whole', () => {
    expect(chunksOf(3, 100_000)).toEqual([
      [0, 2],
      [2, 3],
    ]);
    expect(chunksOf(2, 1_000_000)).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });

  test('takes no step for no rows', () => {
    expect(chunksOf(0, 1)).toEqual([]);
  });
});
