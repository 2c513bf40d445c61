import { expect, test } from 'vitest';
import { createStore } from '../../src/state/store';

const counter = () => createStore((count: number, by: number) => count + by, 1);

test('a store holds the first state until an action changes it', () => {
  const store = counter();
  expect(store.getState()).toBe(1);
  store.dispatch(2);
  expect(store.getState()).toBe(3);
});

test('listeners are told after each change, with the state before it', () => {
  const store = counter();
  const told: [number, number][] = [];
  store.subscribe((before) => told.push([before, store.getState()]));
  store.dispatch(2);
  store.dispatch(3);
  expect(told).toEqual([
    [1, 3],
    [3, 6],
  ]);
});

test('an action that changes nothing is told to nobody', () => {
  const store = counter();
  let told = 0;
  store.subscribe(() => told++);
  store.dispatch(0);
  expect(told).toBe(0);
});

test('a listener that has ended is told nothing more, the others are', () => {
  const store = counter();
  const told: string[] = [];
  const end = store.subscribe(() => told.push('a'));
  store.subscribe(() => told.push('b'));
  end();
  store.dispatch(1);
  expect(told).toEqual(['b']);
});

test('two stores do not know each other', () => {
  const [one, other] = [counter(), counter()];
  one.dispatch(5);
  expect(other.getState()).toBe(1);
});
