import iconv from 'iconv-lite';
import { number, workbook } from '../io/opening/workbooks';
import { gzip, joined, zip } from '../io/bytes/zips';
import type { Case, Outcome } from './outcome';

/** A table of one dated event, for a date. */
const dated = (date: string): string => `Date,Title\n"${date.replaceAll('"', '""')}",Event\n`;
const date = (text: string, outcome: Outcome, name = text): Case => ({
  name: `date ${name}`,
  content: dated(text),
  outcome,
});
const one = (
  name: string,
  content: string | Uint8Array,
  outcome: Outcome,
  options: Case['options'] = {},
): Case => ({
  name,
  content,
  outcome,
  options,
});
const encoded = (text: string, encoding: string): Uint8Array => new Uint8Array(iconv.encode(text, encoding));
const json = (value: unknown): string => JSON.stringify(value);
const slide = (start: unknown, more: Readonly<Record<string, unknown>> = {}): string =>
  json({ events: [{ start_date: start, text: { headline: 'Event' }, ...more }] });

const GOOD = 'Date,Title\n1950,War\n2005,Aid\n';
const big = new Uint8Array(32 * 1024 * 1024).fill(65);

const DATES: readonly Case[] = [
  // As they are.
  date('1950', 'shown 1950'),
  date('1950-06', 'shown 1950-06'),
  date('1950-06-25', 'shown 1950-06-25'),
  date('1950-06-25/1953-07-27', 'shown 1950-06-25/1953-07-27'),
  date('2004-02-29', 'shown 2004-02-29'),
  date('-0043-03-15', 'shown -0043-03-15'),
  date('0000', 'shown 0000'),
  date('Y-17000', 'shown Y-17000'),
  date('2001-21', 'shown 2001-21'),
  date('195X', 'shown 195X'),
  date('[1950,1951]', 'shown [1950,1951]'),
  // In words, and as precise as they are.
  date('June 1950', 'shown 1950-06'),
  date('25 June 1950', 'shown 1950-06-25'),
  date('June 25th, 1950', 'shown 1950-06-25'),
  date('25 июня 1950 г.', 'shown 1950-06-25'),
  date('Июнь 1950', 'shown 1950-06'),
  date('2014년 12월 28일', 'shown 2014-12-28'),
  date('2014년', 'shown 2014'),
  date('1950년대', 'shown 195X'),
  date('c. 1950', 'shown 1950~'),
  date('1950s', 'shown 195X'),
  date('1950–53', 'shown 1950/1953'),
  date('1999–02', 'shown 1999/2002'),
  date('44 BC', 'shown -0043'),
  date('44 до н. э.', 'shown -0043'),
  date('1950–present', 'shown 1950/..'),
  date('25.06.1950', 'shown 1950-06-25'),
  date('1950/06/25', 'shown 1950-06-25'),
  date('12/31/1999', 'shown 1999-12-31'),
  date('2014-12-28 10:00:00', 'shown 2014-12-28T10:00:00'),
  date('2014-12-28T10:00:00.123456+09:00', 'shown 2014-12-28T10:00:00+09:00'),
  date('２０１４年１２月２８日', 'shown 2014-12-28'),
  date('1950-06-25\u00a0', 'shown 1950-06-25', 'with a no-break space'),
  date('Dec 25 1950', 'shown 1950-12-25'),
  // Asked, never guessed.
  date('3/4/1994', 'asked'),
  date('03.04.1994', 'asked'),
  date('04-05-2006', 'asked'),
  date('01/02/2003 – 03/04/2005', 'asked'),
  date('3/3/1994', 'shown 1994-03-03'),
  // No dates.
  date('2015-02-30', 'aside 2 not-a-date'),
  date('30 February 2015', 'aside 2 not-a-date'),
  date('1900-02-29', 'aside 2 not-a-date'),
  date('2015-13-01', 'aside 2 not-a-date'),
  date('31/04/2015', 'aside 2 not-a-date'),
  date('0 BC', 'aside 2 not-a-date'),
  date('00/00/0000', 'aside 2 not-a-date'),
  date('0000-00-00', 'aside 2 not-a-date'),
  date('25/6/50', 'aside 2 two-digit-year'),
  date('22468', 'aside 2 maybe-serial'),
  date('1403438400', 'aside 2 not-a-date'),
  date('2005/6', 'aside 2 month-or-span'),
  date('1953–1950', 'aside 2 not-a-date'),
  date('May', 'aside 2 not-a-date'),
  date('yesterday', 'aside 2 not-a-date'),
  date('Monday, 25 June 1950', 'aside 2 not-a-date'),
  date('before 1950', 'aside 2 not-a-date'),
  date('early 1950s', 'aside 2 not-a-date'),
  date('19th century', 'aside 2 not-a-date'),
  date('2014-12-28T24:00:00', 'aside 2 not-a-date'),
  date('2014-12-28T10:61', 'aside 2 not-a-date'),
  date('1950-06-25T04:00/1950-06-26T04:00', 'aside 2 not-a-date'),
  date('25\u200e.06.1950', 'aside 2 not-a-date', 'with a mark of direction'),
  date('1950\u0000', 'aside 2 not-a-date', 'with a NUL'),
  date('195²', 'aside 2 not-a-date'),
  date('١٩٥٠', 'aside 2 not-a-date'),
  date('=TODAY()', 'aside 2 not-a-date'),
  date('#VALUE!', 'aside 2 not-a-date'),
  date('__proto__', 'aside 2 not-a-date'),
  date('constructor', 'aside 2 not-a-date'),
  date('NaN', 'aside 2 not-a-date'),
  date('1e3', 'aside 2 not-a-date'),
  date('9'.repeat(1000), 'aside 2 not-a-date', 'of a thousand digits'),
  date('1/'.repeat(5000), 'aside 2 not-a-date', 'of ten thousand signs'),
  // None.
  date('', 'shown –', 'of nothing'),
  date('n.d.', 'shown –'),
  date('unknown', 'shown –'),
  date('?', 'shown –'),
  date('б. д.', 'shown –'),
];

