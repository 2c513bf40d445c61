import { expect, test } from 'vitest';
import { sentencesOf } from '../../src/evidence/sentence';

/** The sentences of a text, in words. */
const words = (text: string): readonly string[] =>
  sentencesOf(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['One here. Another there.', ['One here.', 'Another there.']],
  ['What? Never! Well…', ['What?', 'Never!', 'Well…']],
  ['He called him a “good friend.” So he said.', ['He called him a “good friend.”', 'So he said.']],
  ['(In brackets.) After.', ['(In brackets.)', 'After.']],
  [
    'It grew by 7.5 percent to $1.97bn. Then it fell.',
    ['It grew by 7.5 percent to $1.97bn.', 'Then it fell.'],
  ],
  ['A line\nthat goes on.\nThe next.', ['A line\nthat goes on.', 'The next.']],
  ['  Spaces around.  ', ['Spaces around.']],
  ['No mark at the end', []],
  ['', []],
])('%j has the sentences %j', (text, sentences) => {
  expect(words(text)).toEqual(sentences);
});

test('a heading is no sentence, and no part of the one below it', () => {
  expect(words('Title\n\nTrade\n\nIt grew.\n\nTreaties\n \nThey signed.')).toEqual([
    'It grew.',
    'They signed.',
  ]);
  expect(words('Trade\r\n\r\nIt grew.\r\n')).toEqual(['It grew.']);
});

test('an abbreviation ends one too, so that no true bound is missing', () => {
  expect(words('The U.S. said so.')).toEqual(['The U.S.', 'said so.']);
});

test('a long text without marks takes no long time', () => {
  expect(sentencesOf('words and more '.repeat(100_000))).toEqual([]);
  expect(sentencesOf('\n '.repeat(100_000))).toEqual([]);
});
