import { describe, expect, test } from 'vitest';
import { LONGEST, MOST } from '../../src/io/limits';
import { assessment, event, evidence, file, open, fileOf, refusal, setAsideFor, source } from './build';

const long = (length: number): string => 'x'.repeat(length);
const many = <T>(count: number, item: T): T[] => Array.from({ length: count }, () => item);

describe('a row', () => {
  test.each([
    ['a title', event({ title: long(LONGEST.name) })],
    ['a summary', event({ summary: long(LONGEST.prose) })],
    ['an excerpt', event({ evidence: [excerpt(long(LONGEST.prose))] })],
    [
      'words that carry it',
      event({ evidence: [evidence({ exact: long(1000), end: 1010, carrying: many(MOST.ofEvent, 'x') })] }),
    ],
  ])('with %s at the limit is shown', (_, row) => {
    expect(setAsideFor(row)).toEqual([]);
  });

  test.each([
    [
      'a title',
      event({ title: long(LONGEST.name + 1) }),
      /^events\[0\]\.title "x+"…: has more than 1,000 characters; write less$/,
    ],
    ['an id', event({ id: long(LONGEST.name + 1) }), /has more than 1,000 characters/],
    ['a summary', event({ summary: long(LONGEST.prose + 1) }), /has more than 100,000 characters/],
    [
      'an excerpt',
      event({ evidence: [excerpt(long(1_000_000))] }),
      /\.exact "x+"…: has more than 100,000 characters/,
    ],
    [
      'words that carry it',
      event({ evidence: [evidence({ carrying: many(2_000, 'signed') })] }),
      /\.carrying a list of 2000: has more than 1,000 entries/,
    ],
    [
      'categories',
      event({ categories: many(100_000, 'economic') }),
      /\.categories a list of 100000: has more than 256 entries/,
    ],
    [
      'excerpts',
      event({ evidence: many(MOST.ofEvent + 1, evidence()) }),
      /\.evidence a list of 1001: has more than 1,000 entries/,
    ],
    [
      'events instead',
      event({ assessment: assessment({ instead: many(MOST.ofEvent + 1, 'signing') }) }),
      /\.instead a list of 1001: has more than 1,000 entries/,
    ],
  ])('with %s beyond it is set aside, and says so', (_, row, words) => {
    const [told = '', ...more] = setAsideFor(row);
    expect(more).toEqual([]);
    expect(told).toMatch(words);
  });

  test('tells a hundred of the things that are wrong with it, and how many more there are', () => {
    const [row] = open(fileOf(event({ evidence: many(1000, 7) }))).setAside;
    expect(row?.issues).toHaveLength(MOST.issues);
    expect(row?.more).toBe(900);
  });

  const excerptOfNone = event({ evidence: [evidence({ carrying: ['no', 'nor this'] })] });
  test('of whose excerpt a part is not found is told the first such part', () => {
    expect(setAsideFor(excerptOfNone)).toHaveLength(1);
  });
});

describe('a file', () => {
  test.each([
    ['measures', { measures: many(MOST.measures + 1, 7) }, 'measures[0] 7'],
    ['a title', { title: long(LONGEST.name + 1) }, 'title "x'],
    [
      'an address',
      { sources: [source({ url: `https://example.org/${long(LONGEST.address)}` })] },
      'sources[0].url "https',
    ],
  ])('with %s beyond the limit is refused, and says where', (_, fields, where) => {
    const [first = ''] = refusal(file(fields));
    expect(first.startsWith(where)).toBe(true);
  });
});

function excerpt(exact: string) {
  return evidence({ exact, start: 0, end: exact.length, carrying: [] });
}
