/** Counts what listens to the window and to the document, so that a test can see whether something stays behind. */
export interface BrowserListeners {
  /** What was added since and has not been taken away: "window resize". */
  readonly left: () => readonly string[];
  readonly end: () => void;
}

/** React listens to the selection of a document once and for all its roots. */
const REACTS_OWN = 'document selectionchange';

export function browserListeners(): BrowserListeners {
  const added = new Map<EventListenerOrEventListenerObject, Set<string>>();
  const ends = [watch('window', window, added), watch('document', document, added)];
  return {
    left: () =>
      Array.from(added.values(), (names) => [...names])
        .flat()
        .filter((name) => name !== REACTS_OWN),
    end() {
      for (const end of ends) end();
    },
  };
}

function watch(
  name: string,
  target: EventTarget,
  added: Map<EventListenerOrEventListenerObject, Set<string>>,
): () => void {
  const { addEventListener, removeEventListener } = target;
  target.addEventListener = (type, listener, options) => {
    addEventListener.call(target, type, listener, options);
    if (listener === null) return;
    const names = added.get(listener) ?? new Set();
    added.set(listener, names.add(`${name} ${type}`));
    if (typeof options !== 'object') return;
    options.signal?.addEventListener('abort', () => names.delete(`${name} ${type}`));
  };
  target.removeEventListener = (type, listener, options) => {
    removeEventListener.call(target, type, listener, options);
    if (listener !== null) added.get(listener)?.delete(`${name} ${type}`);
  };
  return () => {
    Object.assign(target, { addEventListener, removeEventListener });
  };
}
