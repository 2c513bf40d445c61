import { describe, expect, test } from 'vitest';
import { accountOf, countAccount } from '../../src/evidence/sentence-account';
import type { PassedOver } from '../../src/model/dataset-file';

const TEXT = [
  'A Short Chronicle',
  '',
  'They met in 2004. They met again. It was warm. Others met too.',
  '',
  'What came of it',
  '',
  'Trade grew. Trade grew, as was said.',
  '',
  'A. Writer lives in Paris.',
].join('\n');

/** Where some words stand. */
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const quoted = (date: string | null, words: string) => ({
  date,
  evidence: [{ source: 'chronicle', ...at(words) }],
});
const passed = (words: string, reason: PassedOver['reason']): PassedOver => ({ ...at(words), reason });

const events = [quoted('2004', 'They met in 2004.'), quoted(null, 'They met again.')];
const whole = {
  id: 'chronicle',
  leftOut: [{ ...at('It was warm.'), section: null, kind: 'state' as const }],
  passedOver: [
    passed('Others met too.', 'not-this-dyad'),
    passed('Trade grew.', 'state-not-checked'),
    passed('Trade grew, as was said.', 'repetition'),
    passed('A. Writer lives in Paris.', 'apparatus'),
  ],
};

const count = (source = whole, of = events) => countAccount(accountOf(source, of, TEXT));

describe('every sentence', () => {
  test('stands in one place, and the places add up; headings and a note on the author are none', () => {
    const { sentences, missing, twice, passedOver, ...told } = count();
    expect({ sentences, missing, twice }).toEqual({ sentences: 6, missing: [], twice: [] });
    expect(told).toEqual({ events: 1, shelf: 1, leftOut: 1 });
    expect(passedOver).toEqual({
      opinion: 0,
      'state-not-checked': 1,
      repetition: 1,
      'not-this-dyad': 1,
      connecting: 0,
    });
  });

  test.each([
    ['an event', whole, events.slice(1), 'They met in 2004.'],
    ['what is left out', { ...whole, leftOut: [] }, events, 'It was warm.'],
    ['what is passed over', { ...whole, passedOver: whole.passedOver.slice(1) }, events, 'Others met too.'],
  ])('is missed by its place once %s is gone', (_, source, of, words) => {
    expect(count(source, of).missing).toMatchObject([at(words)]);
  });

  test('is no other source’s', () => {
    const elsewhere = [{ date: '2004', evidence: [{ source: 'other', ...at('They met in 2004.') }] }];
    expect(count(whole, [...events.slice(1), ...elsewhere]).missing).toMatchObject([at('They met in 2004.')]);
  });

  test('is an event’s where it carries one with a date and one without', () => {
    expect(count(whole, [...events, quoted(null, 'They met in 2004.')])).toMatchObject({
      events: 1,
      shelf: 1,
    });
  });

  test('may be one of several that are passed over together', () => {
    const together = {
      ...whole,
      passedOver: [
        ...whole.passedOver.slice(0, 1),
        passed('Trade grew. Trade grew, as was said.', 'opinion'),
        ...whole.passedOver.slice(3),
      ],
    };
    expect(count(together).passedOver.opinion).toBe(2);
    expect(count(together).missing).toEqual([]);
  });

  test('that is passed over and yet told is told of', () => {
    const both = { ...whole, passedOver: [...whole.passedOver, passed('It was warm.', 'opinion')] };
    expect(count(both).twice).toMatchObject([at('It was warm.')]);
  });
});
