import { expect, test } from 'vitest';
import { readSources } from './sources';
import { wordsInJsx } from './words';

test('no component says anything that is not a message', () => {
  expect(wordsInJsx(readSources(['src']))).toEqual([]);
});

test.each([
  ['<p>Close</p>', ['says "Close"']],
  ['<p>{words.close} ×</p>', []],
  ['<button type="button" className="button" aria-label="Close" />', ['says "Close"']],
  ['<button type="button" aria-label={words.close} title="+" />', []],
])('in %s the check finds %j', (jsx, found) => {
  const files = new Map([['src/ui/a.tsx', `export const a = ${jsx};`]]);
  expect(wordsInJsx(files)).toEqual(found.map((said) => expect.stringContaining(said) as string));
});
