import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_FILTERS } from '../../src/model/events/filter';
import { anySession } from './sessions';
import { INITIAL, isChoice, reduce, type Action, type Session } from '../../src/state/session';

const range = { start: 0, end: 1000 };
const after = (...actions: readonly Action[]): Session => actions.reduce(reduce, INITIAL);
const hide = (id: string): Action => ({ type: 'category-switched', id, on: false });
const show = (id: string): Action => ({ type: 'category-switched', id, on: true });

/** The same, its fields in the other order. */
const backwards = (session: Session): Session => ({
  ...session,
  filters: Object.fromEntries(Object.entries(session.filters).toReversed()) as unknown as Session['filters'],
});

describe('each action changes its own part', () => {
  test.each<[Action, Partial<Session>]>([
    [{ type: 'view-chosen', view: 'chronology' }, { view: 'chronology' }],
    [{ type: 'search-typed', text: ' Trade ' }, { filters: { ...NO_FILTERS, search: ' Trade ' } }],
    [{ type: 'range-chosen', range }, { filters: { ...NO_FILTERS, range } }],
    [hide('military'), { filters: { ...NO_FILTERS, hidden: ['military'] } }],
    [{ type: 'event-opened', id: 'korean-war' }, { selection: 'korean-war' }],
    [{ type: 'timeline-moved', domain: range }, { visibleDomain: range }],
  ])('%j', (action, change) => {
    expect(after(action)).toEqual({ ...INITIAL, ...change });
  });

  test('a category is hidden once, however often it is switched off', () => {
    expect(after(hide('a'), hide('b'), hide('a')).filters.hidden).toEqual(['a', 'b']);
    expect(after(hide('a'), hide('b'), show('a')).filters.hidden).toEqual(['b']);
    expect(after(show('a')).filters.hidden).toEqual([]);
  });

  test('clearing the filters leaves view, selection and what is in view', () => {
    const full = after(
      { type: 'view-chosen', view: 'chronology' },
      { type: 'event-opened', id: 'a' },
      { type: 'timeline-moved', domain: range },
      { type: 'search-typed', text: 'x' },
      { type: 'range-chosen', range },
      hide('a'),
    );
    expect(reduce(full, { type: 'filters-cleared' })).toEqual({ ...full, filters: NO_FILTERS });
  });

  test('restoring takes a session as it is', () => {
    const session = after({ type: 'search-typed', text: 'x' });
    expect(reduce(INITIAL, { type: 'link-restored', session })).toBe(session);
  });

  test('what is shown beside the record is on the timeline, with the record, in one action', () => {
    const before = after({ type: 'view-chosen', view: 'sources' }, hide('a'));
    expect(reduce(before, { type: 'shown-beside-record', domain: range })).toEqual({
      ...before,
      view: 'timeline',
      filters: { ...before.filters, record: true },
      visibleDomain: range,
    });
  });

  test.each([
    [true, null],
    [false, 'a'],
  ])(
    'what is sought in its source is looked at there; that it closes the details is %s',
    (closes, selection) => {
      const before = after({ type: 'event-opened', id: 'a' }, hide('a'));
      expect(reduce(before, { type: 'shown-in-source', closes })).toEqual({
        ...before,
        view: 'sources',
        selection,
      });
    },
  );

  test('a dossier is the chronology with nothing open, in one action', () => {
    const before = after({ type: 'event-opened', id: 'a' }, hide('a'));
    expect(reduce(before, { type: 'dossier-laid-out' })).toEqual({
      ...before,
      view: 'chronology',
      selection: null,
    });
  });

  test('a session is plain JSON', () => {
    const full = after({ type: 'event-opened', id: 'a' }, { type: 'range-chosen', range }, hide('a'));
    expect(JSON.parse(JSON.stringify(full))).toEqual(full);
  });
});