const TABLES: readonly Case[] = [
  one('one bad date among good ones', 'Date,Title\n1950,A\n2015-02-30,B\n2005,C\n', 'aside 3 not-a-date'),
  one('blank rows', 'Date,Title\n\n1950,A\n,\n\n2005,B\n', 'noted 1950 2005: blank-rows'),
  one('a quotation mark that is never closed', 'Date,Title\n1950,"A\n2005,B\n', 'aside 2 stray-quote'),
  one('text behind a closing quotation mark', 'Date,Title\n1950,"A" b\n2005,B\n', 'aside 2 stray-quote'),
  one('a stray quotation mark in the last row', 'Date,Title\n1950,A\n2005,"B', 'aside 3 stray-quote'),
  one('a quotation mark inside of a cell', 'Date,Title\n1950,5" gun\n', 'shown 1950'),
  one('an empty quoted cell', 'Date,Title\n"",A\n', 'shown –'),
  one('quotes around all', '"Date","Title"\n"1950","A, ""b"""\n', 'shown 1950'),
  one('a line end in a cell', 'Date,Title\n1950,"A\r\nb"\n', 'shown 1950'),
  one('short rows', 'Date,Title,Text\n1950,A\n', 'noted 1950: short-rows'),
  one('long rows', 'Date,Title\n1950,A,b\n', 'aside 2 too-many-cells'),
  one('long rows of nothing', 'Date,Title\n1950,A,,,\n', 'shown 1950'),
  one('a header alone', 'Date,Title\n', 'shown '),
  one('no header', '1950,A\n2005,B\n', 'noted 1950 2005: no-header'),
  one('two columns of one name', 'Date,Title,Title\n1950,A,b\n', 'noted 1950: repeated-column'),
  one('columns without names', 'Date,,Title\n1950,x,A\n', 'shown 1950'),
  one('line ends of three kinds', 'Date,Title\r\n1950,A\n2005,B\r2006,C', 'shown 1950 2005 2006'),
  one('a byte order mark', `\uFEFF${GOOD}`, 'shown 1950 2005'),
  one('a byte order mark in the middle', `${GOOD}\uFEFF2006,C\n`, 'shown 1950 2005 2006'),
  one('sep=', `sep=;\n${GOOD.replaceAll(',', ';')}`, 'shown 1950 2005'),
  one('tabs', GOOD.replaceAll(',', '\t'), 'shown 1950 2005'),
  one('bars', GOOD.replaceAll(',', '|'), 'shown 1950 2005'),
  one('equal rows', 'Date,Title\n1950,A\n1950,A\n', 'shown 1950'),
  one('one id for two events', 'id,Date,Title\nx,1950,A\nx,1951,B\n', 'aside 3 door'),
  one('no title', 'Date,Title\n1950,\n', 'aside 2 no-title'),
  one('no title, and a text', 'Date,Title,Text\n1950,,Words\n', 'noted 1950: title-from-text'),
  one('a title of two thousand letters', `Date,Title\n1950,${'a'.repeat(2000)}\n`, 'aside 2 door'),
  one('a text of a million letters', `Date,Title,Text\n1950,A,${'a'.repeat(1_000_000)}\n`, 'aside 2 door'),
  one('an end before its beginning', 'Start,End,Title\n1953,1950,A\n', 'aside 2 end-before-start'),
  one('an end without a beginning', 'Start,End,Title\n,1953,A\n', 'shown /1953'),
  one('a bad end', 'Start,End,Title\n1950,2015-02-30,A\n', 'aside 2 not-a-date'),
  one('an unsafe link', 'Date,Title,URL\n1950,A,javascript:alert(1)\n', 'noted 1950: unsafe-link'),
  one(
    'a link with a line end',
    'Date,Title,URL\n1950,A,"java\nscript:alert(1)"\n',
    'noted 1950: unsafe-link',
  ),
  one('a link of data', 'Date,Title,URL\n1950,A,"data:text/html,<b>"\n', 'noted 1950: unsafe-link'),
  one('hostile names of columns', 'Date,Title,__proto__,constructor,toString\n1950,A,1,2,3\n', 'shown 1950'),
  one('a hostile category', 'Date,Title,Category\n1950,A,__proto__\n1951,B,constructor\n', 'shown 1950 1951'),
  one('a formula', 'Date,Title\n1950,"=HYPERLINK(""x"")"\n', 'shown 1950'),
  one('HTML', 'Date,Title\n1950,<script>alert(1)</script>\n', 'shown 1950'),
  one('marks of direction and joiners', 'Date,Title\n1950,\u202eA\u200d\u2066b\n', 'shown 1950'),
  one('an emoji in half', 'Date,Title\n1950,A \ud83d\n', 'shown 1950'),
  one(
    'two thousand columns',
    `${Array.from({ length: 2000 }, (_, i) => `c${i}`).join(',')}\n`,
    'stopped too-wide',
  ),
  one(
    'four hundred categories',
    `Date,Title,Category\n${Array.from({ length: 400 }, (_, i) => `1950,e${i},k${i}\n`).join('')}`,
    `noted ${Array.from({ length: 400 }, () => '1950').join(' ')}: categories-joined`,
  ),
  one('both orders in one column', 'Date,Title\n25/6/1950,A\n6/25/1950,B\n3/4/1994,C\n', 'asked'),
  one(
    'an order that one row decides',
    'Date,Title\n25/6/1950,A\n3/4/1994,B\n',
    'noted 1950-06-25 1994-04-03: order-decided',
  ),
  one('prose', 'Dear reader.\nNothing here is a table.\n', 'stopped nothing-known'),
  one('nothing', '', 'stopped empty'),
  one('white space', ' \n\t\n', 'stopped empty'),
  one('a byte order mark alone', '\uFEFF', 'stopped empty'),
  one('a pattern', 'Date,Title\n50|1950,A\n', 'aside 2 off-pattern', { dates: { pattern: 'dd|yyyy' } }),
  one('serial numbers, when told', 'Date,Title\n18439,A\n', 'shown 1950-06-25', { dates: { serials: 1900 } }),
  one('a 29 February of spreadsheets', 'Date,Title\n60,A\n', 'aside 2 no-such-serial', {
    dates: { serials: 1900 },
  }),
];

