import { describe, expect, it } from 'vitest';
import { readDate } from '../../src/dates/edtf';
import { axisEras, erasOf, formerName } from '../../src/model/eras';
import { uncoveredStretches } from '../../src/model/coverage';
import type { Party } from '../../src/model/dataset';

const russia: Party = {
  id: 'russia',
  name: 'Russia',
  formerly: [{ name: 'Soviet Union', until: '1991-12-25' }],
};
const korea: Party = { id: 'korea', name: 'North Korea' };
const possible = (text: string) => {
  const read = readDate(text);
  if (!read.ok) throw new Error(read.message);
  return read.value.extent.possible;
};

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
  });

  it.each([
    ['1950-06-25/1953-07-27', 'Soviet Union'],
    ['1991-12-25', 'Soviet Union'],
    ['1991-12-26', null],
    ['1991', null],
    ['2005', null],
  ])('in %s the state was %s', (date, name) => {
    expect(formerName(russia, possible(date))).toBe(name);
  });
});

const years = (extent: { start: number; end: number }) =>
  [extent.start, extent.end].map((time) => new Date(time).getUTCFullYear());

describe('uncovered stretches', () => {
  const extent = { start: Date.UTC(1947, 0), end: Date.UTC(2020, 0) };

  it('are what no source speaks of, in time order', () => {
    const sources = [
      { id: 'a', title: 'A', covers: ['2000/2017'] },
      { id: 'b', title: 'B', covers: ['1950/1953', '2005'] },
    ];
    expect(uncoveredStretches({ sources }, extent).map(years)).toEqual([
      [1947, 1950],
      [1954, 2000],
      [2018, 2020],
    ]);
  });

  it('are none where no source says what it covers: that is not known', () => {
    expect(uncoveredStretches({ sources: [{ id: 'a', title: 'A' }] }, extent)).toEqual([]);
  });
});
