import { expect, test } from 'vitest';
import type { DyadEvent } from '../../src/model/dataset';
import { categoriesOf, primaryCategory } from '../../src/model/event-categories';
import { datasetOf } from './build';

function only(line: string) {
  const dataset = datasetOf(line);
  const [event] = dataset.events;
  if (event === undefined) throw new Error('one event was asked for');
  return [dataset, event] as const satisfies readonly [unknown, DyadEvent];
}

test.each([
  ['economic 2005', ['Economic']],
  ['economic+military 2000', ['Economic', 'Military']],
  ['diplomatic -', ['Diplomatic']],
  ['unheard-of 2005', ['unheard-of']],
])('%s is labelled %j', (line, labels) => {
  expect(categoriesOf(...only(line))).toEqual(labels);
});

test('the primary category is the first one named', () => {
  expect(primaryCategory(...only('diplomatic+military 2005'))).toBe(2);
});
