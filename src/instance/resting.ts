import type { Action, Session } from '../state/session';
import type { Store } from '../state/store';

/**
 * The session as it was when the timeline last stood still: every choice and every restored link at once,
 * movement once it has come to rest. What reads and writes words from it is not drawn anew sixty times a second.
 */
export interface Resting {
  readonly getState: () => Session;
  readonly subscribe: (listener: (before: Session) => void) => () => void;
}

/** How long the timeline has to stand still, in milliseconds. */
export const REST_MS = 120;

export function createResting(store: Pick<Store<Session, Action>, 'getState' | 'subscribe'>): Resting {
  let state = store.getState();
  const listeners = new Set<(before: Session) => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let end: (() => void) | null = null;
  const settle = (): void => {
    clearTimeout(timer);
    const before = state;
    state = store.getState();
    if (state !== before) for (const listener of listeners) listener(before);
  };
  const follow = (_: Session, action: Action): void => {
    clearTimeout(timer);
    if (action.type === 'visible-domain') timer = setTimeout(settle, REST_MS);
    else settle();
  };
  return {
    getState: () => {
      // Nobody is told of changes while nobody listens: then the store itself is asked.
      if (listeners.size === 0) state = store.getState();
      return state;
    },
    subscribe(listener) {
      if (listeners.size === 0) state = store.getState();
      listeners.add(listener);
      end ??= store.subscribe(follow);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        clearTimeout(timer);
        end?.();
        end = null;
      };
    },
  };
}
