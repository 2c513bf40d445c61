import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY } from '../../../src/dates/calendar';
import { groupMarks, resolutionOf } from '../../../src/layout/detail/mark-groups';
import { packLanes, type Lanes } from '../../../src/layout/lanes';
import type { EventIndex } from '../../../src/model/events/event-index';
import { indexOf, recentLine } from '../../model/build';

const all = (index: EventIndex): Uint32Array => Uint32Array.from(index.row.keys());
/** Everything in the first lane of its band. */
const oneLane: Lanes = {
  laneOf: () => 0,
  claims: [1, 1, 1],
  record: [0, 0, 0],
};

/** The groups of days of June 1950, at so many hours to a pixel: "1+2 9". */
function grouped(hoursPerPx: number, ...days: readonly string[]): string {
  const index = indexOf(...days.map((day) => (day.length > 2 ? day : `1950-06-${day.padStart(2, '0')}`)));
  const groups = groupMarks(index, oneLane, all(index), (hoursPerPx * DAY) / 24);
  return groups.map(({ positions }) => positions.map((at) => days[index.row[at] ?? -1]).join('+')).join(' ');
}

describe('what would be drawn on each other is joined', () => {
  // A resolution of 2^20 ms to a pixel, 24 px being about 7 hours; of 2^22, 28 hours; of 2^25, 9.3 days.
  test.each([
    [0.29, ['1', '2', '3'], '1 2 3', 'days far apart stay apart'],
    [1.1, ['1', '2', '9'], '1+2 9', 'days less than 24 px apart are one mark'],
    [9, ['1', '2', '9', '20'], '1+2+9 20', 'as many as lie within 24 px of the first'],
    [9, ['1', '9', '15'], '1+9 15', 'not those that lie near the second only'],
    [1.1, ['1', '1', '1'], '1+1+1', 'equal days always'],
    [1.1, ['1', 'economic 1950-06-01'], '1 economic 1950-06-01', 'never events of two categories'],
  ])('at %d hours to a pixel %j become "%s": %s', (hours, days, expected) => {
    expect(grouped(hours, ...days)).toBe(expected);
  });

  test('in one lane, not across two', () => {
    const index = indexOf('1950-06-01', '1950-06-01');
    const lanes: Lanes = { laneOf: (position) => position, claims: [2, 1, 1], record: [0, 0, 0] };
    expect(groupMarks(index, lanes, all(index), DAY)).toHaveLength(2);
  });

  test('a group stands where its first event stands', () => {
    const index = indexOf('1950-06-01', '1950-06-02');
    expect(groupMarks(index, oneLane, all(index), DAY)[0]?.anchor).toBe(index.anchor[0]);
  });

  test('only what is shown is drawn', () => {
    const index = indexOf('1950-06-01', '1950-06-02', '1950-06-03');
    const groups = groupMarks(index, oneLane, Uint32Array.of(0, 2), DAY / 1000);
    expect(groups.map(({ positions }) => positions)).toEqual([[0], [2]]);
  });
});

describe('the resolution', () => {
  test.each([
    [1, 1],
    [1.1, 2],
    [2, 2],
    [1000, 1024],
    [0.3, 0.5],
  ])('of %d ms to a pixel is %d: a power of two, not finer', (msPerPx, expected) => {
    expect(resolutionOf(msPerPx)).toBe(expected);
  });
});

describe('for any events at any zoom', () => {
  const anyLines = fc.array(recentLine, { maxLength: 40 });
  const anyHalf = fc.double({ min: 0.001, max: 0.5, noNaN: true });
  const anyZoom = fc.double({ min: 12, max: 34, noNaN: true }).map((power) => 2 ** power);

  test('each event shown is in one group, in time order, and the groups are in the order of their first', () => {
    fc.assert(
      fc.property(anyLines, anyZoom, fc.nat(3), (lines, msPerPx, leaveOut) => {
        const index = indexOf(...lines);
        const shown = all(index).filter((at) => at % 4 !== leaveOut);
        const groups = groupMarks(index, packLanes(index, 3), shown, msPerPx);
        const firsts = groups.map(({ positions }) => positions[0] ?? -1);
        expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
        for (const { positions } of groups) expect(positions).toEqual(positions.toSorted((a, b) => a - b));
        const drawn = groups.flatMap(({ positions }) => positions);
        expect(drawn.toSorted((a, b) => a - b)).toEqual([...shown]);
      }),
    );
  });

  test('no two glyphs of a lane lie on each other, and what is joined would have', () => {
    fc.assert(
      fc.property(anyLines, anyZoom, fc.boolean(), (lines, msPerPx, shared) => {
        const index = indexOf(...lines);
        const lanes = shared ? oneLane : packLanes(index, 3);
        const groups = groupMarks(index, lanes, all(index), msPerPx);
        const laneOf = (at = -1) => `${index.category[at]} ${lanes.laneOf(at)}`;
        for (const [i, { positions, anchor }] of groups.entries()) {
          for (const other of groups.slice(0, i)) {
            if (laneOf(other.positions[0]) !== laneOf(positions[0])) continue;
            expect(Math.abs(anchor - other.anchor) / msPerPx).toBeGreaterThanOrEqual(24);
          }
          for (const at of positions) {
            expect(laneOf(at)).toBe(laneOf(positions[0]));
            expect(Math.abs((index.anchor[at] ?? NaN) - anchor) / msPerPx).toBeLessThan(48);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a zoom within one resolution changes nothing', () => {
    fc.assert(
      fc.property(anyLines, fc.integer({ min: 12, max: 34 }), anyHalf, (lines, power, half) => {
        const index = indexOf(...lines);
        const lanes = packLanes(index, 3);
        const fine = 2 ** power * (0.5 + half);
        expect(groupMarks(index, lanes, all(index), fine)).toEqual(
          groupMarks(index, lanes, all(index), 2 ** power),
        );
      }),
    );
  });
});
