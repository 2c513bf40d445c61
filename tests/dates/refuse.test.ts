import { expect, test } from 'vitest';
import { readDate } from '../../src/dates/edtf';
import { hintFor } from '../../src/dates/hints';

test.each([
  // the facts of a refusal, and no word of any language; `tests/words` says them
  ['2015-02-30', { fault: 'no-such-day', day: '30', month: 2, year: 2015, of: 28, at: 8 }],
  ['2005-13', { fault: 'no-such-month', month: '13', at: 5 }],
  ['1950-06-25T24:00', { fault: 'beyond-clock', part: 'hour', written: '24', isNext: true, at: 11 }],
  ['2005–06–25', { fault: 'not-a-hyphen', character: '"–"', at: 4 }],
  ['\uFEFF1984', { fault: 'invisible', character: 'U+FEFF', at: 0 }],
  ['1984\u200B', { fault: 'invisible', character: 'U+200B', at: 4 }],
  ['19\u00AD84', { fault: 'invisible', character: 'U+00AD', at: 2 }],
  ['1984\u202E', { fault: 'invisible', character: 'U+202E', at: 4 }],
  ['\uFEFFMay 1984', { fault: 'invisible', character: 'U+FEFF', at: 0 }],
  ['1984\u0000', { fault: 'invisible', character: 'U+0000', at: 4 }],
  ['1984\uD83D', { fault: 'invisible', character: 'U+D83D', at: 4 }],
  ['1984\u{E0001}', { fault: 'invisible', character: 'U+E0001', at: 4 }],
  ['1984\u00A0', { fault: 'space', at: 4 }],
  ['1984\u3000', { fault: 'space', at: 4 }],
  ['1984\u2028', { fault: 'space', at: 4 }],
  ['[2004-XX..2005-XX]', { fault: 'range-not-plain', at: 1 }],
  ['[2004-01-XX..2004-02-XX]', { fault: 'range-not-plain', at: 1 }],
  ['[2004..2005-XX]', { fault: 'range-not-plain', at: 7 }],
  ['[2004-01..2005?]', { fault: 'range-not-plain', at: 10 }],
  ['[2004-21..2005-21]', { fault: 'range-not-plain', at: 1 }],
  ['[200X..2015]', { fault: 'range-not-plain', at: 1 }],
  ['[2004-XX..]', { fault: 'range-not-plain', at: 1 }],
  ['2014/2011', { fault: 'reversed', beginning: '2014', end: '2011', at: 5 }],
])('%j is refused with %j', (text, refusal) => {
  expect(readDate(text)).toEqual({ ok: false, ...refusal, text });
});

test.each([
  // what people may have meant, for who reads why it is refused
  ['6/7/1950', { fault: 'write-day', days: ['1950-07-06', '1950-06-07'], at: 0 }],
  ['30 February 1950', { fault: 'no-such-day', day: '30', month: 2, year: 1950, of: 28, at: 0 }],
  ['197?', { fault: 'decade-or-year', decade: '197X', year: '0197?', at: 3 }],
  ['197-', { fault: 'write-unknown-digits', right: '197X', at: 3 }],
  ['197-?', { fault: 'write-unknown-digits', right: '197X?', at: 3 }],
  ['19??', { fault: 'write-unknown-digits', right: '19XX', at: 2 }],
  ['19--', { fault: 'write-unknown-digits', right: '19XX', at: 2 }],
  ['1XXX', { fault: 'write-one-of', right: '[1000..1999]', any: null, at: 0 }],
  ['1984-??', { fault: 'write-unknown-digits', right: '1984-XX', at: 5 }],
  ['1984-06-?', { fault: 'write-unknown-digits', right: '1984-06-XX', at: 5 }],
  ['1984-1X', { fault: 'write-one-of', right: '[1984-10..1984-12]', any: '1984-XX', at: 5 }],
  ['1984-0X', { fault: 'write-one-of', right: '[1984-01..1984-09]', any: '1984-XX', at: 5 }],
  ['1984-X1', { fault: 'write-one-of', right: '[1984-01,1984-11]', any: '1984-XX', at: 5 }],
  ['1984-X5', { fault: 'write-one-of', right: '1984-05', any: '1984-XX', at: 5 }],
  ['1984-06-1x', { fault: 'write-one-of', right: '[1984-06-10..1984-06-19]', any: '1984-06-XX', at: 8 }],
  ['1984-01-3X', { fault: 'write-one-of', right: '[1984-01-30..1984-01-31]', any: '1984-01-XX', at: 8 }],
  ['1984-06-3X', { fault: 'write-one-of', right: '1984-06-30', any: '1984-06-XX', at: 8 }],
  [
    '1984-02-X9',
    { fault: 'write-one-of', right: '[1984-02-09,1984-02-19,1984-02-29]', any: '1984-02-XX', at: 8 },
  ],
  ['1950 or 1951', { fault: 'write-one-of', right: '[1950,1951]', any: null, at: 0 }],
  ['between 1950 and 1953', { fault: 'write-one-of', right: '[1950..1953]', any: null, at: 0 }],
  ['Spring 1950', { fault: 'write-numbers', right: '1950-21', at: 0 }],
  ['fall of 1950', { fault: 'write-numbers', right: '1950-23', at: 0 }],
  ['44 BC', { fault: 'write-before-christ', year: '44', right: '-0043', at: 0 }],
])('%j may be meant as %j', (text, hint) => {
  expect(readDate(text).ok).toBe(false);
  expect(hintFor(text)).toEqual({ ...hint, text });
});

/** The date that a hint names, if it names one. */
const rightOf = (text: string): string | undefined => {
  const hint = hintFor(text);
  return hint !== null && 'right' in hint ? hint.right : undefined;
};

test.each([
  '197-',
  '19??',
  '1XXX',
  '1984-??',
  '1984-1X',
  '1984-X1',
  '1984-06-3X',
  '1950 or 1951',
  'Spring 1950',
])('what is said to be right for %j is right', (text) => {
  expect(readDate(rightOf(text) ?? '').ok).toBe(true);
});

test.each(['1984-2X', '1984-02-4X', '1984-13-1X', 'between 1953 and 1950', 'X984'])(
  'nothing is offered for %j that would be wrong',
  (text) => {
    expect(readDate(text).ok).toBe(false);
    expect(rightOf(text)).toBeUndefined();
  },
);

// Two seasons of one convention, whichever it is: meteorological or astronomical, winter at the end or the beginning.
test.each([
  '2012-23/2012-22',
  '2012-22/2012-21',
  '2012-23/2012-21',
  '2013-21/2012-24',
  '2012-24/2011-24',
  '2012-24/2011-23',
  '2012-22?/2012-21?',
])('%s is refused: the end comes before the beginning', (text) => {
  expect(readDate(text)).toMatchObject({ ok: false, fault: 'reversed' });
});

test.each([
  '2012-21/2012-22',
  '2012-22/2012-22',
  '2012-24/2012-24',
  '2012-24/2012-21',
  '2012-23/2012-24',
  '2012-22~/2012-21',
  '2012-22/2012-06',
  '2012-06/2012-21',
])('%s is read: some convention has it so', (text) => {
  expect(readDate(text).ok).toBe(true);
});
