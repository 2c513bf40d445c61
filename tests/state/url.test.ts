import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_FILTERS } from '../../src/model/events/filter';
import { wellFormed } from '../../src/export/well-formed';
import { INITIAL, type Session } from '../../src/state/session';
import { readLink, writeLink } from '../../src/state/url';
import { time } from '../dates/build';
import { faults } from '../../src/words/en/parts/faults';
import { anySession, KNOWN } from './sessions';

const stretch = (text: string) => time(text).extent.possible;
const read = (query: string) => readLink(query, KNOWN);

describe('a link', () => {
  test.each<[string, Partial<Session>]>([
    ['', {}],
    ['view=chronology', { view: 'chronology' }],
    ['hide=military,economic', { filters: { ...NO_FILTERS, hidden: ['military', 'economic'] } }],
    ['q=trade+deal', { filters: { ...NO_FILTERS, search: 'trade deal' } }],
    ['q=%E2%80%9Ca%2Bb%E2%80%9D', { filters: { ...NO_FILTERS, search: '“a+b”' } }],
    ['range=1998/2018', { filters: { ...NO_FILTERS, range: stretch('1998/2018') } }],
    ['event=korean-war', { selection: 'korean-war' }],
    ['at=1998-03/2018-05', { visibleDomain: stretch('1998-03/2018-05') }],
    [
      'at=1950-06-25T04:00:00Z/1950-06-25T04:00:09Z',
      {
        visibleDomain: {
          start: stretch('1950-06-25T04:00:00Z').start,
          end: stretch('1950-06-25T04:00:09Z').end,
        },
      },
    ],
  ])('%s says so, and reads so', (query, part) => {
    const session = { ...INITIAL, ...part };
    expect(writeLink(session)).toBe(query);
    expect(read(query)).toEqual({ session, unread: [] });
    expect(read(`?${query}`)).toEqual({ session, unread: [] });
  });

  test('with all of it is one short line', () => {
    const session: Session = {
      view: 'timeline',
      filters: {
        hidden: ['military'],
        hiddenVerdicts: ['not-found'],
        record: true,
        search: 'aid',
        range: stretch('2000/2013'),
      },
      measureScale: 'log',
      selection: 'trade-2000',
      visibleDomain: stretch('1995/2018'),
    };
    expect(writeLink(session)).toBe(
      'view=timeline&hide=military&not=not-found&record=on&scale=log&q=aid&range=2000/2013&event=trade-2000&at=1995/2018',
    );
  });

  test('restores every session', () => {
    fc.assert(
      fc.property(anySession, (session) => {
        expect(read(writeLink(session))).toEqual({ session, unread: [] });
      }),
      { numRuns: 300 },
    );
  });

  test('restores the stretch in view up to a second', () => {
    const fraction = fc.double({ min: -4e12, max: 4e12, noNaN: true });
    fc.assert(
      fc.property(fraction, fc.double({ min: 1000, max: 1e12, noNaN: true }), (start, length) => {
        const { session, unread } = read(
          writeLink({ ...INITIAL, visibleDomain: { start, end: start + length } }),
        );
        expect(unread).toEqual([]);
        expect(Math.abs((session.visibleDomain?.start ?? NaN) - start)).toBeLessThanOrEqual(500);
        expect(Math.abs((session.visibleDomain?.end ?? NaN) - start - length)).toBeLessThanOrEqual(500);
      }),
    );
  });

  test('restores what is in view in years of five digits, in whole years', () => {
    const { start, end } = stretch('Y-200000/Y12345');
    const link = writeLink({ ...INITIAL, visibleDomain: { start: start + 1e9, end: end - 1e9 } });
    expect(read(link)).toEqual({ session: { ...INITIAL, visibleDomain: { start, end } }, unread: [] });
  });

  test('holds half a character as a sign for it, and does not fail', () => {
    const session = { ...INITIAL, filters: { ...NO_FILTERS, search: 'a\uD83D' } };
    expect(read(writeLink(session)).session.filters.search).toBe('a\uFFFD');
  });

  test('keeps what people write for people: slashes, colons and commas as they are', () => {
    const session = { ...INITIAL, filters: { ...NO_FILTERS, search: 'a/b:c,d e' } };
    expect(writeLink(session)).toBe('q=a/b:c,d+e');
  });
});

