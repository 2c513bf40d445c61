import { expect, test } from 'vitest';
import {
  categoriesOf,
  counted,
  dateOf,
  inFigures,
  primaryCategory,
  shortDateOf,
} from '../../src/model/event-words';
import { datasetOf } from './build';

test.each([
  ['economic 2005', 'some time in 2005', '2005', 'Economic'],
  ['economic+military 2000 throughout', 'throughout 2000', '2000', 'Economic, Military'],
  ['1950-06-25/1953-07-27', '25 June 1950 to 27 July 1953', '25 Jun 1950 – 27 Jul 1953', 'Military'],
  ['diplomatic -', 'no date given', '', 'Diplomatic'],
  ['unheard-of 2005', 'some time in 2005', '2005', 'unheard-of'],
])('%s is told as "%s", as "%s" and as "%s"', (line, words, short, categories) => {
  const dataset = datasetOf(line);
  const [event] = dataset.events;
  if (event === undefined) throw new Error('one event was asked for');
  expect([dateOf(event), shortDateOf(event), categoriesOf(dataset, event)]).toEqual([
    words,
    short,
    categories,
  ]);
});

test('the primary category is the first one named', () => {
  const dataset = datasetOf('diplomatic+military 2005');
  const [event] = dataset.events;
  expect(event === undefined ? -1 : primaryCategory(dataset, event)).toBe(2);
});

test.each([
  [0, '0 events'],
  [1, '1 event'],
  [7, '7 events'],
  [1_000_000, '1,000,000 events'],
])('%d: "%s"', (count, words) => {
  expect(counted(count, 'event')).toBe(words);
});

test.each([0, 7, 999, 1000, 1204, 99_999, 1_000_000, 1_234_567_890])(
  '%d in figures is as English has it',
  (count) => {
    expect(inFigures(count)).toBe(count.toLocaleString('en-GB'));
  },
);
