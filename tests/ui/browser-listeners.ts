import { vi } from 'vitest';

/** What listens to the window and to the document, so that a test can see whether something stays behind. */
export interface BrowserListeners {
  /** What was added since and is still there: "window resize". */
  readonly left: () => readonly string[];
  readonly end: () => void;
}

/** React listens to the selection of a document once and for all its roots. */
const REACTS_OWN = 'document selectionchange';

export function browserListeners(): BrowserListeners {
  const watched = [watch('window', window), watch('document', document)];
  return {
    left: () => watched.flatMap(({ left }) => left()).filter((name) => name !== REACTS_OWN),
    end() {
      for (const { end } of watched) end();
    },
  };
}

function watch(name: string, target: EventTarget): BrowserListeners {
  const added = vi.spyOn(target, 'addEventListener');
  const removed = vi.spyOn(target, 'removeEventListener');
  return {
    left: () =>
      added.mock.calls
        .filter(
          ([type, listener, options]) =>
            !(typeof options === 'object' && options.signal?.aborted === true) &&
            !removed.mock.calls.some(([other, gone]) => other === type && gone === listener),
        )
        .map(([type]) => `${name} ${type}`),
    end() {
      added.mockRestore();
      removed.mockRestore();
    },
  };
}
