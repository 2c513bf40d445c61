import { assert, constantFrom, integer, oneof, property, record, string } from 'fast-check';
import { UTCDate } from '@date-fns/utc';
import { parse } from 'date-fns';
import { describe, expect, test } from 'vitest';
import { readDate } from '../../../src/dates/edtf';
import { decidedOrder, orderKeeper } from '../../../src/io/notations/column-order';
import { compilePattern } from '../../../src/io/notations/pattern';
import { writtenDateReader } from '../../../src/io/notations/read-written-date';
import { serialDate } from '../../../src/io/notations/serial';
import type { DateReading } from '../../../src/io/notations/written-date';

/** What a cell is read as: EDTF, "none", or the code of what is wrong. */
function read(cell: string, reading: DateReading = {}): string {
  const date = writtenDateReader(reading)(cell);
  if (date.kind === 'date') return date.edtf;
  return date.kind === 'none' ? 'none' : `(${date.why.fault})`;
}

const faultOf = (cell: string) => {
  const date = writtenDateReader({})(cell);
  return date.kind === 'fault' && date.why.fault === 'not-a-date' ? date.why.date.fault : null;
};

const decided = (...cells: readonly string[]) => {
  const keeper = orderKeeper();
  const of = writtenDateReader({});
  for (const [row, cell] of cells.entries()) keeper.take(row, cell, of(cell));
  return [decidedOrder(keeper.evidence()), keeper.evidence().open];
};

const pad = (n: number, size: number) => String(n).padStart(size, '0');

