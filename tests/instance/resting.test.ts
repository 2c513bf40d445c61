import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { INITIAL, reduce, type Action, type Session } from '../../src/state/session';
import { createStore } from '../../src/state/store';
import { createResting, REST_MS } from '../../src/instance/resting';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const move = (start: number): Action => ({ type: 'visible-domain', domain: { start, end: start + 1000 } });
const choose: Action = { type: 'select', id: 'korean-war' };

function resting() {
  const store = createStore(reduce, INITIAL);
  const told = vi.fn<(before: Session) => void>();
  const rest = createResting(store);
  return { store, told, rest, seen: () => rest.getState().visibleDomain?.start ?? null };
}

describe('the session at rest', () => {
  test('follows a choice at once, and tells what was before', () => {
    const { store, told, rest } = resting();
    rest.subscribe(told);
    store.dispatch(choose);
    expect(rest.getState().selection).toBe('korean-war');
    expect(told).toHaveBeenCalledExactlyOnceWith(INITIAL);
  });

  test('follows movement once the timeline has stood still for a moment', () => {
    const { store, told, rest, seen } = resting();
    rest.subscribe(told);
    store.dispatch(move(1));
    vi.advanceTimersByTime(REST_MS - 1);
    expect([seen(), told.mock.calls.length]).toEqual([null, 0]);
    vi.advanceTimersByTime(1);
    expect([seen(), told.mock.calls.length]).toEqual([1, 1]);
  });

  test('tells of a long movement once, when it has ended', () => {
    const { store, told, rest, seen } = resting();
    rest.subscribe(told);
    for (let frame = 1; frame <= 60; frame++) {
      store.dispatch(move(frame));
      vi.advanceTimersByTime(16);
    }
    expect(told).not.toHaveBeenCalled();
    vi.advanceTimersByTime(REST_MS);
    expect(told).toHaveBeenCalledTimes(1);
    expect(seen()).toBe(60);
  });

  test('takes movement along with a choice that is made meanwhile, and tells once', () => {
    const { store, told, rest, seen } = resting();
    rest.subscribe(told);
    store.dispatch(move(1));
    store.dispatch(choose);
    expect([seen(), rest.getState().selection]).toEqual([1, 'korean-war']);
    vi.advanceTimersByTime(REST_MS * 2);
    expect(told).toHaveBeenCalledTimes(1);
  });

  test.each<Action>([
    { type: 'restore', session: { ...INITIAL, visibleDomain: { start: 9, end: 10 } } },
    { type: 'range', range: { start: 1, end: 2 } },
    { type: 'view', view: 'chronology' },
    { type: 'measure-scale', scale: 'log' },
  ])('follows %j at once: only the timeline’s movement waits', (action) => {
    const { store, told, rest } = resting();
    rest.subscribe(told);
    store.dispatch(action);
    expect(rest.getState()).toBe(store.getState());
    expect(told).toHaveBeenCalledTimes(1);
  });

  test('tells nothing of a movement that came back to where it was', () => {
    const { store, told, rest } = resting();
    rest.subscribe(told);
    const before = store.getState();
    store.dispatch(move(1));
    store.dispatch({ type: 'restore', session: before });
    vi.advanceTimersByTime(REST_MS * 2);
    expect(told).not.toHaveBeenCalled();
  });

  test('is the store’s own while nobody listens', () => {
    const { store, seen } = resting();
    store.dispatch(move(5));
    expect(seen()).toBe(5);
  });

  test('begins with what the store has when somebody begins to listen', () => {
    const { store, told, rest, seen } = resting();
    store.dispatch(move(7));
    rest.subscribe(told);
    expect(seen()).toBe(7);
    expect(told).not.toHaveBeenCalled();
  });

  test('is the same for all who listen, and asks the store once', () => {
    const { store, rest } = resting();
    const subscribe = vi.spyOn(store, 'subscribe');
    const tolds = [vi.fn<() => void>(), vi.fn<() => void>()];
    const ends = createAll(rest.subscribe, tolds);
    expect(subscribe.mock.calls.length).toBeLessThanOrEqual(1);
    store.dispatch(choose);
    for (const told of tolds) expect(told).toHaveBeenCalledTimes(1);
    ends[0]?.();
    store.dispatch({ type: 'select', id: null });
    expect(tolds.map(({ mock }) => mock.calls.length)).toEqual([1, 2]);
  });
});

const createAll = (subscribe: (listener: () => void) => () => void, listeners: readonly (() => void)[]) =>
  listeners.map((listener) => subscribe(listener));

describe('who has ended the subscription', () => {
  test('is told no more, not even of a movement under way, and leaves no timer behind', () => {
    const { store, told, rest } = resting();
    const end = rest.subscribe(told);
    store.dispatch(move(1));
    end();
    expect(vi.getTimerCount()).toBe(0);
    vi.advanceTimersByTime(REST_MS * 2);
    store.dispatch(choose);
    expect(told).not.toHaveBeenCalled();
  });

  test('leaves the store alone, and can begin again', () => {
    const { store, told, rest, seen } = resting();
    rest.subscribe(told)();
    store.dispatch(move(3));
    expect(vi.getTimerCount()).toBe(0);
    rest.subscribe(told);
    store.dispatch(move(4));
    vi.advanceTimersByTime(REST_MS);
    expect([seen(), told.mock.calls.length]).toEqual([4, 1]);
  });
});
