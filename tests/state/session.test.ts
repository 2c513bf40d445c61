import { describe, expect, test } from 'vitest';
import { NO_FILTERS } from '../../src/model/events/filter';
import { INITIAL, isChoice, reduce, type Action, type Session } from '../../src/state/session';

const range = { start: 0, end: 1000 };
const after = (...actions: readonly Action[]): Session => actions.reduce(reduce, INITIAL);
const hide = (id: string): Action => ({ type: 'category', id, on: false });
const show = (id: string): Action => ({ type: 'category', id, on: true });

describe('each action changes its own part', () => {
  test.each<[Action, Partial<Session>]>([
    [{ type: 'view', view: 'chronology' }, { view: 'chronology' }],
    [{ type: 'search', text: ' Trade ' }, { filters: { ...NO_FILTERS, search: ' Trade ' } }],
    [{ type: 'range', range }, { filters: { ...NO_FILTERS, range } }],
    [hide('military'), { filters: { ...NO_FILTERS, hidden: ['military'] } }],
    [{ type: 'select', id: 'korean-war' }, { selection: 'korean-war' }],
    [{ type: 'visible-domain', domain: range }, { visibleDomain: range }],
  ])('%j', (action, change) => {
    expect(after(action)).toEqual({ ...INITIAL, ...change });
  });

  test('a category is hidden once, however often it is switched off', () => {
    expect(after(hide('a'), hide('b'), hide('a')).filters.hidden).toEqual(['b', 'a']);
    expect(after(hide('a'), hide('b'), show('a')).filters.hidden).toEqual(['b']);
    expect(after(show('a')).filters.hidden).toEqual([]);
  });

  test('clearing the filters leaves view, selection and what is in view', () => {
    const full = after(
      { type: 'view', view: 'chronology' },
      { type: 'select', id: 'a' },
      { type: 'visible-domain', domain: range },
      { type: 'search', text: 'x' },
      { type: 'range', range },
      hide('a'),
    );
    expect(reduce(full, { type: 'clear-filters' })).toEqual({ ...full, filters: NO_FILTERS });
  });

  test('restoring takes a session as it is', () => {
    const session = after({ type: 'search', text: 'x' });
    expect(reduce(INITIAL, { type: 'restore', session })).toBe(session);
  });

  test('choosing what is chosen changes nothing', () => {
    const chosen = after({ type: 'select', id: 'a' });
    expect(reduce(chosen, { type: 'select', id: 'a' })).toBe(chosen);
  });

  test('a session is plain JSON', () => {
    const full = after({ type: 'select', id: 'a' }, { type: 'range', range }, hide('a'));
    expect(JSON.parse(JSON.stringify(full))).toEqual(full);
  });
});

describe('whether the back button undoes', () => {
  test.each<[string, readonly Action[], Action, boolean]>([
    ['a view', [], { type: 'view', view: 'chronology' }, true],
    ['a category', [], hide('a'), true],
    ['a range', [], { type: 'range', range }, true],
    ['a selection', [], { type: 'select', id: 'a' }, true],
    ['a closing', [{ type: 'select', id: 'a' }], { type: 'select', id: null }, true],
    ['the first letter of a search', [], { type: 'search', text: 't' }, true],
    ['a further letter', [{ type: 'search', text: 't' }], { type: 'search', text: 'tr' }, false],
    ['the last letter taken away', [{ type: 'search', text: 't' }], { type: 'search', text: '' }, true],
    ['a movement', [], { type: 'visible-domain', domain: range }, false],
    ['clearing filters', [{ type: 'search', text: 't' }], { type: 'clear-filters' }, true],
    ['nothing', [{ type: 'select', id: 'a' }], { type: 'select', id: 'a' }, false],
  ])('%s', (_, actions, action, expected) => {
    const before = after(...actions);
    expect(isChoice(before, reduce(before, action))).toBe(expected);
  });
});
