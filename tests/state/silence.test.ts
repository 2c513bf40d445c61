import { describe, expect, test } from 'vitest';
import { silencesOf } from '../../src/state/silence';
import { buildTimelineData } from '../../src/state/timeline-data';
import { en } from '../../src/words/en';
import type { SourceRecord } from '../../src/model/dataset-file';
import { datasetOf, sourceOf, type EventLine } from '../model/build';

const onRecord = (line: string): EventLine => ({ line, layer: 'record' });

const saidOf = (sources: readonly Partial<SourceRecord>[], ...lines: readonly EventLine[]) =>
  silencesOf(buildTimelineData({ ...datasetOf(...lines), sources: sources.map(sourceOf) })).map((silence) =>
    [
      en.silence.noDate(silence),
      ...(en.silence.onRecord(silence) ?? []).map((part) => (typeof part === 'string' ? part : part.text)),
    ].join('|'),
  );

const article = (...covers: readonly string[]): Partial<SourceRecord> => ({ kind: 'article', covers });

describe('the silence of the sources', () => {
  test('is the whole years between their dates, with what the record has in them', () => {
    expect(
      saidOf(
        [article('1950-06-25/1953-07-27', '2000/2017'), article('2005')],
        '1950/1953',
        '2005',
        onRecord('1953-10'),
        onRecord('1956'),
        onRecord('1990'),
        onRecord('2001'),
      ),
    ).toEqual([
      'The articles give no date from 1954 to 1999.|The public record has two events in these 46 years. |Show',
    ]);
  });

  test('is not before their first date and not after their last, where nobody expects one', () => {
    expect(saidOf([article('1990/2000')], '1995', onRecord('1948'), onRecord('2025'))).toEqual([]);
  });

  test('is not known where no source says what it covers', () => {
    expect(saidOf([{}], '1950', '2017')).toEqual([]);
  });

  test('ends where a claim is dated all the same', () => {
    expect(saidOf([article('1950', '2000')], '1970', '2000')).toEqual([
      'The article gives no date from 1951 to 1969.',
      'The article gives no date from 1971 to 1999.',
    ]);
  });

  test('is told in months and days where it is shorter than a year, and a single one is named as such', () => {
    expect(saidOf([article('1950-01', '1950-04')], '1950-01', onRecord('1950-02-03'))).toEqual([
      'The article gives no date from February 1950 to March 1950.|The public record has one event in these two months. |Show',
    ]);
    expect(saidOf([{ kind: 'book', covers: ['1950', '1952'] }], '1950', onRecord('1951'))).toEqual([
      'The book gives no date in 1951.|The public record has one event in this year. |Show',
    ]);
    expect(saidOf([{ covers: ['1950-01-01', '1950-01-03'] }], '1950-01-01')).toEqual([
      'The source gives no date on 2 January 1950.',
    ]);
  });

  test('is that of sources where they are of several kinds', () => {
    expect(saidOf([article('1950'), { kind: 'book', covers: ['1952'] }], '1950')).toEqual([
      'The sources give no date in 1951.',
    ]);
  });
});
