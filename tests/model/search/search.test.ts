import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/model/search/fold';
import { findHits, matchesQuery, readQuery } from '../../../src/model/search/search';
import { evidenceOf, eventsOf, searchableText } from '../build';

describe('a search text is read', () => {
  test.each([
    ['', []],
    ['   ', []],
    ['trade', ['trade']],
    ['Trade  Deal', ['trade', 'deal']],
    ['trade deal trade', ['trade', 'deal']],
    ['"trade deal"', ['trade deal']],
    ['“Trade Deal” 2013', ['trade deal', '2013']],
    ['«trade deal»', ['trade deal']],
    ['aid "north korea" oil', ['aid', 'north korea', 'oil']],
    ['"not closed', ['not closed']],
    ['"" aid', ['aid']],
    ['North Korea’s', ['north', "korea's"]],
    ['Kim Jong-un', ['kim', 'jong un']],
    ['1950–1953 - aid-', ['1950 1953', 'aid']],
    ['한국 전쟁 "한국 전쟁"', ['한국', '전쟁', '한국전쟁'].map((word) => fold(word).text)],
  ])('%s as %j', (text, terms) => {
    expect(readQuery(text)).toEqual(terms);
  });
});

describe('an event is found', () => {
  const [event] = eventsOf({
    line: '2005',
    title: 'Agreement on aid',
    summary: 'North Korea’s aid.',
    evidence: [evidenceOf({ exact: 'They signed in 2005.' }), evidenceOf({ exact: 'A “grand” deal' })],
  });
  if (event === undefined) throw new Error('one event was asked for');
  const finds = (search: string) => matchesQuery(searchableText(event), readQuery(search));

  test.each([
    ['', true, 'by nothing at all'],
    ['AGREEMENT', true, 'by a word of the title'],
    ["korea's", true, 'by a straight apostrophe where a curly one stands'],
    ['signed grand', true, 'by words of two excerpts'],
    ['deal agreement', true, 'by words in another order'],
    ['"signed in"', true, 'by a phrase'],
    ['"in signed"', false, 'not by a phrase in another order'],
    ['agree', true, 'by the beginning of a word'],
    ['agreement oil', false, 'not while one term is missing'],
    ['"aid north"', false, 'not by a phrase that begins in the title and ends in the summary'],
    ['"2005. a"', false, 'not by a phrase across two excerpts'],
    ['"grand deal"', false, 'not by a phrase that leaves out a sign'],
  ])('%s: %s, %s', (search, found) => {
    expect(finds(search)).toBe(found);
  });

  test('never by a phrase across two parts, whatever they are', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'ß', '\n', ' ', '\u00A0'), maxLength: 3 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 3, maxLength: 3 }), word, ([title, summary, exact], term) => {
        const [row] = eventsOf({
          line: '2005',
          title: title ?? '',
          summary: summary ?? '',
          evidence: [evidenceOf({ exact: exact ?? '' })],
        });
        if (row === undefined) throw new Error('one event was asked for');
        const query = readQuery(`"${term}"`);
        const inOnePart = [title, summary, exact].some((part) =>
          query.every((each) => fold(part ?? '').text.includes(each)),
        );
        expect(matchesQuery(searchableText(row), query)).toBe(inOnePart);
      }),
    );
  });
});

/** The text with each hit in brackets. */
const marked = (text: string, search: string): string =>
  findHits(text, readQuery(search))
    .toReversed()
    .reduce(
      (rest, { start, end }) => `${rest.slice(0, start)}[${rest.slice(start, end)}]${rest.slice(end)}`,
      text,
    );

describe('hits in a text as written', () => {
  test.each([
    ['North Korea’s', "korea's", 'North [Korea’s]'],
    ['Trade and trade', 'trade', '[Trade] and [trade]'],
    ['normalization', 'mal zation', 'nor[mal]i[zation]'],
    ['normalization', 'normal malization', '[normalization]'],
    ['abab', 'ab', '[abab]'],
    ['ab ab', 'ab', '[ab] [ab]'],
    ['Straße', 'strass', '[Straß]e'],
    ['Straße', 'se', 'Stra[ße]'],
    ['Cafe\u0301 noir', 'cafe', '[Cafe\u0301] noir'],
    ['조선 한국', '한', '조선 [한]국'],
    ['조선 한국', '하', '조선 [한]국'],
    ['x\u{1D400}y', 'a', 'x[\u{1D400}]y'],
    ['1950–1953', '1950-1953', '[1950–1953]'],
    ['Kim Jong-un under', 'Jong-un', 'Kim [Jong-un] under'],
    ['한국 전쟁', '한국전쟁', '[한국 전쟁]'],
    ['한국 전쟁', '한국', '[한국] 전쟁'],
    ['in\n2005', '"in 2005"', '[in\n2005]'],
    ['agree\u00ADment on aid', 'agreement', '[agree\u00ADment] on aid'],
    ['on \u200Baid', 'aid', 'on \u200B[aid]'],
    ['trade   \u00A0deal now', '"trade deal"', '[trade   \u00A0deal] now'],
    ['trade deal', '"trade  deal"', '[trade deal]'],
    ['パパ', 'ハハ', 'パパ'],
    ['パパ', 'ハ', 'パパ'],
    ['パパ', 'ﾊﾟ', '[パパ]'],
    ['がくせい', 'かく', 'がくせい'],
    ['ハ\u309Aハ', 'ハ', 'ハ\u309A[ハ]'],
    ['หนี้', 'หน้', 'หนี้'],
    ['कि की', 'की', 'कि [की]'],
    ['Łódź, Ærø', 'lodz aero', '[Łódź], [Ærø]'],
    ['Ærø', 'e', '[Æ]rø'],
    ['Йод, ёлка', 'елка', 'Йод, [ёлка]'],
    ['nothing', 'oil', 'nothing'],
    ['nothing', '\u200B\u00AD', 'nothing'],
    ['nothing', '', 'nothing'],
  ])('in %j for %j: %j', (text, search, expected) => {
    expect(marked(text, search)).toBe(expected);
  });

  const letter = fc.constantFrom(
    ...Array.from('aAáßsS’\'“" -–한하ㅎnN𝐀\u0301ﬁfiæパハ\u309A\u00AD\u200B\u00A0\n'),
  );
  const texts = fc.string({ unit: letter, maxLength: 24 });
  const searches = fc.string({ unit: letter, maxLength: 5 });

  test('each holds, in the text as written, one of the terms', () => {
    fc.assert(
      fc.property(texts, searches, (text, search) => {
        const query = readQuery(search);
        for (const { start, end } of findHits(text, query)) {
          const own = fold(text.slice(start, end)).text;
          expect(query.some((term) => own.includes(term))).toBe(true);
        }
      }),
    );
  });

  test('are sorted, apart, never empty, and there are some exactly where a term is found', () => {
    fc.assert(
      fc.property(texts, searches, (text, search) => {
        const query = readQuery(search);
        const hits = findHits(text, query);
        for (const [i, { start, end }] of hits.entries()) {
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThan(hits[i - 1]?.end ?? -1);
        }
        expect(hits.length > 0).toBe(query.some((term) => matchesQuery(fold(text).text, [term])));
      }),
    );
  });
});
