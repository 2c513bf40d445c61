import { useCallback, useSyncExternalStore } from 'react';
import { onInvalidation, type ReadonlySignal } from '../../instance/signals';

/** What follows from the value of a signal, compared by identity: the component is drawn anew when it changes. */
export function useSignalPart<T, Part>(signal: ReadonlySignal<T>, partOf: (value: T) => Part): Part {
  const subscribe = useCallback((listener: () => void) => onInvalidation(signal, listener), [signal]);
  const part = (): Part => partOf(signal.peek());
  return useSyncExternalStore(subscribe, part, part);
}

/** The value of a signal: the component is drawn anew when it changes. */
export const useSignalValue = <T>(signal: ReadonlySignal<T>): T => useSignalPart(signal, all);

const all = <T>(value: T): T => value;
