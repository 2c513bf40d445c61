import { describe, expect, it } from 'vitest';
import { axisEras, erasOf, formerName } from '../../src/model/eras';
import { uncoveredStretches } from '../../src/model/coverage';
import { time } from '../dates/build';
import { partyOf, sourceOf } from './build';

const russia = partyOf('Russia', ['Soviet Union', '1991-12-25']);
const korea = partyOf('North Korea');

describe('eras', () => {
  it('follow each other without a gap: the last day of one is the eve of the next', () => {
    const [soviet, russian] = erasOf(russia);
    expect(soviet?.extent.end).toBe(Date.UTC(1991, 11, 26));
    expect(russian?.extent.start).toBe(soviet?.extent.end);
  });

  it('are those of the party that had another name', () => {
    expect(axisEras({ parties: [korea, russia] }).map(({ label }) => label)).toEqual([
      'Soviet Union',
      'Russia',
    ]);
    expect(axisEras({ parties: [korea, korea] })).toEqual([]);
    expect(axisEras({ parties: [] })).toEqual([]);
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

describe('uncovered stretches', () => {
  const extent = { start: Date.UTC(1947, 0), end: Date.UTC(2020, 0) };

  it('are what no source speaks of, in time order', () => {
    const sources = [sourceOf({ covers: ['2000/2017'] }), sourceOf({ covers: ['1950/1953', '2005'] })];
    expect(uncoveredStretches(sources, extent).map(years)).toEqual([
      [1947, 1950],
      [1954, 2000],
      [2018, 2020],
    ]);
  });

  it('are none where no source says what it covers: that is not known', () => {
    expect(uncoveredStretches([sourceOf()], extent)).toEqual([]);
  });
});
