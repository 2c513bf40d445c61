import { describe, expect, test } from 'vitest';
import { matchesQuery, readQuery } from '../../../src/model/search/search';
import { markedTerms, otherWays, type Spellings } from '../../../src/model/search/spellings';
import { evidenceOf, eventsOf, searchableText } from '../build';

const SPELLINGS: Spellings = [
  ['Russia', 'Россия', '러시아'],
  ['Kim Jong Un', '김정은', 'Ким Чен Ын'],
];

describe('what is printed of an event finds it', () => {
  const [event] = eventsOf({
    line: '1950-06-25/1953-07-27',
    title: 'Talks of Kim Jong-un with the Russian side',
    shortTitle: 'Korean War',
    summary: 'Trade of $10 billion, later 500m.',
    evidence: [evidenceOf({ exact: 'They spoke.' })],
    dateNote: 'The days are outside knowledge.',
    quantities: [{ value: 77_900_000, unit: 'USD', modifier: 'more-than', of: 'trade' }],
    assessment: {
      verdict: 'contradicted',
      confidence: 'high',
      note: 'Customs say otherwise.',
      references: [],
    },
  });
  const [year] = eventsOf({ line: '2017 throughout', title: 'Trade' });
  if (event === undefined || year === undefined) throw new Error('two events were asked for');
  const finds = (search: string, at = event) =>
    matchesQuery(searchableText(at, SPELLINGS), readQuery(search));

  test.each([
    ['"Korean War"', 'its label'],
    ['1953', 'a year of its date'],
    ['25 June 1950', 'its date in words'],
    ['"27 july 1953"', 'its date as a phrase'],
    ['1950-06-25', 'its date in figures'],
    ['contradicted', 'the verdict on it'],
    ['customs', 'the note to the verdict'],
    ['outside', 'the note to its date'],
    ['"more than $77.9 million"', 'an amount in words'],
    ['$77.9m', 'an amount in signs'],
    ['$10bn', 'an amount of the text, written in signs'],
    ['10bn', 'the same without its currency'],
    ['$10 billion', 'an amount as the text has it'],
    ['500 million', 'an amount of the text, written in words'],
    ['Kim Jong Un', 'a name without its hyphen'],
    ['Kim Jong-un', 'a name with its hyphen'],
    ['김정은', 'a name in another script'],
    ['Ким Чен Ын', 'a name in several words of another script'],
    ['Россия', 'a name of which the text has another form'],
  ])('%s: %s', (search) => {
    expect(finds(search)).toBe(true);
  });

  test.each([['1951'], ['corroborated'], ['$10m'], ['50bn'], ['Ким Чен Ир']])('and %s does not', (search) => {
    expect(finds(search)).toBe(false);
  });

  test('what fills its date is found by that', () => {
    expect(finds('"throughout 2017"', year)).toBe(true);
    expect(finds('checked', year)).toBe(false);
  });

  test('a name inside another word is not that name', () => {
    const [prussia] = eventsOf({ line: '1866', title: 'Prussia' });
    if (prussia === undefined) throw new Error('one event was asked for');
    expect(finds('러시아', prussia)).toBe(false);
  });
});

const marked = (search: string) => markedTerms(readQuery(search), otherWays(SPELLINGS));

test('other ways to write a name or an amount are marked with it', () => {
  expect(marked('trade')).toEqual(['trade']);
  expect(marked('Россия')).toEqual(['россия', 'russia', marked('러시아')[0]]);
  expect(marked('$500m')).toEqual(['$500m', '$500 million', '$500mn']);
});
