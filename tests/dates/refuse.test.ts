import { expect, test } from 'vitest';
import { readDate } from '../../src/dates/edtf';
import { hintFor } from '../../src/dates/hints';

test.each([
  // the facts of a refusal, and no word of any language; `tests/words` says them
  ['2015-02-30', { fault: 'no-such-day', day: '30', month: 2, year: 2015, of: 28, at: 8 }],
  ['2005-13', { fault: 'no-such-month', month: '13', at: 5 }],
  ['1950-06-25T24:00', { fault: 'beyond-clock', part: 'hour', written: '24', isNext: true, at: 11 }],
  ['2005–06–25', { fault: 'not-a-hyphen', character: '"–"', at: 4 }],
  ['2014/2011', { fault: 'reversed', beginning: '2014', end: '2011', at: 5 }],
])('%j is refused with %j', (text, refusal) => {
  expect(readDate(text)).toEqual({ ok: false, ...refusal, text });
});

test.each([
  // what people may have meant, for who reads why it is refused
  ['6/7/1950', { fault: 'write-day', days: ['1950-07-06', '1950-06-07'], at: 0 }],
  ['30 February 1950', { fault: 'no-such-day', day: '30', month: 2, year: 1950, of: 28, at: 0 }],
  ['44 BC', { fault: 'write-before-christ', year: '44', right: '-0043', at: 0 }],
])('%j may be meant as %j', (text, hint) => {
  expect(readDate(text).ok).toBe(false);
  expect(hintFor(text)).toEqual({ ...hint, text });
});
