import { expect, test } from 'vitest';
import { carryingStretches } from '../../src/evidence/carrying';

test.each([
  ['trade in 2013 and 2015', ['2015'], 'trade in 2013 and [2015]', 'where they stand'],
  ['a b a b', ['a', 'a'], '[a] b [a] b', 'each after the one before'],
  ['a b a b', ['b', 'a'], 'a [b] [a] b', 'in the order of the text'],
  ['aa', ['a', 'a'], '[a][a]', 'side by side'],
  ['they signed', ['they signed'], '[they signed]', 'up to the whole'],
  ['they signed', [], 'they signed', 'none, where none is named'],
  ['they signed', ['They', 'signed'], 'they [signed]', 'letter for letter, else left out'],
])('in %j the words %j: %j, %s', (exact, carrying, expected) => {
  const marked = carryingStretches({ exact, carrying })
    .toReversed()
    .reduce(
      (text, { start, end }) => `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`,
      exact,
    );
  expect(marked).toBe(expected);
});
