import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { onChange } from '../../src/instance/signals';
import { createSessionStore, SETTLE_MS } from '../../src/instance/session-store';
import { INITIAL, type Action } from '../../src/state/session';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const move = (start: number): Action => ({
  type: 'timeline-moved',
  domain: { start, end: start + 1000 },
});
const choose: Action = { type: 'event-opened', id: 'korean-war' };

/** A store, and how often it told of the session and of the settled one. */
function store() {
  const made = createSessionStore(INITIAL);
  const told = { session: 0, settled: 0 };
  onChange(made.session, () => told.session++);
  onChange(made.settled, () => told.settled++);
  return { ...made, told, seen: () => made.settled.value.visibleDomain?.start ?? null };
}

describe('the session', () => {
  test('is what the actions made of it, and each is told of once', () => {
    const { session, dispatch, told } = store();
    dispatch(choose);
    dispatch(move(1));
    expect(session.value).toEqual({
      ...INITIAL,
      selection: 'korean-war',
      visibleDomain: { start: 1, end: 1001 },
    });
    expect(told.session).toBe(2);
  });

  test('is the same, and told to nobody, after an action that changes nothing', () => {
    const { session, dispatch, told } = store();
    dispatch(move(1));
    const before = session.value;
    dispatch(move(1));
    dispatch({ type: 'event-closed' });
    expect(session.value).toBe(before);
    expect(told.session).toBe(1);
  });

  test('of one timeline is none of another’s', () => {
    const [one, other] = [store(), store()];
    one.dispatch(choose);
    expect(other.session.value).toBe(INITIAL);
  });
});

describe('the settled session', () => {
  test.each<Action>([
    choose,
    { type: 'link-restored', session: { ...INITIAL, visibleDomain: { start: 9, end: 10 } } },
    { type: 'shown-beside-record', domain: { start: 9, end: 10 } },
    { type: 'range-chosen', range: { start: 1, end: 2 } },
    { type: 'view-chosen', view: 'chronology' },
    { type: 'scale-chosen', scale: 'log' },
  ])('follows %j at once: only the timeline’s movement waits', (action: Action) => {
    const { session, settled, dispatch, told } = store();
    dispatch(action);
    expect(settled.value).toBe(session.value);
    expect(told.settled).toBe(1);
  });

  test('follows movement once the timeline has stood still for a moment', () => {
    const { dispatch, told, seen } = store();
    dispatch(move(1));
    vi.advanceTimersByTime(SETTLE_MS - 1);
    expect([seen(), told.settled]).toEqual([null, 0]);
    vi.advanceTimersByTime(1);
    expect([seen(), told.settled]).toEqual([1, 1]);
  });

  test('tells of a long movement once, when it has ended', () => {
    const { dispatch, told, seen } = store();
    for (let frame = 1; frame <= 60; frame++) {
      dispatch(move(frame));
      vi.advanceTimersByTime(16);
    }
    expect(told.settled).toBe(0);
    vi.advanceTimersByTime(SETTLE_MS);
    expect([seen(), told.settled]).toEqual([60, 1]);
  });

  test('takes movement along with a choice that is made meanwhile, and tells once', () => {
    const { settled, dispatch, told, seen } = store();
    dispatch(move(1));
    dispatch(choose);
    expect([seen(), settled.value.selection]).toEqual([1, 'korean-war']);
    vi.advanceTimersByTime(SETTLE_MS * 2);
    expect(told.settled).toBe(1);
  });

  test('never shows a choice that the session does not show yet, nor the other way round', () => {
    const { session, settled, dispatch } = store();
    const seen: (readonly [string | null, string | null])[] = [];
    for (const followed of [session, settled])
      onChange(followed, () => seen.push([session.value.selection, settled.value.selection]));
    dispatch(choose);
    expect(seen).toEqual([
      ['korean-war', 'korean-war'],
      ['korean-war', 'korean-war'],
    ]);
  });

  test('tells nothing of a movement that came back to where it was', () => {
    const { session, dispatch, told } = store();
    const before = session.value;
    dispatch(move(1));
    dispatch({ type: 'link-restored', session: before });
    vi.advanceTimersByTime(SETTLE_MS * 2);
    expect(told.settled).toBe(0);
  });

  test('waits for nothing any more once it is told to settle', () => {
    const { dispatch, settle, seen } = store();
    dispatch(move(3));
    settle();
    expect([seen(), vi.getTimerCount()]).toEqual([3, 0]);
  });
});
