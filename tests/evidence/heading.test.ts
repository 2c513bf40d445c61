import { describe, expect, test } from 'vitest';
import { headingAbove, outlineOf } from '../../src/evidence/heading';

const headingsOf = (text: string, title = ''): readonly string[] =>
  outlineOf(text, title).headings.map((heading) => heading.text);

describe('a line looks like a heading', () => {
  test.each([
    ['Trade\n\nIt grew.', ['Trade'], 'at the beginning'],
    ['It grew.\n\nTrade', ['Trade'], 'at the end'],
    ['It grew.\n \t\nTrade\n \nIt fell.', ['Trade'], 'between lines of white space'],
    ['\n\n  \n\n', [], 'not where it is white space alone'],
    ['Trade\nIt grew.', [], 'not where a line stands below'],
    ['It grew.\n\nOne\ntwo', [], 'not where one stands above'],
    [`${'x'.repeat(100)}\n\nIt grew.`, ['x'.repeat(100)], 'of a hundred letters'],
    [`${'x'.repeat(101)}\n\nIt grew.`, [], 'not of more'],
    ['Trade, aid: 50.5 % of it\n\nIt grew.', ['Trade, aid: 50.5 % of it'], 'with marks inside'],
    ['“Trade.”\n\nIt grew.', [], 'not with a mark before quotes that close'],
    ['(Trade!)  \n\nIt grew.', [], 'not with one before brackets and spaces'],
    ['Trade. Aid\n\nIt grew.', ['Trade. Aid'], 'where what follows a mark is a word'],
  ])('%j has %j: %s', (text, headings) => {
    expect(headingsOf(text)).toEqual(headings);
  });

  test('and is none where it is the first and the title, however many empty lines stand before', () => {
    expect(headingsOf('\n\nTrade\n\nIt grew.\n\nTrade\n\nIt fell.', 'Trade')).toEqual(['Trade']);
    expect(headingsOf('Aid\n\nIt grew.\n\nTrade', 'Trade')).toEqual(['Aid', 'Trade']);
    expect(headingsOf('Aid\n\nIt grew.', 'Trade')).toEqual(['Aid']);
  });
});

describe('the heading above a place', () => {
  const text = 'Start.\n\nTrade\n\nWhat came?\n\nIt grew.\n\nAid\n\nIt fell.';
  const above = (named: string | null, words: string): string | null =>
    headingAbove(outlineOf(text, ''), named, text.indexOf(words));

  test('is the last before it; that of a heading itself is the one above', () => {
    expect(above(null, 'Start')).toBeNull();
    expect(above(null, 'Trade')).toBeNull();
    expect(above(null, 'It grew')).toBe('Trade');
    expect(above(null, 'Aid')).toBe('Trade');
    expect(above(null, 'It fell')).toBe('Aid');
  });

  test('is a line that is named, unless a heading stands between', () => {
    expect(above('What came?', 'It grew')).toBe('What came?');
    expect(above('What came?', 'What came?')).toBe('Trade');
    expect(above('What came?', 'It fell')).toBe('Aid');
    expect(above('Trade', 'It grew')).toBe('Trade');
    expect(above('Nowhere', 'It grew')).toBe('Trade');
  });

  test('is a line that is named before the first heading, too', () => {
    const plain = outlineOf('One.\nTwo.', '');
    expect(headingAbove(plain, 'One.', 5)).toBe('One.');
    expect(headingAbove(plain, null, 5)).toBeNull();
  });
});

test('the lines of a text begin where they begin, whatever ends them', () => {
  expect(outlineOf('a\r\n\nb', '').lines).toEqual([
    { text: 'a', at: 0 },
    { text: '', at: 3 },
    { text: 'b', at: 4 },
  ]);
});
