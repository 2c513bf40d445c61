import { afterEach, describe, expect, test, vi } from 'vitest';
import { createInstance, type Instance } from '../../src/instance/instance';
import { createSessionStore } from '../../src/instance/session-store';
import { onChange, type ReadonlySignal } from '../../src/instance/signals';
import { estimateText } from '../../src/layout/labels/text';
import { INITIAL, type Action } from '../../src/state/session';
import type { Space } from '../../src/state/scene-input';
import type { TimelineData } from '../../src/state/timeline-data';
import { preparedOf } from '../layout/build';
import { crowdOf } from '../layout/crowd';
import { FakeWorker } from '../ui/fake-worker';
import { en } from '../../src/words/en';

const SPACE: Space = { width: 960, rem: 16, measure: estimateText };
const few = preparedOf('1950', 'economic 1960', 'diplomatic 1970');
const move: Action = { type: 'timeline-moved', domain: { start: 0, end: 1e9 } };

afterEach(() => {
  vi.useRealTimers();
});

function instanceOf(
  data: TimelineData = few,
  options: Partial<Parameters<typeof createInstance>[2]> = {},
): Instance {
  const instance = createInstance(data, createSessionStore(INITIAL), {
    messages: en,
    space: SPACE,
    ...options,
  });
  instance.start();
  return instance;
}

/** How often a signal tells of a change. */
function tolls(followed: ReadonlySignal<unknown>): () => number {
  let count = 0;
  onChange(followed, () => count++);
  return () => count;
}

describe('what passes the filters', () => {
  test('is the same object until a filter changes', () => {
    const { filterResult, dispatch } = instanceOf();
    const first = filterResult.value;
    dispatch({ type: 'event-opened', id: 'e0' });
    dispatch(move);
    expect(filterResult.value).toBe(first);
    dispatch({ type: 'category-switched', id: 'economic', on: false });
    expect(filterResult.value).not.toBe(first);
    expect([...filterResult.value.shownPositions()]).toEqual([0, 2]);
  });

  test('is told of filters, and of no movement or selection', () => {
    const { filterResult, dispatch } = instanceOf();
    const told = tolls(filterResult);
    dispatch(move);
    dispatch({ type: 'event-opened', id: 'e0' });
    expect(told()).toBe(0);
    dispatch({ type: 'record-switched', on: true });
    expect(told()).toBe(1);
  });
});

describe('a search', () => {
  test('begins when a reader types, and is marked, without anybody to draw it', () => {
    const { filterResult, query, dispatch } = instanceOf();
    dispatch({ type: 'search-typed', text: '1960' });
    expect([...filterResult.value.shownPositions()]).toEqual([1]);
    expect(query.value).toEqual(['1960']);
  });

  test('that stands in the session at the beginning is made', () => {
    const store = createSessionStore({ ...INITIAL, filters: { ...INITIAL.filters, search: '1970' } });
    const instance = createInstance(few, store, { messages: en, space: SPACE });
    expect([...instance.filterResult.value.shownPositions()], 'before it is started').toEqual([0, 1, 2]);
    instance.start();
    expect([...instance.filterResult.value.shownPositions()]).toEqual([2]);
  });

  test('is made anew by an instance that was destroyed and started again, as React does with its effects', () => {
    const { filterResult, dispatch, destroy, start } = instanceOf();
    dispatch({ type: 'search-typed', text: '1960' });
    destroy();
    start();
    expect([...filterResult.value.shownPositions()]).toEqual([1]);
  });
});