const RUSSIAN =
  'Дата,Событие\n25 июня 1950,Начало войны в Корее\n27 июля 1953,Перемирие подписано в Пханмунджоме\n';
const KOREAN = '날짜,제목\n1950년 6월 25일,한국 전쟁이 시작되었다\n1953년 7월 27일,정전 협정이 조인되었다\n';

const ENCODINGS: readonly Case[] = [
  ...['utf-16le', 'utf-16be'].map((name) =>
    one(`Russian in ${name}`, encoded(RUSSIAN, name), 'shown 1950-06-25 1953-07-27'),
  ),
  ...['windows-1251', 'koi8-r'].map((name) =>
    one(`Russian in ${name}`, encoded(RUSSIAN, name), 'noted 1950-06-25 1953-07-27: encoding-guessed'),
  ),
  one('Korean in EUC-KR', encoded(KOREAN, 'euc-kr'), 'noted 1950-06-25 1953-07-27: encoding-guessed'),
  one(
    'Korean in UTF-16 with its mark',
    encoded(`\uFEFF${KOREAN}`, 'utf-16le'),
    'shown 1950-06-25 1953-07-27',
  ),
  one('an encoding that is chosen', encoded(RUSSIAN, 'windows-1251'), 'shown 1950-06-25 1953-07-27', {
    encoding: 'windows-1251',
  }),
  one(
    'a damaged byte in UTF-8',
    joined(
      new TextEncoder().encode('Date,Title\n1950,Корея\n1951,Ко'),
      Uint8Array.of(0xd1),
      new TextEncoder().encode(',\n1952,Корея\n'),
    ),
    'aside 3 damaged-text',
  ),
  one(
    'UTF-8 cut within a letter',
    new TextEncoder().encode('Date,Title\n1950,Корея\n1951,Корея').subarray(0, -1),
    'aside 3 damaged-text',
  ),
];

