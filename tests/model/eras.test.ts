import { describe, expect, it } from 'vitest';
import type { Party } from '../../src/model/dataset';
import { changedParties, erasOf, formerName } from '../../src/model/eras';
import { between } from '../../src/dates/intervals';
import { coveredStretches } from '../../src/model/coverage';
import { time } from '../dates/build';
import { partyOf, sourceOf } from './build';

const russia = partyOf('Russia', ['Soviet Union', '1991-12-25']);
const korea = partyOf('North Korea');

/** The parties that changed, each with what it was called. */
const named = (...parties: readonly Party[]) =>
  changedParties({ parties }).map(({ name, eras }) => [name, ...eras.map(({ label }) => label)].join(' '));

describe('eras', () => {
  it('follow each other without a gap: the last day of one is the eve of the next', () => {
    const [soviet, russian] = erasOf(russia);
    expect(soviet?.extent.end).toBe(Date.UTC(1991, 11, 26));
    expect(russian?.extent.start).toBe(soviet?.extent.end);
  });

  it('are told of each party that had another name', () => {
    expect(named(korea, russia)).toEqual(['Russia Soviet Union Russia']);
    expect(named(korea, korea)).toEqual([]);
    expect(named()).toEqual([]);
  });

  it.each([
    ['1950-06-25/1953-07-27', 'Soviet Union'],
    ['1991-12-25', 'Soviet Union'],
    ['1991-12-26', null],
    ['1991', null],
    ['2005', null],
  ])('in %s the state was %s', (date, name) => {
    expect(formerName(russia, time(date).extent.possible)).toBe(name);
  });
});

const years = (extent: { start: number; end: number }) =>
  [extent.start, extent.end].map((ms) => new Date(ms).getUTCFullYear());

describe('covered stretches', () => {
  it('are what any source speaks of, in time order, joined where they meet', () => {
    const sources = [sourceOf({ covers: ['2000/2017'] }), sourceOf({ covers: ['1950/1953', '2005'] })];
    const covered = coveredStretches(sources);
    expect(covered.map(years)).toEqual([
      [1950, 1954],
      [2000, 2018],
    ]);
    expect(between(covered).map(years)).toEqual([[1954, 2000]]);
    expect(coveredStretches([sourceOf({ covers: ['2001', '2000'] })]).map(years)).toEqual([[2000, 2002]]);
  });

  it('are none where no source says what it covers: that is not known', () => {
    expect(coveredStretches([sourceOf()])).toEqual([]);
    expect(between([])).toEqual([]);
  });
});
