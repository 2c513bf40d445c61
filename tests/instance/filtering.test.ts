import { describe, expect, test, vi } from 'vitest';
import { INITIAL, reduce } from '../../src/state/session';
import { createStore } from '../../src/state/store';
import { createFiltering } from '../../src/instance/filtering';
import { createSearchClient } from '../../src/instance/search/search-client';
import { preparedOf } from '../layout/build';

function filtering() {
  const data = preparedOf('1950', 'economic 1960', 'diplomatic 1970');
  const store = createStore(reduce, INITIAL);
  const search = createSearchClient({ texts: data.texts });
  const told = vi.fn<() => void>();
  const found = createFiltering(data, store, search);
  return { store, search, told, filtering: found, shown: () => [...found.getState().shown] };
}

describe('what passes the filters', () => {
  test('is the same object until a filter changes', () => {
    const { store, filtering: found } = filtering();
    const first = found.getState();
    store.dispatch({ type: 'select', id: 'e0' });
    store.dispatch({ type: 'visible-domain', domain: { start: 0, end: 1 } });
    expect(found.getState()).toBe(first);
    store.dispatch({ type: 'category', id: 'economic', on: false });
    const second = found.getState();
    expect(second).not.toBe(first);
    expect(found.getState()).toBe(second);
  });

  test('follows a filter at once, whether anybody listens or not', () => {
    const { store, shown } = filtering();
    expect(shown()).toEqual([0, 1, 2]);
    store.dispatch({ type: 'category', id: 'economic', on: false });
    expect(shown()).toEqual([0, 2]);
  });

  test('follows a search when it has found something', () => {
    const { search, told, filtering: found, shown } = filtering();
    found.subscribe(told);
    const before = found.getState();
    search.search('1960');
    expect(told).toHaveBeenCalled();
    expect(found.getState()).not.toBe(before);
    expect(shown()).toEqual([1]);
  });
});

describe('who listens', () => {
  test('is told of filters, and of no movement or selection', () => {
    const { store, told, filtering: found } = filtering();
    found.subscribe(told);
    store.dispatch({ type: 'visible-domain', domain: { start: 0, end: 1 } });
    store.dispatch({ type: 'select', id: 'e0' });
    expect(told).not.toHaveBeenCalled();
    store.dispatch({ type: 'record', on: true });
    expect(told).toHaveBeenCalledTimes(1);
  });

  test('is told no more once the subscription has ended', () => {
    const { store, search, told, filtering: found } = filtering();
    found.subscribe(told)();
    store.dispatch({ type: 'record', on: true });
    search.search('1960');
    expect(told).not.toHaveBeenCalled();
  });
});