const WRAPPERS: readonly Case[] = [
  one('gzip', gzip(GOOD), 'shown 1950 2005'),
  one('gzip of two members', joined(gzip('Date,Title\n1950,War\n'), gzip('2005,Aid\n')), 'shown 1950 2005'),
  one('half a gzip', gzip(GOOD.repeat(50)).subarray(0, 40), 'stopped damaged'),
  one('zip', zip({ 'a.csv': GOOD }), 'shown 1950 2005'),
  one('zip with what macOS adds', zip({ 'a.csv': GOOD, '__MACOSX/._a.csv': 'x' }), 'shown 1950 2005'),
  one('zip of two files', zip({ 'a.csv': GOOD, 'b.csv': GOOD }), 'stopped several-files'),
  one('zip of two files, one named', zip({ 'a.csv': GOOD, 'b.csv': 'x' }), 'shown 1950 2005', {
    inside: 'a.csv',
  }),
  one('a path that climbs', zip({ '../../etc/passwd': GOOD }), 'shown 1950 2005'),
  one('half a zip', zip({ 'a.csv': GOOD }).subarray(0, 50), 'stopped damaged'),
  one('a gzip bomb', gzip(big), 'stopped packed-too-tightly'),
  one('a zip bomb', zip({ 'a.csv': big }, 9), 'stopped packed-too-tightly'),
  one('nested archives', gzip(gzip(gzip(gzip('x')))), 'stopped nested-archives'),
  one('an empty zip', zip({}), 'stopped no-file-inside'),
];

const KINDS: readonly Case[] = [
  one('a PDF', '%PDF-1.7\n%âãÏÓ', 'stopped other-kind'),
  one('a web page', '<!doctype html><table><tr><td>1950</td></tr></table>', 'stopped other-kind'),
  one(
    'an old workbook',
    Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0),
    'stopped other-kind',
  ),
  one('a Word document', zip({ 'word/document.xml': '<a/>' }), 'stopped other-kind'),
  one(
    'an OpenDocument table',
    zip({ 'content.xml': '<a/>', 'META-INF/manifest.xml': '<a/>' }),
    'stopped other-kind',
  ),
  one('an image', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), 'stopped other-kind'),
  one(
    'bytes of no meaning',
    Uint8Array.from({ length: 500 }, (_, i) => (i * 7919) % 32),
    'stopped other-kind',
  ),
];

