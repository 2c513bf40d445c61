import { describe, expect, test } from 'vitest';
import { VERDICTS } from '../../src/model/verdict';
import type { VerdictCounts } from '../../src/state/counts';
import type { Finding, Standfirst } from '../../src/state/finding';
import { finding as words } from '../../src/words/en/parts/finding';
import { time } from '../dates/build';
import { plainText } from '../../src/words/rich';

const headline = (finding: Finding): string => plainText(words.headline(finding));

/** "corroborated", "partly", "contradicted", "not-found", "disputed", "not-checked", in this order. */
const verdicts = (given: readonly number[], dated = true): Finding => ({
  kind: 'verdicts',
  dated,
  counts: Object.fromEntries(
    VERDICTS.map((verdict, i) => [verdict, given[i] ?? 0]),
  ) as unknown as VerdictCounts,
});

const years = (from: number, to: number) => ({ start: Date.UTC(from, 0), end: Date.UTC(to + 1, 0) });

describe('the headline of verdicts', () => {
  test.each([
    [[1, 2, 2, 2], 'Of seven dated claims, one is corroborated, two in part, four not.'],
    [[2, 0, 5], 'Of seven dated claims, two are corroborated, five not.'],
    [[0, 2, 3, 2], 'Of seven dated claims, none is corroborated, two in part, five not.'],
    [[0, 0, 1, 1], 'Neither of the two dated claims is corroborated.'],
    [[0, 0, 3, 4], 'None of the seven dated claims is corroborated.'],
    [[0, 0, 1, 0, 1], 'Of two dated claims, one is not corroborated, one disputed.'],
    [[0, 0, 0, 0, 2, 1], 'Of three dated claims, two are disputed, one not yet checked.'],
    [
      [1, 1, 1, 1, 1, 1],
      'Of six dated claims, one is corroborated, one in part, two not, one disputed, one not yet checked.',
    ],
    [[0, 1, 0, 0, 0, 12], 'Of 13 dated claims, none is corroborated, one in part, twelve not yet checked.'],
    [[1204, 0, 13], 'Of 1,217 dated claims, 1,204 are corroborated, 13 not.'],
    [[7], 'All seven dated claims are corroborated.'],
    [[0, 13], 'All 13 dated claims are corroborated in part.'],
    [[0, 0, 2], 'Both dated claims are contradicted.'],
    [[0, 0, 0, 7], 'None of the seven dated claims was found on record.'],
    [[0, 0, 0, 2], 'Neither of the two dated claims was found on record.'],
    [[0, 0, 0, 0, 12], 'All twelve dated claims are disputed.'],
    [[1], 'The one dated claim is corroborated.'],
    [[0, 1], 'The one dated claim is corroborated in part.'],
    [[0, 0, 1], 'The one dated claim is contradicted.'],
    [[0, 0, 0, 1], 'The one dated claim is not found on record.'],
    [[0, 0, 0, 0, 1], 'The one dated claim is disputed.'],
  ])('%j: %s', (counts, told) => {
    expect(headline(verdicts(counts))).toBe(told);
  });

  test('says so where no claim has a date', () => {
    expect(headline(verdicts([1, 2, 2], false))).toBe(
      'Of five claims without a date, one is corroborated, two in part, two not.',
    );
    expect(headline(verdicts([2], false))).toBe('Both claims without a date are corroborated.');
    expect(headline(verdicts([0, 0, 1], false))).toBe('The one claim without a date is contradicted.');
  });
});

test.each([
  [7, true, ['article', 'article'], 'Seven dated claims from two articles, none checked yet.'],
  [1, true, ['book'], 'One dated claim from one book, not checked yet.'],
  [13, true, [undefined, 'book'], 'Thirteen dated claims from two sources, none checked yet.'],
  [21, false, [undefined], '21 claims without a date from one source, none checked yet.'],
] as const)('%d claims, dated %s, of %j: %s', (claims, dated, sources, told) => {
  expect(headline({ kind: 'unchecked', claims, dated, sources })).toBe(told);
});

const of = (events: number, fields: Partial<Extract<Finding, { kind: 'events' }>> = {}) =>
  headline({ kind: 'events', events, extent: years(1948, 2025), crowd: null, mostly: null, ...fields });

