import * as fc from 'fast-check';
import { startOfDay } from '../../src/dates/calendar';
import type { Interval } from '../../src/dates/time';
import { VERDICTS } from '../../src/model/verdict';
import { VIEWS, type Session } from '../../src/state/session';
import type { Known } from '../../src/state/url';

const EVENTS = ['korean-war', 'trade-2000', 'r01-talks'];

/** What the links of these tests may name. */
export const KNOWN: Known = {
  categories: ['military', 'economic', 'diplomatic'],
  eventId: (id) => EVENTS.find((each) => each === id),
};

const seconds = (from: number, to: number): fc.Arbitrary<Interval> =>
  fc
    .tuple(
      fc.integer({ min: startOfDay(from, 1, 1) / 1000, max: startOfDay(to, 1, 1) / 1000 }),
      fc.integer({ min: 1, max: 3e9 }),
    )
    .map(([start, length]) => ({ start: start * 1000, end: (start + length) * 1000 }));

const wholeYears = fc
  .tuple(fc.integer({ min: -9999, max: 9000 }), fc.nat(900))
  .map(([from, more]) => ({ start: startOfDay(from, 1, 1), end: startOfDay(from + more + 1, 1, 1) }));

const wholeMonths = fc
  .tuple(fc.integer({ min: -9000, max: 9000 }), fc.integer({ min: 1, max: 12 }), fc.nat(40))
  .map(([year, month, more]) => ({
    start: startOfDay(year, month, 1),
    end: startOfDay(year, month + more + 1, 1),
  }));

/** Any stretch in whole seconds, of years that are written with four digits. */
export const anyInterval: fc.Arbitrary<Interval> = fc.oneof(
  wholeYears,
  wholeMonths,
  seconds(1900, 2100),
  seconds(-9998, 9899),
);

export const anySession: fc.Arbitrary<Session> = fc.record({
  view: fc.option(fc.constantFrom(...VIEWS)),
  filters: fc.record({
    hidden: fc.shuffledSubarray([...KNOWN.categories]),
    hiddenVerdicts: fc.shuffledSubarray([...VERDICTS]),
    record: fc.boolean(),
    search: fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('a+b & c=d', '“trade deal”', '50% #1', ' '),
    ),
    range: fc.option(anyInterval),
  }),
  measureScale: fc.constantFrom('linear', 'log'),
  selection: fc.option(fc.constantFrom(...EVENTS)),
  visibleDomain: fc.option(anyInterval),
});
