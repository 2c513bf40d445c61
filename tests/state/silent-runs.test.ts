import { expect, test } from 'vitest';
import type { Silence } from '../../src/state/silence';
import { runsOf, silencesBetween } from '../../src/state/silent-runs';
import { buildTimelineData } from '../../src/state/timeline-data';
import { datasetOf, sourceOf } from '../model/build';

const silence = (from: number, to: number): Silence => ({
  extent: { start: Date.UTC(from, 0), end: Date.UTC(to + 1, 0) },
  unit: 'year',
  units: to - from + 1,
  kinds: [undefined],
  record: 0,
});

test('a silence stands between the events around it, whichever are shown', () => {
  const sources = [sourceOf({ covers: ['1950', '2000/2005'] })];
  const data = buildTimelineData({ ...datasetOf('1950', '2000', '2005'), sources });
  const before = (...order: number[]) =>
    silencesBetween(data, Uint32Array.from(order)).map((each) => each.before);
  // Years without a claim within what is covered are not silent.
  expect(before(0, 1, 2)).toEqual([1]);
  expect(before(0, 2)).toEqual([1]);
  expect(before(1, 2)).toEqual([]);
  expect(before(0)).toEqual([]);
});

test('runs are cut where a silence follows, and one at the end of a period is told there', () => {
  const after = silence(1954, 1999);
  const placed = [{ before: 2, silence: after }];
  expect(runsOf(0, 5, placed)).toEqual([
    { from: 0, to: 2, after },
    { from: 2, to: 5, after: null },
  ]);
  expect(runsOf(0, 2, placed)).toEqual([{ from: 0, to: 2, after }]);
  expect(runsOf(2, 5, placed)).toEqual([{ from: 2, to: 5, after: null }]);
  expect(runsOf(0, 5, [])).toEqual([{ from: 0, to: 5, after: null }]);
});
