import { describe, expect, test } from 'vitest';
import { citedSources } from '../../src/evidence/source-excerpts';
import { tableOf } from '../../src/model/events/event-table';
import { evidenceOf, eventsOf, sourceOf } from '../model/build';

const from = (source: string, start: number) => evidenceOf({ source, start, end: start + 1 });

describe('the sources whose words are cited', () => {
  const sources = ['named', 'second', 'first'].map((id) => sourceOf({ id }));
  const events = eventsOf(
    { line: '2005', id: 'a', evidence: [from('first', 30), from('second', 5)] },
    { line: '2006', id: 'b', evidence: [from('first', 10), from('lost', 0)] },
    { line: '-', id: 'c', evidence: [from('first', 20)] },
  );
  const cited = citedSources(sources, tableOf({ events }));

  test('stand in the order of the dataset, without those that are only named', () => {
    expect(cited.map(({ source }) => source)).toEqual([sources[1], sources[2]]);
  });

  test('have the excerpts of all their events, dated or not, in the order of their text', () => {
    expect(
      cited.map(({ excerpts }) => excerpts.map(({ event, evidence }) => [event.id, evidence.start])),
    ).toEqual([
      [['a', 5]],
      [
        ['b', 10],
        ['c', 20],
        ['a', 30],
      ],
    ]);
  });
});

test('where no event has words there are none', () => {
  const events = eventsOf({ line: '2005', evidence: [] });
  expect(citedSources([sourceOf()], tableOf({ events }))).toEqual([]);
});
