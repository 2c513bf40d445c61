import * as fc from 'fast-check';
import { FIRST_YEAR, LAST_YEAR, daysInMonth } from '../../src/dates/calendar';
import { possibleInterval } from '../../src/dates/extent';
import type { DateNode, DateTimeNode, DateTree, RangeNode, SetNode, SpanNode } from '../../src/dates/tree';

const qualifier = fc.constantFrom('' as const, '?' as const, '~' as const, '%' as const);
const year = fc.oneof(fc.integer({ min: 1800, max: 2100 }), fc.integer({ min: -9999, max: 9999 }));
const longYear = fc.oneof(
  fc.integer({ min: FIRST_YEAR, max: -10_000 }),
  fc.integer({ min: 10_000, max: LAST_YEAR }),
);
const month = fc.integer({ min: 1, max: 12 });

const calendarDay = fc
  .tuple(year, month, fc.nat(30))
  .map(([y, m, d]) => ({ year: y, month: m, day: (d % daysInMonth(y, m)) + 1 }));

const years = (node: 'decade' | 'century', size: number, most: number) =>
  fc
    .record({ count: fc.nat(most), negative: fc.boolean(), qualifier })
    .map(({ count, negative, qualifier: q }) => ({
      node,
      year: negative ? -(count * size + size - 1) : count * size,
      qualifier: q,
    }));

const plainYear = (q: typeof qualifier) =>
  fc.record({ node: fc.constant('year' as const), year: fc.oneof(year, longYear), qualifier: q });
const plainMonth = (q: typeof qualifier) =>
  fc.record({ node: fc.constant('month' as const), year, month, qualifier: q });
const plainDay = (q: typeof qualifier) =>
  fc.tuple(calendarDay, q).map(([day, mark]) => ({ node: 'day' as const, ...day, qualifier: mark }));

/** Any date of levels 0 and 1, without a time of day. */
const dates: fc.Arbitrary<DateNode> = fc.oneof(
  plainYear(qualifier),
  plainMonth(qualifier),
  plainDay(qualifier),
  years('decade', 10, 999),
  years('century', 100, 99),
  fc.record({
    node: fc.constant('season' as const),
    year,
    season: fc.constantFrom(21 as const, 22 as const, 23 as const, 24 as const),
    qualifier,
  }),
  fc.record({ node: fc.constant('month' as const), year, month: fc.constant(null), qualifier }),
  fc.record({
    node: fc.constant('day' as const),
    year,
    month: fc.option(month),
    day: fc.constant(null),
    qualifier,
  }),
);

const times: fc.Arbitrary<DateTimeNode> = fc
  .tuple(
    calendarDay,
    fc.record({
      hour: fc.nat(23),
      minute: fc.nat(59),
      second: fc.option(fc.nat(59)),
      offset: fc.option(fc.integer({ min: -1439, max: 1439 })),
    }),
  )
  .map(([day, clock]) => ({ node: 'time', ...day, ...clock }));

const noDate = fc.constantFrom('open' as const, 'unknown' as const);

const spans: fc.Arbitrary<SpanNode> = fc.oneof(
  fc.tuple(dates, dates).map(([a, b]): SpanNode => ({ node: 'span', ...inOrder(a, b) })),
  fc.record({ node: fc.constant('span' as const), from: dates, to: noDate }),
  fc.record({ node: fc.constant('span' as const), from: noDate, to: dates }),
);

/** Two dates so that some reading of the first comes before some reading of the second. */
function inOrder(a: DateNode, b: DateNode): { from: DateNode; to: DateNode } {
  return possibleInterval(a).start < possibleInterval(b).end ? { from: a, to: b } : { from: b, to: a };
}

const none = fc.constant('' as const);
const plain = fc.oneof(plainYear(none), plainMonth(none), plainDay(none));
const range: fc.Arbitrary<RangeNode> = fc
  .oneof(
    fc.tuple(plainYear(none), plainYear(none)),
    fc.tuple(plainMonth(none), plainMonth(none)),
    fc.tuple(plainDay(none), plainDay(none)),
  )
  .map(([a, b]) => ({ node: 'range', ...inOrder(a, b) }));

const sets: fc.Arbitrary<SetNode> = fc
  .record({
    before: fc.option(plain),
    members: fc.array(fc.oneof(dates, range), { minLength: 1, maxLength: 6 }),
    after: fc.option(plain),
  })
  .map(({ before, members, after }) => ({
    node: 'set',
    members: [
      ...(before ? [{ node: 'range' as const, from: null, to: before }] : []),
      ...members,
      ...(after ? [{ node: 'range' as const, from: after, to: null }] : []),
    ],
  }));

/** Any tree of the whole grammar. */
export const trees: fc.Arbitrary<DateTree> = fc.oneof(dates, times, spans, sets);