describe('a date in a column', () => {
  test.each([
    // EDTF and ISO stay as they are.
    ['1950', '1950'],
    ['1950-06', '1950-06'],
    ['1950-06-25', '1950-06-25'],
    ['1950-06-25/1953-07-27', '1950-06-25/1953-07-27'],
    ['2007/..', '2007/..'],
    ['1950?', '1950?'],
    ['195X', '195X'],
    ['[1950,1951]', '[1950,1951]'],
    ['-0043', '-0043'],
    ['  1950  ', '1950'],
    ['1950-06-25T04:00:00Z', '1950-06-25T04:00:00Z'],
    ['1950-06-25 04:00:00', '1950-06-25T04:00:00'],
    ['2014-12-28T10:00:00.000Z', '2014-12-28T10:00:00Z'],
    ['2014-12-28T10:00:00+0900', '2014-12-28T10:00:00+09:00'],
    // Numbers of which one thing can be meant.
    ['1950-6-5', '1950-06-05'],
    ['1950/06/25', '1950-06-25'],
    ['1950.6.25', '1950-06-25'],
    ['1950. 6. 25.', '1950-06-25'],
    ['19500625', '1950-06-25'],
    ['25.06.1950', '1950-06-25'],
    ['6/25/1950', '1950-06-25'],
    ['3/3/1994', '1994-03-03'],
    ['06/1950', '1950-06'],
    ['25.06.1950 04:00', '1950-06-25T04:00'],
    ['6/25/1950 4:00 PM', '1950-06-25T16:00'],
    ['6/25/1950 12:30 am', '1950-06-25T00:30'],
    // Months by name.
    ['25 June 1950', '1950-06-25'],
    ['25th of June 1950', '1950-06-25'],
    ['June 25, 1950', '1950-06-25'],
    ['25-Jun-1950', '1950-06-25'],
    ['Jun 1950', '1950-06'],
    ['Sept. 1950', '1950-09'],
    ['1950 June 25', '1950-06-25'],
    ['May 2014', '2014-05'],
    ['Sunday, 25 June 1950', '1950-06-25'],
    ['Sunday, June 25, 1950', '1950-06-25'],
    ['25 июня 1950', '1950-06-25'],
    ['25 июня 1950 г.', '1950-06-25'],
    ['июнь 1950 года', '1950-06'],
    ['1950 год', '1950'],
    ['2014년 12월 28일', '2014-12-28'],
    ['2014년12월28일', '2014-12-28'],
    ['2014년 12월', '2014-12'],
    ['2014년', '2014'],
    ['2014年12月28日', '2014-12-28'],
    ['２０１４年１２月２８日', '2014-12-28'],
    // Doubt.
    ['c. 1950', '1950~'],
    ['c1950', '1950~'],
    ['ca 1950', '1950~'],
    ['circa June 1950', '1950-06~'],
    ['около 1950', '1950~'],
    ['около 1950 г.', '1950~'],
    ['약 1950년', '1950~'],
    ['1950년경', '1950~'],
    ['~1950', '1950~'],
    ['1950 (?)', '1950?'],
    ['25 June 1950?', '1950-06-25?'],
    ['spring 1950', '1950-21'],
    ['весна 1950 г.', '1950-21'],
    ['1950년 봄', '1950-21'],
    ['1950s', '195X'],
    ['the 1950s', '195X'],
    ['1950-е годы', '195X'],
    ['1950년대', '195X'],
    ['Q1 1950', '[1950-01..1950-03]'],
    ['1950 or 1951', '[1950,1951]'],
    ['between 1950 and 1953', '[1950..1953]'],
    // Eras.
    ['44 BC', '-0043'],
    ['1 BC', '0000'],
    ['44 B.C.', '-0043'],
    ['44 до н. э.', '-0043'],
    ['기원전 44년', '-0043'],
    ['15 March 44 BC', '-0043-03-15'],
    ['AD 14', '0014'],
    ['14 CE', '0014'],
    // Spans.
    ['1950–53', '1950/1953'],
    ['1950-53', '1950/1953'],
    ['1999–02', '1999/2002'],
    ['1950–1953', '1950/1953'],
    ['1950-1953', '1950/1953'],
    ['1950~1953', '1950/1953'],
    ['1950 to 1953', '1950/1953'],
    ['from 1950 to 1953', '1950/1953'],
    ['25 June 1950 – 27 July 1953', '1950-06-25/1953-07-27'],
    ['25–27 June 1950', '1950-06-25/1950-06-27'],
    ['June–July 1950', '1950-06/1950-07'],
    ['25.06.1950-27.07.1953', '1950-06-25/1953-07-27'],
    ['с 1950 по 1953 г.', '1950/1953'],
    ['1950년부터 1953년까지', '1950/1953'],
    ['2014년 12월 28일~2015년 1월 3일', '2014-12-28/2015-01-03'],
    ['1950–', '1950/..'],
    ['since 1950', '1950/..'],
    ['с 1950 г.', '1950/..'],
    ['1950–present', '1950/..'],
    ['until 1953', '../1953'],
    ['44–42 BC', '-0043/-0041'],
  ])('%s is read as %s', (cell, edtf) => {
    expect(read(cell)).toBe(edtf);
    expect(readDate(edtf).ok).toBe(true);
  });

  test.each(['', '   ', '-', '–', '?', 'n.d.', 'unknown', 'N/A', 'б. д.', '미상'])(
    'of which nothing is known, %j, is no date',
    (cell) => {
      expect(read(cell)).toBe('none');
    },
  );

  test.each([
    ['3/4/1994', '(day-or-month)'],
    ['03.04.1994', '(day-or-month)'],
    ['03/04/1994 – 05/04/1994', '(day-or-month)'],
    ['2005/6', '(month-or-span)'],
    ['2015-02-30', '(not-a-date)'],
    ['30 February 2015', '(not-a-date)'],
    ['31/04/2015', '(not-a-date)'],
    ['32 June 1950', '(not-a-date)'],
    ['1900-02-29', '(not-a-date)'],
    ['25/6/50', '(two-digit-year)'],
    ['25-Jun-50', '(two-digit-year)'],
    ['Jun-50', '(two-digit-year)'],
    ['50', '(not-a-date)'],
    ['476', '(not-a-date)'],
    ['197?', '(not-a-date)'],
    ['May', '(not-a-date)'],
    ['January 5', '(not-a-date)'],
    ['last week', '(not-a-date)'],
    ['19th century', '(not-a-date)'],
    ['before 1950', '(not-a-date)'],
    ['early 1950s', '(not-a-date)'],
    ['1900s', '(not-a-date)'],
    ['Monday, 25 June 1950', '(not-a-date)'],
    ['1953–1950', '(not-a-date)'],
    ['0 BC', '(not-a-date)'],
    ['22468', '(maybe-serial)'],
    ['1403438400', '(not-a-date)'],
    ['13 PM', '(not-a-date)'],
    ['6/25/1950 13:00 PM', '(not-a-date)'],
    ['\u200e25.06.1950', '(not-a-date)'],
    ['195²', '(not-a-date)'],
    ['١٩٥٠', '(not-a-date)'],
    ['__proto__', '(not-a-date)'],
    ['=DATE(1950,6,25)', '(not-a-date)'],
    ['#######', '(not-a-date)'],
    ['9'.repeat(300), '(not-a-date)'],
  ])('%s is never guessed: %s', (cell, fault) => {
    expect(read(cell)).toBe(fault);
  });

  test('names the day that there is not, and the invisible sign', () => {
    expect(faultOf('30 February 2015')).toBe('no-such-day');
    expect(faultOf('31.04.2015')).toBe('no-such-day');
    expect(faultOf('25\u200e.06.1950')).toBe('invisible');
  });

  test('follows the order that was chosen, also where only the other one makes a day', () => {
    expect(read('3/4/1994', { order: 'day-first' })).toBe('1994-04-03');
    expect(read('3/4/1994', { order: 'month-first' })).toBe('1994-03-04');
    expect(read('6/25/1950', { order: 'day-first' })).toBe('(not-a-date)');
    expect(read('25 June 1950', { order: 'month-first' })).toBe('1950-06-25');
  });

  test('is a spreadsheet’s number only where that is said', () => {
    expect(read('22468', { serials: 1900 })).toBe('1961-07-06');
    expect(read('1950', { serials: 1900 })).toBe('1905-05-03');
    expect(read('60', { serials: 1900 })).toBe('(no-such-serial)');
  });

  test('of its own notation is read by it alone', () => {
    expect(read('25|06|1950', { pattern: 'dd|MM|yyyy' })).toBe('1950-06-25');
    expect(read('06 1950', { pattern: 'MM yyyy' })).toBe('1950-06');
    expect(read('30|02|2015', { pattern: 'dd|MM|yyyy' })).toBe('(not-a-date)');
    expect(read('1950-06-25', { pattern: 'dd|MM|yyyy' })).toBe('(off-pattern)');
    expect(read('', { pattern: 'dd|MM|yyyy' })).toBe('none');
  });

  test('is EDTF or nothing, whatever is written, and in linear time', () => {
    const sign = constantFrom(...Array.from('0123456789 -/.–~?XTZ:, JuneбюгBCмая년월일[]\u200e'));
    assert(
      property(
        oneof(string({ unit: sign, maxLength: 60 }), string({ unit: 'binary', maxLength: 300 })),
        (cell) => {
          const date = read(cell);
          expect(/^\(|^none$/u.test(date) || readDate(date).ok).toBe(true);
        },
      ),
      { numRuns: 3000 },
    );
    for (const cell of ['(?)'.repeat(80), 'a b '.repeat(60), '1-'.repeat(120), ' – '.repeat(80)])
      expect(read(cell)).toBe('(not-a-date)');
  });
});

describe('a pattern', () => {
  const day = record({
    y: integer({ min: 1000, max: 9999 }),
    m: integer({ min: 0, max: 11 }),
    d: integer({ min: 1, max: 28 }),
  });

  test.each(['dd/MM/yyyy', 'yyyyMMdd', "d 'of' M, yyyy", 'M-d-y'])(
    '%s reads as date-fns reads it',
    (pattern) => {
      const compiled = compilePattern(pattern);
      assert(
        property(day, ({ y, m, d }) => {
          const text = pattern
            .replace("'of'", '@')
            .replace(/yyyy|y/, pad(y, 4))
            .replace(/MM/, pad(m + 1, 2))
            .replace(/M/, String(m + 1))
            .replace(/dd/, pad(d, 2))
            .replace(/d/, String(d))
            .replace('@', 'of');
          const theirs = parse(text, pattern, new UTCDate(0));
          expect(compiled.ok && compiled.read(text)).toBe(theirs.toISOString().slice(0, 10));
        }),
      );
    },
  );

  test.each(['yy', 'dd.MM', 'dd yyyy', 'yyyy HH:mm', 'yyyy-QQ', 'MM MM yyyy', '', 'P', 'T'])(
    '%j leaves something open, and is none',
    (pattern) => {
      expect(compilePattern(pattern).ok).toBe(false);
    },
  );

  test.each([
    ['d MMMM yyyy', '25 июня 1950', '1950-06-25'],
    ['MMM d, yyyy', 'Jun 25, 1950', '1950-06-25'],
    ['yyyy년 M월 d일', '1950년 6월 25일', '1950-06-25'],
    ["yyyy.MM.dd 'um' HH:mm", '1950.06.25 um 04:00', '1950-06-25T04:00'],
    ['d.M.yyyy h:mm a', '25.6.1950 4:00 pm', '1950-06-25T16:00'],
    ['y G', '44 BC', '-0043'],
    ['(yyyy)', '(1950)', '1950'],
    ["yyyy ''MM", "1950 '06", '1950-06'],
  ])('%s reads %s', (pattern, text, edtf) => {
    const compiled = compilePattern(pattern);
    expect(compiled.ok && compiled.read(text)).toBe(edtf);
  });
});

test.each([
  [1, 1900, '1900-01-01'],
  [59, 1900, '1900-02-28'],
  [61, 1900, '1900-03-01'],
  [22_468, 1900, '1961-07-06'],
  [22_468.5, 1900, '1961-07-06T12:00:00'],
  [45_000.999_999_9, 1900, '2023-03-16'],
  [2_958_465, 1900, '9999-12-31'],
  [0, 1904, '1904-01-01'],
  [21_006, 1904, '1961-07-06'],
  [60, 1900, null],
  [0, 1900, null],
  [-1, 1904, null],
  [2_958_466, 1900, null],
  [Number.NaN, 1900, null],
] as const)('the serial %d of %d is %s', (serial, system, edtf) => {
  expect(serialDate(serial, system)).toBe(edtf);
});

describe('a column', () => {
  test('decides its order where one row leaves no choice', () => {
    expect(decided('3/4/1994', '25/6/1950')).toEqual(['day-first', 1]);
    expect(decided('3/4/1994', '6/25/1950')).toEqual(['month-first', 1]);
  });

  test('decides nothing where no row does, or two rows disagree', () => {
    expect(decided('3/4/1994', '5/5/1994')).toEqual([null, 1]);
    expect(decided('3/4/1994', '25/6/1950', '6/25/1950')).toEqual([null, 1]);
  });
});
