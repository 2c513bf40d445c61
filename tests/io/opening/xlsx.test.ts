import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, test } from 'vitest';
import { shownUnit } from '../../../src/io/readers/number-format';
import { zip } from '../bytes/zips';
import { aside, counts, events, notes, open, tryOpen } from './open';
import { number, workbook } from './workbooks';

describe('a workbook', () => {
  test('shows its dates as its cells do', async () => {
    const opened = await open(
      workbook({
        formats: ['yyyy', 'mmm yyyy', 'd.m.yyyy', 'yyyy-mm-dd hh:mm', '0.00', '[$-419]d mmmm yyyy "г.";@'],
        rows: [
          ['Date', 'Title'],
          [number(18_439.597, 1), 'Year'],
          [number(18_439, 2), 'Month'],
          [number(18_439.597, 3), 'Day'],
          [number(18_439.5, 4), 'Minute'],
          [number(1950, 5), 'Number'],
          [number(18_439, 6), 'Russian'],
          ['c. 1950', 'Text'],
          ['1950-06-25/1953-07-27', 'Span'],
          [],
          ['', 'Undated'],
          [number(60, 3), 'No day'],
          [{ xml: '<c r="@" t="inlineStr"><is><t>2005</t></is></c>' }, 'A & B <c> _x000D_'],
          [{ xml: '<c r="@" t="e"><v>#N/A</v></c>' }, 'Error'],
        ],
      }),
    );
    expect(opened.report).toMatchObject({ format: 'xlsx', encoding: null });
    expect(events(opened)).toEqual([
      '1950 Year',
      '1950-06 Month',
      '1950-06-25 Day',
      '1950-06-25T12:00 Minute',
      '1950 Number',
      '1950-06-25 Russian',
      '1950~ Text',
      '1950-06-25/1953-07-27 Span',
      'none Undated',
      '2005 A & B <c>',
    ]);
    expect(aside(opened)).toEqual(['12 Date not-a-date', '14 Date not-a-date']);
  });

  test('of the system of 1904 is read in it', async () => {
    const rows = [
      ['Date', 'Title'],
      [number(16_977, 1), 'War'],
    ];
    expect(events(await open(workbook({ date1904: true, formats: ['d/m/yy'], rows })))).toEqual([
      '1950-06-25 War',
    ]);
  });

  test('is read from its first visible sheet, or the one that is named', async () => {
    const book = workbook({
      sheets: [
        {
          name: 'Hidden',
          state: 'hidden',
          rows: [
            ['Date', 'Title'],
            ['1900', 'No'],
          ],
        },
        {
          name: 'One',
          rows: [
            ['Date', 'Title'],
            ['1950', 'War'],
          ],
        },
        {
          name: 'Two & more',
          rows: [
            ['Date', 'Title'],
            ['2005', 'Aid'],
          ],
        },
      ],
    });
    const opened = await open(book);
    expect(events(opened)).toEqual(['1950 War']);
    expect(notes(opened)).toContain('other-sheets');
    expect(events(await open(book, { sheet: 'Two & more' }))).toEqual(['2005 Aid']);
    expect(await tryOpen(book, { sheet: 'Three' })).toMatchObject({ why: { fault: 'no-such-sheet' } });
  });

  test('with the columns of TimelineJS is a timeline', async () => {
    const opened = await open(
      workbook({
        rows: [
          ['Year', 'Month', 'Headline'],
          [number(1950), number(6), 'War'],
        ],
      }),
    );
    expect(opened.report.format).toBe('timeline-js-sheet');
    expect(events(opened)).toEqual(['1950-06 War']);
  });

  test.each([
    ['without a sheet', zip({ 'xl/workbook.xml': '<workbook><sheets/></workbook>' }), 'no-such-sheet'],
    [
      'with a sheet that is not there',
      zip({ 'xl/workbook.xml': '<workbook><sheets><sheet name="a" id="r"/></sheets></workbook>' }),
      'damaged',
    ],
    ['of broken XML', zip({ 'xl/workbook.xml': '<workbook><sheets>' }), 'not-xml'],
    ['of nothing', workbook({ rows: [] }), 'no-rows'],
    ['cut in half', workbook({ rows: [['a']] }).subarray(0, 400), 'damaged'],
    ['as wide as the sheet', workbook({ rows: [[{ xml: '<c r="XFD1"><v>1</v></c>' }]] }), 'too-wide'],
  ])('%s is refused in words', async (_, bytes, fault) => {
    expect(await tryOpen(bytes)).toMatchObject({ ok: false, why: { fault } });
  });
});

test.each([
  [14, undefined, 'day'],
  [17, undefined, 'month'],
  [20, undefined, null],
  [0, undefined, null],
  [200, 'General', null],
  [200, '@', null],
  [200, 'yyyy', 'year'],
  [200, 'mmm-yy', 'month'],
  [200, 'dd/mm/yyyy', 'day'],
  [200, 'yyyy"년" m"월" d"일"', 'day'],
  [200, 'h:mm', null],
  [200, '[h]:mm:ss', null],
  [200, 'm/d/yy h:mm AM/PM', 'minute'],
  [200, 'yyyy-mm-dd hh:mm:ss', 'second'],
  [200, '#,##0.00 "days"', null],
  [200, '[Red]0.0;-0.0', null],
  [200, '[$-F800]dddd, mmmm dd, yyyy', 'day'],
] as const)('the format %d %s shows %s', (id, code, unit) => {
  expect(shownUnit(id, code)).toBe(unit);
});

describe('Parquet', () => {
  test('is read with its own dates', async () => {
    const buffer = parquetWriteBuffer({
      columnData: [
        {
          name: 'date',
          data: [new Date(Date.UTC(1950, 5, 25)), new Date(Date.UTC(2005, 0, 1)), null],
          type: 'TIMESTAMP',
          nullable: true,
        },
        { name: 'title', data: ['War', 'Aid', 'Undated'], type: 'STRING' },
        { name: 'id', data: [1n, 2n, 3n], type: 'INT64' },
      ],
    });
    const opened = await open(new Uint8Array(buffer));
    expect(opened.report.format).toBe('parquet');
    expect(counts(opened)).toBe('3 rows: 2 shown, 1 without a date, 0 set aside, 0 merged');
    expect(events(opened)[0]).toBe('1950-06-25T00:00:00Z War');
    expect(opened.dataset.events[2]?.id).toBe('3');
  });

  test('of a half is refused in words', async () => {
    expect(await tryOpen('PAR1 and no more of it\0\0\0\0')).toMatchObject({
      ok: false,
      why: { fault: 'damaged' },
    });
  });
});
