import edtf from 'edtf';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDate } from '../../src/dates/edtf';
import { printEdtf } from '../../src/dates/print';
import type { DateNode, DateTree } from '../../src/dates/tree';
import { datesIn, isApproximate } from '../../src/dates/tree';
import { time } from './build';
import { trees } from './trees';

/** What the package `edtf` makes of a text: half-open ms, null where an end is not known. */
function oracle(text: string): { start: number | null; end: number | null } | 'refused' {
  try {
    const { min, max } = edtf(text);
    // Its last millisecond is included.
    return { start: min, end: max === null ? null : max + 1 };
  } catch {
    return 'refused';
  }
}

/** What we make of it, in the same form. */
function ours(text: string): { start: number | null; end: number | null } {
  const { extent, startKind, endKind, kind } = time(text);
  const isSpan = kind === 'span';
  return {
    start: isSpan && startKind === 'unknown' ? null : extent.possible.start,
    end: isSpan && endKind === 'unknown' ? null : extent.possible.end,
  };
}

const isPlainDate = (date: DateNode) =>
  date.node === 'year' ||
  (date.node === 'month' && date.month !== null) ||
  (date.node === 'day' && date.day !== null);
const isShortYear = (date: DateNode) => Math.abs(date.year) <= 9999;
const some = (tree: DateTree, has: (date: DateNode) => boolean) => datesIn(tree).some(has);

/** Where we differ on purpose: which texts, and why. */
const differences: readonly { why: string; holds: (tree: DateTree) => boolean }[] = [
  {
    why: 'we give "about" a unit of margin on each side, it takes the date as exact',
    holds: (tree) => some(tree, (date) => isApproximate(date.qualifier)),
  },
  {
    why: 'we read seasons as the standard names them, it reads the quarters of the year',
    holds: (tree) => some(tree, (date) => date.node === 'season'),
  },
  {
    why: 'it stops a time at its millisecond, and reads one without an offset in local time',
    holds: (tree) => tree.node === 'time',
  },
  {
    why: 'it takes no qualifier after unspecified digits or a year with Y, and no Y in a span or a set',
    holds: (tree) =>
      some(tree, (date) => date.qualifier !== '' && !(isPlainDate(date) && isShortYear(date))) ||
      ((tree.node === 'span' || tree.node === 'set') && some(tree, (date) => !isShortYear(date))),
  },
  {
    why: 'it takes no span between a qualified date and one with unspecified digits',
    holds: (tree) =>
      tree.node === 'span' &&
      some(tree, (date) => date.qualifier !== '') &&
      some(tree, (date) => !isPlainDate(date)),
  },
  {
    why: 'before the year 0 it turns the bounds of unspecified months and days around, and loses the sign of -000X',
    holds: (tree) => some(tree, (date) => date.year < 0 && !isPlainDate(date)),
  },
  {
    why: 'it runs February of the year 0 into March',
    holds: (tree) =>
      some(tree, (date) => date.node === 'day' && date.year === 0 && date.month === 2 && date.day === null),
  },
  {
    why: 'it wants the end of a span to begin later than its beginning',
    holds: (tree) => {
      if (tree.node !== 'span' || typeof tree.from === 'string' || typeof tree.to === 'string') return false;
      const [from, to] = [printEdtf(tree.from), printEdtf(tree.to)].map(
        (text) => time(text).extent.possible.start,
      );
      return from !== undefined && to !== undefined && to <= from;
    },
  },
  {
    why: 'of a set it gives the first and the last written member, not the earliest and the latest',
    holds: (tree) => tree.node === 'set',
  },
];

test('every date has the bounds that the package edtf gives it, or differs for a reason we know', () => {
  const comparable = trees.filter((tree) => !differences.some(({ holds }) => holds(tree)));
  fc.assert(
    fc.property(comparable.map(printEdtf), (text) => {
      expect(oracle(text)).toEqual(ours(text));
    }),
    { numRuns: 300 },
  );
});

describe('each difference is there', () => {
  test.each([
    // text, what the package gives
    ['1950~', '1950-01-01', '1951-01-01'],
    ['2001-21', '2001-01-01', '2001-04-01'],
    ['1950-06-25T04:00:00Z', '1950-06-25T04:00:00.000Z', '1950-06-25T04:00:00.001Z'],
    ['[1672,1667]', '1672-01-01', '1668-01-01'],
    ['[1953..1956]', '1953-01-01', '1954-01-01'],
    ['-0043-XX', '-000043-12-01', '-000043-02-01'],
    ['-000X', '0000-01-01', '0010-01-01'],
    ['0000-02-XX', '0000-02-01', '0000-03-02'],
  ])('%s runs from %s to %s there, and not here', (text, start, end) => {
    expect(oracle(text)).toEqual({ start: Date.parse(start), end: Date.parse(end) });
    expect(ours(text)).not.toEqual(oracle(text));
  });

  test.each([
    '201X?',
    '1985-04-XX?',
    'Y12345?',
    'Y12345/Y12346',
    '2005/2005',
    '1950?/201X',
    '[201X,2001-21?]',
  ])('%s is a date here, and refused there', (text) => {
    expect(oracle(text)).toBe('refused');
    expect(readDate(text).ok).toBe(true);
  });

  test.each([
    // text, why it is no date here
    ['1900-02-29', 'no-such-day'],
    ['2015-02-29', 'no-such-day'],
    ['1950-06-25T24:00:00', 'beyond-clock'],
    ['1950-06-25T04:00:00.123', 'fractions'],
    ['1950-06-25T04:00/1950-06-26T04:00', 'time-in-interval'],
    ['1950-06-25T04:00:00+0900', 'clock-digits'],
    ['../..', 'dateless-interval'],
    ['/', 'dateless-interval'],
    ['19', 'year-digits'],
    ['XXXX', 'unknown-digits'],
    ['156X-12-25', 'month-in-unknown-year'],
    ['?2004-06', 'qualifier-first'],
    ['2004-06~-11', 'qualifier-inside'],
    ['{1950,1953}', 'set-of-all'],
    ['[1950, 1953]', 'space'],
    ['[1956..1953]', 'reversed'],
    ['Y-17E7', 'exponent'],
    ['1950S2', 'significant-digits'],
    ['2001-25', 'no-such-season'],
  ])('%s is a date there, and refused here: %s', (text, fault) => {
    expect(oracle(text)).not.toBe('refused');
    expect(readDate(text)).toMatchObject({ ok: false, fault });
  });
});
