import { computed, effect, untracked, type ReadonlySignal } from '@preact/signals-core';

/** Values that follow from each other by themselves. This file alone knows the library that does it. */
export { batch, computed, effect, signal, untracked, type ReadonlySignal } from '@preact/signals-core';

/** A value that follows from others, and stays the very same object while it says the same: then nobody is told. */
export function computedAs<T extends object>(
  isSame: (before: T, now: T) => boolean,
  compute: () => T,
): ReadonlySignal<T> {
  let last: T | null = null;
  return computed(() => {
    const now = compute();
    if (last === null || !isSame(last, now)) last = now;
    return last;
  });
}

/** Calls back after each change of a signal, and not at the beginning; gives the function that ends it. */
export function onChange<T>(followed: ReadonlySignal<T>, listener: (value: T) => void): () => void {
  let isFirst = true;
  return followed.subscribe((value) => {
    if (isFirst) isFirst = false;
    else listener(value);
  });
}

/**
 * Calls back after each change of a signal, and not at the beginning, also where its value cannot be worked out any
 * more: the error is for whoever reads it. Gives the function that ends it.
 */
export function onInvalidation(followed: ReadonlySignal<unknown>, listener: () => void): () => void {
  let isFirst = true;
  return effect(() => {
    try {
      void followed.value;
    } catch {
      // The listener reads the value, and meets the error where it can be shown.
    }
    if (isFirst) isFirst = false;
    else untracked(listener);
  });
}
