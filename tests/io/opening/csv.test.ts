import { describe, expect, test } from 'vitest';
import { guessDelimiter } from '../../../src/io/readers/csv';
import { aside, counts, events, notes, open, tryOpen } from './open';

const TABLE = 'Date,Title,Type\n1950-06-25,War,Military\n2005,Aid,Economic\n,Talks,Diplomatic\n';

describe('a table as text', () => {
  test('is read, a row an event, and the sum of its rows holds', async () => {
    const opened = await open(TABLE, {}, 'events.csv');
    expect(events(opened)).toEqual(['1950-06-25 War', '2005 Aid', 'none Talks']);
    expect(counts(opened)).toBe('3 rows: 2 shown, 1 without a date, 0 set aside, 0 merged');
    expect(opened.dataset.categories.map(({ label }) => label)).toEqual([
      'Diplomatic',
      'Economic',
      'Military',
    ]);
    expect(opened.report).toMatchObject({ format: 'csv', encoding: 'utf-8' });
  });

  test.each([
    ['comma', TABLE],
    ['semicolon', TABLE.replaceAll(',', ';')],
    ['tab', TABLE.replaceAll(',', '\t')],
    ['bar', TABLE.replaceAll(',', '|')],
    ['CRLF', TABLE.replaceAll('\n', '\r\n')],
    ['CR', TABLE.replaceAll('\n', '\r')],
    ['a byte order mark', `\uFEFF${TABLE}`],
    ['no last line end', TABLE.trimEnd()],
    ['blank rows', TABLE.replaceAll('\n', '\n\n,,\n')],
    ['sep=', `sep=;\n${TABLE.replaceAll(',', ';')}`],
    ['all quoted', TABLE.replaceAll(/[^,\n]+/gu, '"$&"')],
  ])('says the same with %s', async (_, text) => {
    const opened = await open(text);
    expect(events(opened)).toEqual(['1950-06-25 War', '2005 Aid', 'none Talks']);
  });

  test('keeps line ends, quotes and delimiters inside of quoted cells, letter for letter', async () => {
    const opened = await open('Date,Title\n1950,"He said ""no"",\r\nand left"\n1951,5" gun\n');
    expect(events(opened)).toEqual(['1950 He said "no",\r\nand left', '1951 5" gun']);
  });

  test('sets a row with a stray quotation mark aside, and not the rest', async () => {
    const opened = await open('Date,Title\n1950,"Never closed\n1951,Next\n1952,"Said" so\n1953,Last\n');
    expect(events(opened)).toEqual(['1951 Next', '1953 Last']);
    expect(aside(opened)).toEqual(['2  stray-quote', '4  stray-quote']);
  });

  test('counts lines, also behind cells of several', async () => {
    const opened = await open('Date,Title\n1950,"a\nb\r\nc"\n\n2015-02-30,Bad\n');
    expect(aside(opened)).toEqual(['6 Date not-a-date']);
  });

  test('fills short rows, and sets aside those with more cells than columns', async () => {
    const opened = await open('Date,Title,Type\n1950,War\n1951,Talks, in Moscow,x\n1952,Aid,e,,\n');
    expect(events(opened)).toEqual(['1950 War', '1952 Aid']);
    expect(aside(opened)).toEqual(['3  too-many-cells']);
    expect(notes(opened)).toContain('short-rows');
  });

  test('without a header is read from its first row on', async () => {
    const opened = await open('1950-06-25,War\n2005,Aid\n');
    expect(events(opened)).toEqual(['1950-06-25 War', '2005 Aid']);
    expect(opened.columns.map(({ name, role }) => `${name} ${role}`)).toEqual(['A date', 'B title']);
  });

  test('asks for the order of day and month where the column does not decide it', async () => {
    const text = 'Date,Title\n3/4/1994,A\n5/6/1995,B\n7/7/1996,C\n';
    const asked = await open(text);
    expect(asked.questions).toMatchObject([{ column: 'Date', evidence: { open: 2 } }]);
    expect(aside(asked)).toEqual(['2 Date day-or-month', '3 Date day-or-month']);
    expect(events(asked)).toEqual(['1996-07-07 C']);
    const answered = await open(text, { datesOf: { Date: { order: 'day-first' } } });
    expect(answered.questions).toEqual([]);
    expect(events(answered)).toEqual(['1994-04-03 A', '1995-06-05 B', '1996-07-07 C']);
  });

  test('takes the order that one of its rows decides, and says which', async () => {
    const opened = await open('Date,Title\n3/4/1994,A\n25/6/1950,B\n');
    expect(events(opened)).toEqual(['1994-04-03 A', '1950-06-25 B']);
    expect(opened.report.notes).toContainEqual({
      note: 'order-decided',
      column: 'Date',
      order: 'day-first',
      line: 3,
      value: '25/6/1950',
    });
  });

  test('joins a beginning and an end, as precisely as they are written', async () => {
    const opened = await open(
      'Start,End,Title\n1950-06-25,1953-07-27,War\n1950,1950,Year\n1953,1950,Back\n,1960,Until\n2020-01-01T10:00,2020-01-01T12:00,Day\n1950s,,Decade\n',
    );
    expect(events(opened)).toEqual([
      '1950-06-25/1953-07-27 War',
      '1950 Year',
      '/1960 Until',
      '2020-01-01 Day',
      '195X Decade',
    ]);
    expect(aside(opened)).toEqual(['4 End end-before-start']);
    expect(notes(opened)).toContain('times-left-out');
  });

  test('merges equal rows, and keeps unequal ones with one id apart', async () => {
    const opened = await open('id,Date,Title\na,1950,War\na,1950,War\na,1951,Other\n');
    expect(counts(opened)).toBe('3 rows: 1 shown, 0 without a date, 1 set aside, 1 merged');
    expect(aside(opened)).toEqual(['4 id door']);
  });

  test('takes hostile keys and links as text', async () => {
    const opened = await open(
      'Date,Title,__proto__,url,constructor\n1950,<img src=x onerror=alert(1)>,x,javascript:alert(1),y\n',
    );
    const [event] = opened.dataset.events;
    expect(event?.title).toBe('<img src=x onerror=alert(1)>');
    expect(event?.summary).toBe('javascript:alert(1)');
    expect(opened.dataset.sources.map(({ url }) => url)).toEqual([undefined]);
    expect(notes(opened)).toContain('unsafe-link');
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });

  test('of one column, or of a header alone, ends in words', async () => {
    expect(counts(await open('Title\nWar\n', { format: 'csv' }))).toBe(
      '1 row: 0 shown, 1 without a date, 0 set aside, 0 merged',
    );
    expect(await tryOpen('A letter.\nDear reader: no date is here.\n')).toMatchObject({
      why: { fault: 'nothing-known' },
    });
    expect(counts(await open('Date,Title\n'))).toBe(
      '0 rows: 0 shown, 0 without a date, 0 set aside, 0 merged',
    );
    expect(await tryOpen('')).toMatchObject({ ok: false, why: { fault: 'empty' } });
    expect(await tryOpen(' \n\n')).toMatchObject({ ok: false, why: { fault: 'empty' } });
  });

  test('keeps rare categories together where there are more than a dataset holds', async () => {
    const rows = Array.from({ length: 400 }, (_, i) => `1950,Event ${i},Kind ${i < 300 ? i : 0}\n`).join('');
    const opened = await open(`Date,Title,Category\n${rows}`);
    expect(opened.dataset.categories).toHaveLength(255);
    expect(opened.report.shown).toBe(400);
    expect(notes(opened)).toContain('categories-joined');
  });

  test('makes one date of year, month and day in columns of their own', async () => {
    const opened = await open(
      'Title,Year,Month,Day,Type\nA,1950,6,25,x\nB,1950,6,,x\nC,1950,,,y\nD,1950,,3,y\nE,2015,2,30,y\n',
    );
    expect(events(opened)).toEqual(['1950-06-25 A', '1950-06 B', '1950 C']);
    expect(aside(opened)).toEqual(['5 Year, Month, Day date-part', '6 Year, Month, Day not-a-date']);
    expect(opened.dataset.categories.map(({ label }) => label)).toEqual(['x', 'y']);
  });

  test('tells how far it has come, and stops when it is told to', async () => {
    const parts: number[] = [];
    await open(TABLE.repeat(50_000), { progress: (part) => parts.push(part) });
    expect(parts.at(-1)).toBe(1);
    expect(parts).toEqual(parts.toSorted((a, b) => a - b));
    expect(await tryOpen(TABLE, { signal: { aborted: true } })).toMatchObject({
      why: { fault: 'cancelled' },
    });
  });

  test('shows what it took each column for, as written and as read', async () => {
    const opened = await open('Когда,Событие,Источник\n25 июня 1950,Война,Правда\n');
    expect(opened.columns).toEqual([
      { name: 'Когда', role: 'date', preview: [{ line: 2, written: '25 июня 1950', read: '1950-06-25' }] },
      { name: 'Событие', role: 'title', preview: [{ line: 2, written: 'Война', read: 'Война' }] },
      { name: 'Источник', role: 'source', preview: [{ line: 2, written: 'Правда', read: 'Правда' }] },
    ]);
    const chosen = await open('A1,B1\n1950,War\n', { roles: { A1: 'title', B1: 'text' } });
    expect(events(chosen)).toEqual(['none 1950']);
  });
});

test.each([
  ['a,b\n1,2\n', ','],
  ['a;b\n1,5;2,5\n3,5;4\n', ';'],
  ['a\tb, c\n1\t2\n', '\t'],
  ['title\nHello, world\nBye\n', ','],
  ['a|b|c\n1|2, x|3\n', '|'],
])('the delimiter of %j is %j', (text, delimiter) => {
  expect(guessDelimiter(text)).toBe(delimiter);
});