describe('the headline of events that nobody claims', () => {
  test('says how many, when, and of what most are', () => {
    expect(of(34, { mostly: 'Diplomatic' })).toBe('34 events from 1948 to 2025, most of them diplomatic.');
    expect(of(34)).toBe('34 events from 1948 to 2025.');
    expect(of(2, { extent: years(2005, 2005) })).toBe('Two events in 2005.');
    expect(of(13, { extent: null })).toBe('Thirteen events without a date.');
    expect(of(1_000_000, { mostly: 'NATO' })).toBe('A million events from 1948 to 2025, most of them NATO.');
    expect(of(1_000_001)).toBe('1,000,001 events from 1948 to 2025.');
  });

  test('says where more than half of them are, before what they are', () => {
    expect(
      of(277, { extent: years(2022, 2026), crowd: { events: 160, extent: years(2025, 2025) }, mostly: 'A' }),
    ).toBe('277 events from 2022 to 2026, 160 of them in 2025.');
    const day = { start: Date.UTC(2016, 6, 28), end: Date.UTC(2016, 6, 29) };
    expect(of(710, { crowd: { events: 382, extent: day } })).toBe(
      '710 events from 1948 to 2025, 382 of them on 28 July 2016.',
    );
    const month = { start: Date.UTC(2016, 6), end: Date.UTC(2016, 7) };
    expect(of(20, { crowd: { events: 12, extent: month } })).toBe(
      'Twenty events from 1948 to 2025, twelve of them in July 2016.',
    );
  });

  test('is a whole sentence for one, and for none', () => {
    expect(headline({ kind: 'one-event', time: time('2005-06-25'), throughout: false })).toBe(
      'One event, 25 June 2005.',
    );
    expect(headline({ kind: 'one-event', time: null, throughout: false })).toBe('One event without a date.');
    expect(headline({ kind: 'nothing' })).toBe('No events yet.');
  });
});

const text = (facts: Partial<Standfirst>): string =>
  plainText(
    words.standfirst({
      parties: ['North Korea', 'Russia'],
      claimed: null,
      undated: 0,
      busiest: null,
      ...facts,
    }),
  );

describe('the standfirst', () => {
  const claimed = {
    sources: ['article', 'article'],
    authors: ['Cassie Grissom'],
    extent: years(1950, 2017),
    isChecked: true,
  } as const;

  test('says whose words these are, of whom and of when, and what has no date', () => {
    expect(text({ claimed, undated: 13 })).toBe(
      'What two articles by Cassie Grissom say of North Korea and Russia, 1950 to 2017, held against the public record. Thirteen more claims have no date.',
    );
    expect(text({ claimed: { ...claimed, sources: ['book'], isChecked: false }, undated: 1 })).toBe(
      'What one book by Cassie Grissom says of North Korea and Russia, 1950 to 2017. One more claim has no date.',
    );
    expect(text({ claimed: { ...claimed, authors: ['A', 'B'] } })).toContain('two articles by A and B say');
    expect(text({ claimed: { ...claimed, authors: ['A', 'B', 'C'] } })).toContain(
      'articles by three authors say',
    );
    expect(text({ claimed: { ...claimed, authors: [], extent: null }, undated: 21 })).toBe(
      'What two articles say of North Korea and Russia, held against the public record. 21 more claims have no date.',
    );
    expect(text({ claimed: { ...claimed, sources: [], authors: [] } })).toMatch(
      /^What is said of North Korea/u,
    );
  });

  test('says where events are that nobody claims', () => {
    const busiest = { events: 3091, extent: { start: Date.UTC(1959, 0), end: Date.UTC(1959, 1) } };
    expect(text({ busiest, undated: 1 })).toBe(
      'North Korea and Russia. No claims, so no verdicts. The busiest month is January 1959, with 3,091 events. One more event has no date.',
    );
    expect(text({ parties: [], busiest: { ...busiest, extent: years(1959, 1959) } })).toBe(
      'No claims, so no verdicts. The busiest year is 1959, with 3,091 events.',
    );
  });
});