describe('an action that changes nothing makes no new session', () => {
  const full = after(
    { type: 'view-chosen', view: 'timeline' },
    { type: 'event-opened', id: 'e' },
    { type: 'timeline-moved', domain: range },
    { type: 'range-chosen', range },
    { type: 'record-switched', on: true },
    hide('a'),
  );

  test.each<Action>([
    { type: 'view-chosen', view: 'timeline' },
    hide('a'),
    show('b'),
    { type: 'record-switched', on: true },
    { type: 'search-typed', text: '' },
    { type: 'range-chosen', range: { ...range } },
    { type: 'filters-set', filters: { hidden: ['a'], range: { ...range } } },
    { type: 'scale-chosen', scale: 'linear' },
    { type: 'event-opened', id: 'e' },
    { type: 'timeline-moved', domain: { ...range } },
    { type: 'shown-beside-record', domain: { ...range } },
    { type: 'link-restored', session: structuredClone(full) },
    { type: 'link-restored', session: backwards(full) },
    { type: 'range-chosen', range: { end: range.end, start: range.start } },
    { type: 'timeline-moved', domain: { end: range.end, start: range.start } },
  ])('%j', (action: Action) => {
    expect(reduce(full, action)).toBe(full);
  });

  test.each<Action>([{ type: 'event-closed' }, { type: 'range-removed' }, { type: 'filters-cleared' }])(
    '%j where there is nothing to undo',
    (action: Action) => {
      expect(reduce(INITIAL, action)).toBe(INITIAL);
    },
  );
});

test.each([
  [
    { start: -Infinity, end: 0 },
    { start: Infinity, end: 0 },
  ],
  [
    { start: -Infinity, end: 0 },
    { start: 0, end: 0 },
  ],
])('a side without a bound is told from others: %o, %o', (one, other) => {
  const session = after({ type: 'range-chosen', range: one });
  expect(reduce(session, { type: 'range-chosen', range: { ...one } })).toBe(session);
  expect(reduce(session, { type: 'range-chosen', range: other }).filters.range).toBe(other);
});

const anyAction: fc.Arbitrary<Action> = anySession.chain((session) => {
  const { filters, view, selection, visibleDomain, measureScale } = session;
  const [id = 'military'] = filters.hidden;
  return fc.constantFrom<Action>(
    { type: 'view-chosen', view: view ?? 'sources' },
    { type: 'category-switched', id, on: filters.record },
    { type: 'record-switched', on: filters.record },
    { type: 'search-typed', text: filters.search },
    { type: 'range-chosen', range: filters.range ?? range },
    { type: 'range-removed' },
    { type: 'filters-set', filters },
    { type: 'filters-cleared' },
    { type: 'scale-chosen', scale: measureScale },
    { type: 'event-opened', id: selection ?? 'korean-war' },
    { type: 'event-closed' },
    { type: 'timeline-moved', domain: visibleDomain },
    { type: 'shown-beside-record', domain: visibleDomain },
    { type: 'shown-in-source', closes: filters.record },
    { type: 'dossier-laid-out' },
    { type: 'link-restored', session },
  );
});

test('any action that has just been made changes nothing, told again in other words', () => {
  fc.assert(
    fc.property(anySession, anyAction, (session, action) => {
      const once = reduce(session, action);
      expect(reduce(once, structuredClone(action))).toBe(once);
    }),
    { numRuns: 500 },
  );
});

describe('whether the back button undoes', () => {
  test.each<[string, readonly Action[], Action, boolean]>([
    ['a view', [], { type: 'view-chosen', view: 'chronology' }, true],
    ['a category', [], hide('a'), true],
    ['a verdict', [], { type: 'filters-set', filters: { hiddenVerdicts: ['partly'] } }, true],
    ['a range', [], { type: 'range-chosen', range }, true],
    ['a selection', [], { type: 'event-opened', id: 'a' }, true],
    ['a closing', [{ type: 'event-opened', id: 'a' }], { type: 'event-closed' }, true],
    ['the first letter of a search', [], { type: 'search-typed', text: 't' }, true],
    ['a further letter', [{ type: 'search-typed', text: 't' }], { type: 'search-typed', text: 'tr' }, false],
    [
      'the last letter taken away',
      [{ type: 'search-typed', text: 't' }],
      { type: 'search-typed', text: '' },
      true,
    ],
    ['a movement', [], { type: 'timeline-moved', domain: range }, false],
    ['clearing filters', [{ type: 'search-typed', text: 't' }], { type: 'filters-cleared' }, true],
    ['nothing', [{ type: 'event-opened', id: 'a' }], { type: 'event-opened', id: 'a' }, false],
  ])('%s', (_, actions, action, expected) => {
    const before = after(...actions);
    expect(isChoice(before, reduce(before, action))).toBe(expected);
  });
});
