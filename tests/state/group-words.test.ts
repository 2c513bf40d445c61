import { describe, expect, test } from 'vitest';
import type { Interval } from '../../src/dates/time';
import type { MarkGroup } from '../../src/layout/detail/mark-groups';
import { bandKey } from '../../src/model/events/band-key';
import { NO_FILTERS } from '../../src/model/events/filter';
import { groupName } from '../../src/state/group-words';
import { selectFiltered } from '../../src/state/selectors';
import { en } from '../../src/words/en';
import type { EventLine } from '../model/build';
import { preparedOf, stretch } from '../layout/build';

const note = { verdict: 'contradicted', confidence: 'high', note: '', references: [] } as const;

/** The words of a group of events, by their places in time; all of them, if not said. */
function words(
  lines: readonly EventLine[],
  group: Partial<MarkGroup> = {},
  range: Interval | null = null,
): string {
  const data = preparedOf(...lines);
  const filtered = selectFiltered(data, { ...NO_FILTERS, record: true, range }, null);
  const positions = [...data.index.row.keys()];
  return groupName(data, { positions, anchor: 0, cell: null, ...group }, filtered, en.groups);
}

const cellOf = (category: number, date: string, events: number, layer = 0) => ({
  band: bandKey(category, layer),
  extent: stretch(date),
  events,
});

/** The words of a cell of March 1994 that holds these events. */
const inMarch = (...lines: readonly string[]): string =>
  words(lines, { positions: [0], cell: cellOf(0, '1994-03', lines.length) });

describe('a single event is told in words', () => {
  test.each<[string, EventLine, string]>([
    ['date, title and category', 'economic 2005', 'some time in 2005, Event of 2005, Economic'],
    [
      'all its categories',
      'diplomatic+economic 2005-06',
      'some time in June 2005, Event of 2005-06, Diplomatic, Economic',
    ],
    ['its layer', { line: '1950', layer: 'record' }, 'some time in 1950, Event of 1950, Military, on record'],
    [
      'its verdict',
      { line: '1950', assessment: note },
      'some time in 1950, Event of 1950, Military, contradicted',
    ],
  ])('with %s', (_, line, expected) => {
    expect(words([line])).toBe(expected);
  });

  test('with what is drawn at its mark, where its title does not say that', () => {
    expect(words([{ line: '1950', shortTitle: 'War' }])).toBe(
      'some time in 1950, War: Event of 1950, Military',
    );
    expect(words([{ line: '1950', shortTitle: 'event of 1950' }])).toBe(
      'some time in 1950, Event of 1950, Military',
    );
  });

  test('with "possibly", where it only possibly lies in the chosen range', () => {
    expect(words(['1950'], {}, stretch('1950-03'))).toMatch(/, possibly in the chosen range$/u);
    expect(words(['1950'], {}, stretch('1950/1951'))).not.toContain('possibly');
  });
});

describe('several events are told together', () => {
  test('by their number, from the first date to the last', () => {
    expect(words(['1950', '1951', '1953'])).toBe('3 events, 1950 to 1953, Military');
    expect(words(['1950', '1950'])).toBe('2 events, 1950, Military');
  });

  test('as cells of a density row by their count, their unit and their category', () => {
    const lines = ['1950', 'economic 1955', 'diplomatic 1994'];
    const cell = (of: MarkGroup['cell'], first: number) => words(lines, { positions: [first], cell: of });
    expect(cell(cellOf(2, '1994-03', 412), 2)).toBe('412 events, March 1994, Diplomatic');
    expect(cell(cellOf(1, '1950/1959', 1204), 1)).toBe('1,204 events, 1950 to 1959, Economic');
    expect(cell(cellOf(0, '1994-03-12', 1), 0)).toBe('1 event, 12 March 1994, Military');
  });

  test('as a cell names the day that they all lie on, and only that', () => {
    expect(inMarch('1994-03-12', '1994-03-12')).toBe('2 events, 12 March 1994, Military');
    expect(inMarch('1994-03-12', '1994-03-13')).toBe('2 events, March 1994, Military');
    expect(inMarch('1993/1994-03-12', '1994-03-12')).toBe('2 events, March 1994, Military');
    expect(inMarch('1994-03-12', '1994-03-12/1995')).toBe('2 events, March 1994, Military');
    expect(inMarch('1994-02-12', '1994-03-12', '1994-04-12')).toBe('3 events, 12 March 1994, Military');
  });

  test('as cells of the record say so', () => {
    const lines = [{ line: '1950', layer: 'record' } as const];
    expect(words(lines, { cell: cellOf(0, '1950', 60, 1) })).toBe('60 events, 1950, Military, on record');
  });
});