const JSONS: readonly Case[] = [
  one('half a JSON', '{"format":"dyad-dataset","version":1,', 'stopped not-json'),
  one('JSON of a depth without sense', '['.repeat(200_000), 'stopped too-deep'),
  one('a later version of ours', '{"format":"dyad-dataset","version":9}', 'stopped newer-version'),
  one('ours without events', '{"format":"dyad-dataset","version":1}', 'stopped not-a-dataset'),
  // Each took minutes, or seconds, where a pattern walked over it again and again.
  one('a string of JSON that never ends', `{"a":"${'\\"'.repeat(500_000)}`, 'stopped not-json'),
  one(
    'a million escapes',
    slide({ year: 1950 }, { text: { headline: 'A', text: '\n'.repeat(500_000) } }),
    'shown 1950',
  ),
  one(
    'an element of many attributes',
    `<data><event start="1950" title="A" ${'b="c" '.repeat(100_000)}/></data>`,
    'shown 1950',
  ),
  one('another JSON', '{"type":"FeatureCollection","features":[]}', 'stopped nothing-known'),
  one('TimelineJS: strings and numbers', slide({ year: '1950', month: 6, day: '' }), 'shown 1950-06'),
  one('TimelineJS: 30 February', slide({ year: 2015, month: 2, day: 30 }), 'aside 1 not-a-date'),
  one('TimelineJS: month 13', slide({ year: 2015, month: 13 }), 'aside 1 not-a-date'),
  one('TimelineJS: a day without a month', slide({ year: 2015, day: 3 }), 'aside 1 date-part'),
  one('TimelineJS: a year of words', slide({ year: 'nineteen' }), 'aside 1 date-part'),
  one('TimelineJS: year 0', slide({ year: 0 }), 'aside 1 date-part'),
  one('TimelineJS: 44 BC', slide({ year: -44 }), 'shown -0043'),
  one('TimelineJS: the beginning of the world', slide({ year: -13_800_000_000 }), 'aside 1 not-a-date'),
  one('TimelineJS: a list for a date', slide([1950, 6]), 'aside 1 not-a-date'),
  one('TimelineJS: hostile keys', slide(JSON.parse('{"year":1950,"__proto__":{"month":6}}')), 'shown 1950'),
  one(
    'TimelineJS: an event of null',
    '{"events":[{"start_date":{"year":1950},"text":{"headline":"A"}},null]}',
    'aside 1 not-an-object',
  ),
  one(
    'TimelineJS: HTML',
    slide({ year: 1950 }, { text: { headline: '<b>A</b>', text: '<script>x</script>' } }),
    'noted 1950: layout-removed',
  ),
  one('SIMILE: 30 February', json({ events: [{ start: '2015-02-30', title: 'A' }] }), 'aside 1 not-a-date'),
  one(
    'SIMILE: entities',
    '<!DOCTYPE data [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><data><event start="1950" title="&b;"/></data>',
    'shown 1950',
  ),
  one('SIMILE: half an XML', '<data><event start="1950"', 'stopped not-xml'),
  one('SIMILE: XML of a depth without sense', `<data>${'<x>'.repeat(5000)}`, 'stopped too-deep'),
  one(
    'lines of JSON, one broken',
    '{"message":"A","datetime":"2024-01-01","timestamp_desc":"x"}\n{"message":\n{"message":"B","datetime":"2024-01-02","timestamp_desc":"x"}\n',
    'aside 2 not-json',
  ),
  one('a calendar cut off', 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:A\nDTSTART:19500625', 'shown 1950-06-25'),
  one(
    'a calendar with a bad day',
    'BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:A\nDTSTART:20150230\nEND:VEVENT\nEND:VCALENDAR',
    'aside 2 not-a-date',
  ),
  one('a calendar without events', 'BEGIN:VCALENDAR\nEND:VCALENDAR\n', 'stopped no-rows'),
];

const WORKBOOKS: readonly Case[] = [
  one(
    'a cell that shows its year',
    workbook({
      formats: ['yyyy'],
      rows: [
        ['Date', 'Title'],
        [number(18_439.6, 1), 'A'],
      ],
    }),
    'shown 1950',
  ),
  one(
    'a cell of a day that was not',
    workbook({
      formats: ['d.m.yyyy'],
      rows: [
        ['Date', 'Title'],
        [number(60, 1), 'A'],
      ],
    }),
    'aside 2 not-a-date',
  ),
  one(
    'a bare serial',
    workbook({
      rows: [
        ['Date', 'Title'],
        [number(18_439), 'A'],
      ],
    }),
    'aside 2 maybe-serial',
  ),
  one(
    'a text that looks like a date',
    workbook({
      rows: [
        ['Date', 'Title'],
        ['1950-06-25/1953-07-27', 'A'],
      ],
    }),
    'shown 1950-06-25/1953-07-27',
  ),
  one('a workbook without sheets', zip({ 'xl/workbook.xml': '<workbook/>' }), 'stopped no-such-sheet'),
  one('a workbook of broken XML', zip({ 'xl/workbook.xml': '<workbook><sheets>' }), 'stopped not-xml'),
  one(
    'a workbook with a bomb',
    zip(
      {
        'xl/workbook.xml': '<workbook><sheets><sheet name="a" id="r"/></sheets></workbook>',
        'xl/_rels/workbook.xml.rels': '<R><r Id="r" Target="s.xml"/></R>',
        'xl/s.xml': big,
      },
      9,
    ),
    'stopped packed-too-tightly',
  ),
  one('half a Parquet', 'PAR1\0\0\0', 'stopped damaged'),
];

/** Bad and nasty inputs, from public reports and of our own malice, each with what becomes of it. */
export const CASES: readonly Case[] = [
  ...DATES,
  ...TABLES,
  ...ENCODINGS,
  ...WRAPPERS,
  ...KINDS,
  ...JSONS,
  ...WORKBOOKS,
];
