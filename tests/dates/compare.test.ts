import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY } from '../../src/dates/calendar';
import { compareTimes, within } from '../../src/dates/compare';
import { readDate } from '../../src/dates/edtf';
import { printEdtf } from '../../src/dates/print';
import type { Interval } from '../../src/dates/time';
import { time, utc } from './build';
import { trees } from './trees';

const years = (first: number, last: number): Interval => ({
  start: utc(first, 1, 1),
  end: utc(last + 1, 1, 1),
});
const always: Interval = { start: -Infinity, end: Infinity };

test.each([
  // text, years from, to, answer
  ['2005', 2005, 2005, 'certainly'],
  ['2005', 2004, 2006, 'certainly'],
  ['2005', 2006, 2007, 'no'],
  ['2005', 2003, 2004, 'no'],
  ['201X', 2015, 2030, 'possibly'],
  // a span lies in a range as soon as it reaches into it
  ['1950/1953', 1951, 1951, 'certainly'],
  ['1950/1953', 1950, 1950, 'certainly'],
  ['1950/1953', 1953, 1953, 'certainly'],
  ['1950/1953', 1954, 1960, 'no'],
  ['1950-06-25/1953-07-27', 1953, 1953, 'certainly'],
  ['201X/2025', 2005, 2015, 'possibly'],
  ['2005/201X', 2015, 2030, 'possibly'],
  // open and unknown ends
  ['2007/..', 2500, 2501, 'certainly'],
  ['2007/', 2500, 2501, 'possibly'],
  ['2007/', 2007, 2007, 'certainly'],
  ['../1914', -5000, -4999, 'certainly'],
  ['/1914', -5000, -4999, 'possibly'],
  ['2007/..', 2000, 2006, 'no'],
  // one of a set
  ['[2019-04-25,2023-09-13]', 2019, 2023, 'certainly'],
  ['[2019-04-25,2023-09-13]', 2019, 2022, 'possibly'],
  ['[2019-04-25,2023-09-13]', 2020, 2022, 'no'],
  ['[..1913]', 1900, 1913, 'possibly'],
  ['[..1913]', 1914, 2000, 'no'],
  // a qualified date is never certain
  ['1950~', 1900, 2000, 'possibly'],
  ['1950?', 1950, 1950, 'possibly'],
  ['1950%', 1900, 2000, 'possibly'],
  ['1950/1990?', 1960, 1970, 'possibly'],
  ['1950~', 1951, 1951, 'possibly'],
  ['1950?', 1951, 1951, 'no'],
  ['1950~', 1952, 1960, 'no'],
])('%s lies in %i to %i: %s', (text, first, last, answer) => {
  expect(within(time(text), years(first, last))).toBe(answer);
});

test('every date certainly lies in all of time, and none in no time', () => {
  fc.assert(
    fc.property(trees, (tree) => {
      const any = time(printEdtf(tree));
      expect(within(any, always)).toBe('certainly');
      expect(within(any, { start: 0, end: 0 })).toBe('no');
      expect(within(any, { start: 1, end: 0 })).toBe('no');
    }),
  );
});

test('a qualified date is only possible in a range with a bound on one side', () => {
  expect(within(time('1950~'), { start: 0, end: Infinity })).toBe('no');
  expect(within(time('1950~'), { start: -Infinity, end: 0 })).toBe('possibly');
  for (const text of ['1950?', '1950~', '1950%', '1950-06-25?', '1950?/1953', '[1950?,1951]']) {
    expect(within(time(text), { start: utc(1940, 1, 1), end: Infinity })).toBe('possibly');
    expect(within(time(text), { start: -Infinity, end: utc(1960, 1, 1) })).toBe('possibly');
  }
});

// A world of twelve days, small enough to try every choice. An event is a list of its possible first
// and last moments; thresholds lie at midnight, so the first and last ms of each day stand for all.
const WORLD = 12;
const start = utc(2000, 1, 1);
const dayText = (day: number) => `2000-01-${String(day + 1).padStart(2, '0')}`;
const momentsOf = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, n) => start + (first + n) * DAY).flatMap((ms) => [
    ms,
    ms + DAY - 1,
  ]);

interface SmallEvent {
  readonly text: string;
  readonly readings: readonly (readonly [first: number, last: number])[];
}