describe('ids that hold signs of the address', () => {
  const odd = [
    'trade,aid',
    'a%b',
    'a%2Cb',
    'a+b c',
    'a&b=c',
    '#?/',
    '😀',
    'military',
    'half \ud83d',
    ' ',
    ',',
  ];
  const known = {
    categories: odd,
    eventId: (written: string) => odd.find((id) => wellFormed(id) === written),
  };

  test.each(odd)('%j stands in a link and is read from it, by itself and among others', (id) => {
    for (const hidden of [[id], odd, odd.toReversed(), [id, 'military']]) {
      const session = { ...INITIAL, filters: { ...NO_FILTERS, hidden: [...new Set(hidden)] }, selection: id };
      expect(readLink(writeLink(session), known)).toEqual({ session, unread: [] });
    }
  });

  test('whatever they are', () => {
    const ids = fc.uniqueArray(
      fc.oneof(
        fc.string({ unit: 'binary', minLength: 1 }),
        fc.string({ unit: fc.constantFrom(...Array.from('a,%+&#= 2C\u00e9')), minLength: 1 }),
      ),
      // An address cannot tell apart what differs in halves of characters alone.
      { selector: wellFormed },
    );
    fc.assert(
      fc.property(ids, fc.nat(), (all, at) => {
        const hidden = all.filter((_, index) => index % 2 === at % 2);
        const selection = all[at % Math.max(1, all.length)] ?? null;
        const session = { ...INITIAL, filters: { ...NO_FILTERS, hidden }, selection };
        const own = {
          categories: all,
          eventId: (written: string) => all.find((id) => wellFormed(id) === written),
        };
        expect(readLink(writeLink(session), own)).toEqual({ session, unread: [] });
      }),
      { numRuns: 300 },
    );
  });

  test('are read too where a form or a mail program has encoded every comma', () => {
    const { session, unread } = readLink('hide=military%2Ctrade%2Caid%2Ca%2Bb+c', known);
    expect(session.filters.hidden).toEqual(['military', 'trade,aid', 'a+b c']);
    expect(unread).toEqual([]);
  });

  test('a comma that is encoded belongs to its id, where others are parts of it', () => {
    const parts = { ...known, categories: ['a', 'b', 'a,b'] };
    expect(readLink('hide=a%2Cb', parts).session.filters.hidden).toEqual(['a,b']);
    expect(readLink('hide=a,b', parts).session.filters.hidden).toEqual(['a', 'b']);
    expect(readLink('hide=a%2Cc', parts)).toMatchObject({
      session: { filters: { hidden: ['a'] } },
      unread: [{ fault: 'unknown', part: 'category', value: 'c' }],
    });
  });
});

describe('a damaged link', () => {
  test.each<[string, readonly string[]]>([
    ['view=map', ['view “map” is not known']],
    ['event=lost', ['event “lost” is not known']],
    ['hide=military,naval', ['category “naval” is not known']],
    ['range=2000', ['range “2000”: write two dates with a slash between them']],
    ['range=2000/2001/2002', ['range “2000/2001/2002”: write two dates with a slash between them']],
    ['range=2018/1998', ['range “2018/1998”: the end comes before the beginning']],
    ['range=2012-23/2012-22', ['range “2012-23/2012-22”: the end comes before the beginning']],
    ['range=2000/..', ['range “2000/..”: an interval needs at least one date']],
    ['at=2000/', ['place on the timeline “2000/”: the date is empty']],
    ['q=%E2%80', ['“q=%E2%80” is damaged']],
    ['view=map&event=lost', ['view “map” is not known', 'event “lost” is not known']],
    [`event=${'x'.repeat(99)}`, [`event “${'x'.repeat(40)}…” is not known`]],
  ])('%s is told: %j', (query, expected) => {
    expect(faults.link(read(query).unread)).toBe(
      `Part of this link could not be read: ${expected.join('; ')}. The rest is shown.`,
    );
  });

  test('names the reason of a date that is none', () => {
    const told = faults.link(read('range=2000-02-30/2001').unread);
    expect(told).toMatch(/range “2000-02-30\/2001”: .*(30|29)/);
  });

  test('is restored as far as it can be read', () => {
    const { session, unread } = read(
      'view=map&hide=naval,economic&not=wrong,partly&record=maybe&scale=round&q=aid&range=x/y&event=korean-war&at=1998/2018',
    );
    expect(unread).toHaveLength(6);
    expect(session).toEqual({
      ...INITIAL,
      filters: { ...INITIAL.filters, hidden: ['economic'], hiddenVerdicts: ['partly'], search: 'aid' },
      selection: 'korean-war',
      visibleDomain: stretch('1998/2018'),
    });
  });

  test('says nothing of what is not ours, nor of what is empty', () => {
    expect(read('utm_source=x&&=y&hide=&q&view=')).toEqual({ session: INITIAL, unread: [] });
  });

  test('never throws, whatever it holds, and gives a session that can be sent on', () => {
    const key = fc.constantFrom(
      'view',
      'hide',
      'not',
      'record',
      'scale',
      'q',
      'range',
      'event',
      'at',
      '%',
      '',
    );
    const value = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '%',
        '%ZZ',
        '1998/2018',
        '../..',
        '[1998]/2018',
        '1950~/1960',
        '19XX/2018',
        '1998-03-04T05/2',
      ),
    );
    const query = fc
      .array(fc.tuple(key, value))
      .map((pairs) => pairs.map((pair) => pair.join('=')).join('&'));
    fc.assert(
      fc.property(fc.oneof(query, fc.string({ unit: 'binary' })), (text) => {
        const { session, unread } = read(text);
        expect(faults.link(unread)).not.toMatch(/undefined|null|\[object|: ;/);
        expect(session.filters.hidden.every((id) => KNOWN.categories.includes(id))).toBe(true);
        expect(read(writeLink(session)).unread).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
