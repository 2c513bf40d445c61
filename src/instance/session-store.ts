import { batch, signal, type ReadonlySignal } from './signals';
import { isMovement, reduce, type Action, type Session } from '../state/session';

/** What the reader chose, and the one way to change it. Each embedded timeline has its own. */
export interface SessionStore {
  readonly session: ReadonlySignal<Session>;
  /**
   * The session as it was when the timeline last stood still: every choice and every restored link at once,
   * movement once it has come to rest. What reads and writes words from it is not drawn anew sixty times a second.
   */
  readonly settled: ReadonlySignal<Session>;
  readonly dispatch: (action: Action) => void;
  /** Waits for no movement any more: what has been dispatched is settled. */
  readonly settle: () => void;
}

/** How long the timeline has to stand still, in milliseconds. */
export const SETTLE_MS = 120;

export function createSessionStore(initial: Session): SessionStore {
  const session = signal(initial);
  const settled = signal(initial);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = (): void => {
    clearTimeout(timer);
    settled.value = session.peek();
  };
  return {
    session,
    settled,
    settle,
    dispatch(action) {
      const before = session.peek();
      const after = reduce(before, action);
      if (after === before) return;
      clearTimeout(timer);
      // Together: nobody sees a choice in one of the two only.
      batch(() => {
        session.value = after;
        if (isMovement(action)) timer = setTimeout(settle, SETTLE_MS);
        else settle();
      });
    },
  };
}
