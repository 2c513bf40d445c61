/** A store without React: what it holds, how to change it, whom to tell. */
export interface Store<State, Action> {
  readonly getState: () => State;
  readonly dispatch: (action: Action) => void;
  /** Calls back after each change, with the state before it and what changed it; gives the function that ends it. */
  readonly subscribe: (listener: (before: State, action: Action) => void) => () => void;
}

/** Each embedded timeline makes its own, so two on a page do not disturb each other. */
export function createStore<State, Action>(
  reducer: (state: State, action: Action) => State,
  initial: State,
): Store<State, Action> {
  let state = initial;
  const listeners = new Set<(before: State, action: Action) => void>();
  return {
    getState: () => state,
    dispatch(action) {
      const before = state;
      state = reducer(state, action);
      if (state === before) return;
      for (const listener of listeners) listener(before, action);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
