import { describe, expect, test, vi } from 'vitest';
import { estimateText } from '../../src/layout/labels/text';
import { INITIAL, reduce, type Action } from '../../src/state/session';
import type { Space } from '../../src/state/scene-input';
import type { TimelineData } from '../../src/state/timeline-data';
import { createStore } from '../../src/state/store';
import { createFiltering } from '../../src/instance/filtering';
import { createLooks } from '../../src/instance/looks';
import { createSearchClient } from '../../src/instance/search/search-client';
import { crowdOf } from '../layout/crowd';
import { preparedOf } from '../layout/build';

const SPACE: Space = { width: 960, rem: 16, measure: estimateText };

function looksOf(data: TimelineData, painter: 'svg' | 'canvas' | 'auto' = 'auto') {
  const store = createStore(reduce, INITIAL);
  const filtering = createFiltering(data, store, createSearchClient({ texts: data.texts }));
  const looks = createLooks(data, store, filtering, painter, SPACE);
  const told = vi.fn<() => void>();
  const draw = () => looks.getState().scenes(data.limits);
  return { store, looks, told, draw };
}

const few = preparedOf('1950', 'economic 1960', 'diplomatic 1970');

describe('the look', () => {
  test('is the same object while the timeline moves', () => {
    const { store, looks } = looksOf(few);
    const first = looks.getState();
    store.dispatch({ type: 'visible-domain', domain: { start: 0, end: 1 } });
    store.dispatch({ type: 'view', view: 'sources' });
    expect(looks.getState()).toBe(first);
  });

  test.each<[string, Action]>([
    ['a filter', { type: 'category', id: 'military', on: false }],
    ['a selection', { type: 'select', id: 'e0' }],
    ['a range', { type: 'range', range: { start: 0, end: 1 } }],
  ])('is another after %s, and tells so once', (_, action) => {
    const { store, looks, told } = looksOf(few);
    const first = looks.getState();
    looks.subscribe(told);
    store.dispatch(action);
    expect(told).toHaveBeenCalledTimes(1);
    expect(looks.getState()).not.toBe(first);
  });

  test('frames the selected event, and draws what passes the filters', () => {
    const { store, draw } = looksOf(few);
    expect([draw().scene.marks.count, draw().scene.selected]).toEqual([3, -1]);
    store.dispatch({ type: 'select', id: 'e1' });
    expect(draw().scene.selected).toBe(1);
    store.dispatch({ type: 'category', id: 'military', on: false });
    expect([draw().scene.marks.count, draw().scene.selected]).toEqual([2, 0]);
  });

  test('is painted by how many events are shown, unless a host asks for a painter', () => {
    const crowd = crowdOf({ count: 300, spans: 0 });
    const { store, looks } = looksOf(crowd);
    expect(looks.getState()).toMatchObject({ painter: 'canvas', layout: 'buffered' });
    store.dispatch({ type: 'range', range: { start: 0, end: 1 } });
    expect(looks.getState()).toMatchObject({ painter: 'svg', layout: 'each' });
    expect(looksOf(crowd, 'svg').looks.getState()).toMatchObject({ painter: 'svg', layout: 'buffered' });
    expect(looksOf(few, 'canvas').looks.getState()).toMatchObject({ painter: 'canvas', layout: 'each' });
  });
});

describe('the space', () => {
  test.each<[string, Partial<Space>]>([
    ['its width', { width: 400 }],
    ['its height', { height: 2000 }],
    ['the text size', { rem: 32 }],
    ['the measure of text', { measure: (text) => text.length * 20 }],
  ])('changes the look with %s, and tells so', (_, change) => {
    const { looks, told, draw } = looksOf(few);
    const before = draw().scene;
    looks.subscribe(told);
    looks.setSpace((space) => ({ ...space, ...change }));
    expect(told).toHaveBeenCalledTimes(1);
    expect(draw().scene).not.toEqual(before);
  });

  test('changes nothing where it is as it was', () => {
    const { looks, told } = looksOf(few);
    const first = looks.getState();
    looks.subscribe(told);
    looks.setSpace((space) => ({ ...space }));
    expect(told).not.toHaveBeenCalled();
    expect(looks.getState()).toBe(first);
  });
});

test('who has ended the subscription is told no more', () => {
  const { store, looks, told } = looksOf(few);
  looks.subscribe(told)();
  store.dispatch({ type: 'select', id: 'e0' });
  store.dispatch({ type: 'record', on: true });
  looks.setSpace((space) => ({ ...space, width: 400 }));
  expect(told).not.toHaveBeenCalled();
});