const someDay = fc.nat(WORLD - 1);
const twoDays = fc.tuple(someDay, someDay).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
const atMoments = (moments: readonly number[]) => moments.map((ms) => [ms, ms] as const);

const moments: fc.Arbitrary<SmallEvent> = someDay.map((day) => ({
  text: dayText(day),
  readings: atMoments(momentsOf(day, day)),
}));

const spansOfDays: fc.Arbitrary<SmallEvent> = twoDays.map(([from, to]) => ({
  text: `${dayText(from)}/${dayText(to)}`,
  readings: momentsOf(from, from).flatMap((first) =>
    momentsOf(to, to)
      .filter((last) => last >= first)
      .map((last) => [first, last] as const),
  ),
}));

const BEYOND = 2 * WORLD;
const endless: fc.Arbitrary<SmallEvent> = fc
  .tuple(someDay, fc.constantFrom('..', ''), fc.boolean())
  .map(([day, end, isStart]) => {
    const stated = momentsOf(day, day);
    const other = isStart
      ? end === '..'
        ? [Infinity]
        : momentsOf(day, BEYOND)
      : end === '..'
        ? [-Infinity]
        : momentsOf(-BEYOND, day);
    const pairs = stated.flatMap((ms) =>
      other.map((far) => (isStart ? ([ms, far] as const) : ([far, ms] as const))),
    );
    return {
      text: isStart ? `${dayText(day)}/${end}` : `${end}/${dayText(day)}`,
      readings: pairs.filter(([first, last]) => first <= last),
    };
  });

const oneOf: fc.Arbitrary<SmallEvent> = fc.array(twoDays, { minLength: 1, maxLength: 4 }).map((members) => ({
  text: `[${members.map(([from, to]) => (from === to ? dayText(from) : `${dayText(from)}..${dayText(to)}`)).join(',')}]`,
  readings: atMoments(members.flatMap(([from, to]) => momentsOf(from, to))),
}));

const oneOfMany: fc.Arbitrary<SmallEvent> = fc.tuple(someDay, fc.boolean()).map(([day, isStart]) => ({
  text: isStart ? `[${dayText(day)}..]` : `[..${dayText(day)}]`,
  readings: atMoments(isStart ? momentsOf(day, BEYOND) : momentsOf(-BEYOND, day)),
}));

test('the answer for a range is what trying every possible first and last moment gives', () => {
  const events = fc.oneof(moments, spansOfDays, endless, oneOf, oneOfMany);
  fc.assert(
    fc.property(events, twoDays, ({ text, readings }, [from, to]) => {
      const range = { start: start + from * DAY, end: start + (to + 1) * DAY };
      const overlapping = readings.filter(([first, last]) => first < range.end && last >= range.start);
      const answer =
        overlapping.length === 0 ? 'no' : overlapping.length === readings.length ? 'certainly' : 'possibly';
      expect(within(time(text), range)).toBe(answer);
    }),
    { numRuns: 2000 },
  );
});

test('dates sort by their earliest start, the shorter first, sides without a bound outermost', () => {
  const sorted = [
    '/1914',
    '[..1950]',
    '-0043',
    '0000',
    '1950-01-01',
    '1950-01',
    '1950',
    '1950/1953',
    '1950/..',
    '1950-06',
    '1951',
  ];
  expect(
    sorted
      .toReversed()
      .map(time)
      .toSorted(compareTimes)
      .map((each) => each.text),
  ).toEqual(sorted);
});

test('dates of the same extent sort by their text, and only the same text is equal', () => {
  expect(compareTimes(time('1950'), time('1950?'))).toBe(-1);
  expect(compareTimes(time('1950?'), time('1950'))).toBe(1);
  expect(compareTimes(time('1950'), time('1950'))).toBe(0);
});

test('the order is total', () => {
  const times = trees
    .map((tree) => readDate(printEdtf(tree)))
    .map((read) => (read.ok ? read.value : time('0000')));
  fc.assert(
    fc.property(times, times, times, (a, b, c) => {
      expect(compareTimes(a, b) + compareTimes(b, a)).toBe(0);
      const [first = a, second = b, third = c] = [a, b, c].toSorted(compareTimes);
      expect(
        Math.max(compareTimes(first, second), compareTimes(second, third), compareTimes(first, third)),
      ).toBeLessThan(1);
      expect(compareTimes(a, b) === 0).toBe(a.text === b.text);
    }),
  );
});