describe('the picture', () => {
  test('is the same object while the timeline moves, and while another view is chosen', () => {
    const { picture, dispatch } = instanceOf();
    const first = picture.value;
    dispatch(move);
    dispatch({ type: 'view-chosen', view: 'sources' });
    expect(picture.value).toBe(first);
  });

  test.each<[string, Action]>([
    ['a filter', { type: 'category-switched', id: 'military', on: false }],
    ['a selection', { type: 'event-opened', id: 'e0' }],
    ['a range', { type: 'range-chosen', range: { start: 0, end: 1 } }],
  ])('is another after %s, and tells so once', (_, action) => {
    const { picture, dispatch } = instanceOf();
    const told = tolls(picture);
    dispatch(action);
    expect(told()).toBe(1);
  });

  test('frames the selected event, and draws what passes the filters', () => {
    const { picture, dispatch } = instanceOf();
    const drawn = () => {
      const { marks, selected } = picture.value.scenes(few.limits).scene;
      return [marks.count, selected];
    };
    expect(drawn()).toEqual([3, -1]);
    dispatch({ type: 'event-opened', id: 'e1' });
    expect(drawn()).toEqual([3, 1]);
    dispatch({ type: 'category-switched', id: 'military', on: false });
    expect(drawn()).toEqual([2, 0]);
  });

  test('is painted by how many events are shown, unless a host asks for a painter', () => {
    const crowd = crowdOf({ count: 300, spans: 0 });
    const { picture, dispatch } = instanceOf(crowd);
    expect(picture.value).toMatchObject({ painter: 'canvas', layout: 'middle' });
    dispatch({ type: 'range-chosen', range: { start: 0, end: 1 } });
    expect(picture.value).toMatchObject({ painter: 'svg', layout: 'each' });
    const asked = (data: TimelineData, painter: 'svg' | 'canvas') =>
      instanceOf(data, { painter }).picture.value;
    expect(asked(crowd, 'svg')).toMatchObject({ painter: 'svg', layout: 'middle' });
    expect(asked(few, 'canvas')).toMatchObject({ painter: 'canvas', layout: 'each' });
  });

  test.each<[string, Partial<Space>]>([
    ['its width', { width: 400 }],
    ['its height', { height: 2000 }],
    ['the text size', { rem: 32 }],
    ['the measure of text', { measure: (text) => text.length * 20 }],
  ])('changes when the space changes by %s, and tells so', (_, change) => {
    const { picture, setSpace } = instanceOf();
    const before = picture.value.scenes(few.limits).scene;
    const told = tolls(picture);
    setSpace(change);
    expect(told()).toBe(1);
    expect(picture.value.scenes(few.limits).scene).not.toEqual(before);
  });

  test('keeps the height that is asked for when the text becomes larger: fewer lanes go into it', () => {
    const { picture, setSpace } = instanceOf(crowdOf({ count: 300, spans: 300 }));
    setSpace({ height: 600 });
    expect(picture.value.scenes(few.limits).scene.height).toBe(600);
    setSpace({ rem: 22 });
    expect(picture.value.scenes(few.limits).scene.height).toBe(600);
  });

  test('is the same where the space is as it was', () => {
    const { picture, setSpace } = instanceOf();
    const first = picture.value;
    setSpace({ width: SPACE.width });
    expect(picture.value).toBe(first);
  });
});

describe('what is drawn by React, and read aloud', () => {
  test('moves with the timeline as SVG', () => {
    const { drawn, visibleDomain, dispatch } = instanceOf();
    dispatch(move);
    expect(drawn.value.onScreen.domain).toEqual(visibleDomain.value);
  });

  test('stands still while a canvas moves, and follows when it has come to rest', () => {
    vi.useFakeTimers();
    const { drawn, visibleDomain, dispatch } = instanceOf(few, { painter: 'canvas' });
    const told = tolls(drawn);
    for (let frame = 1; frame <= 10; frame++)
      dispatch({ type: 'timeline-moved', domain: { start: frame, end: frame + 1e9 } });
    expect(told()).toBe(0);
    vi.runAllTimers();
    expect(told()).toBe(1);
    expect(drawn.value.onScreen.domain).toEqual(visibleDomain.value);
  });
});

describe('an instance that is destroyed', () => {
  test('has neither a worker nor a timer left, and searches no more', () => {
    vi.useFakeTimers();
    const workers: FakeWorker[] = [];
    const worker = () => {
      const made = new FakeWorker();
      workers.push(made);
      return made;
    };
    const { dispatch, destroy } = instanceOf(crowdOf({ count: 3000, spans: 0 }), { worker });
    dispatch({ type: 'search-typed', text: 'event' });
    dispatch(move);
    destroy();
    expect([workers.map(({ isTerminated }) => isTerminated), vi.getTimerCount()]).toEqual([[true], 0]);
    dispatch({ type: 'search-typed', text: 'war' });
    expect([workers.length, vi.getTimerCount()]).toEqual([1, 0]);
  });
});
