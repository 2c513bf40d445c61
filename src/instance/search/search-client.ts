import { asError } from '../as-error';
import { signal, type ReadonlySignal } from '../signals';
import { readQuery, type Query } from '../../model/search/search';
import type { SearchAnswer } from '../../model/search/search-protocol';
import type { SearchTexts } from '../../model/search/search-texts';
import type * as SearcherCode from './searcher';
import type { Searcher } from './searcher';
import { startSearchWorker } from '../workers/worker-url';

/** What a search has found so far. */
export interface SearchState {
  /**
   * The text to which `found` is the answer. For a moment it may be an older one than was asked for last: what
   * was found stays until there is something to put in its place.
   */
  readonly text: string;
  /** For each row, 1 where it holds every term, as far as has been searched; null where nothing is sought. */
  readonly found: Uint8Array | null;
  /** How much has been searched, from 0 to 1. */
  readonly share: number;
  /** Whether the texts are still being made ready. A search begins meanwhile, and takes longer. */
  readonly building: boolean;
  /** Why there is no answer, where searching itself failed; the page has been told. */
  readonly fault: Error | null;
}

/** Free-text search in one dataset. */
export interface SearchClient {
  readonly state: ReadonlySignal<SearchState>;
  /** Searches for a text as typed, and ends the search before it. */
  readonly search: (text: string) => void;
  /** Searches anew for what was sought last, after a fault. */
  readonly again: () => void;
  /** Makes many texts ready before the first letter is typed: when the reader turns to the search box. */
  readonly warm: () => void;
  /** Ends the worker and forgets what was found. A search after it would begin anew. */
  readonly destroy: () => void;
}

export interface SearchClientOptions {
  readonly texts: SearchTexts;
  /** Starts the worker; only where there are many texts, and when they are sought first. */
  readonly worker?: () => Worker;
}

/**
 * Up to so many rows, a search on the page's own thread takes less than half a frame: with 400 letters a row some
 * 5 ms the first time, when the texts are folded, and half a millisecond from then on.
 */
export const FEW_ROWS = 2000;

/**
 * How long a search may take before it shows what it has so far, and how long until it shows more. Most end
 * before that and are shown whole, so that nothing flickers while a reader types. In milliseconds.
 */
const PATIENCE = 100;

/** The search that was asked for last. */
interface Asked {
  readonly id: number;
  readonly query: Query;
  readonly found: Uint8Array;
  text: string;
  /** How many rows have been searched. */
  rows: number;
}

const NOTHING: SearchState = { text: '', found: null, share: 1, building: false, fault: null };

/** What searches comes when it is first needed: nobody seeks on the first screen. */
let code: typeof SearcherCode | null = null;

/** Brings what searches. */
export async function bringSearcher(): Promise<void> {
  code ??= await import('./searcher');
}

export function createSearchClient({ texts, worker = startSearchWorker }: SearchClientOptions): SearchClient {
  const { count } = texts;
  const state = signal(NOTHING);
  let searcher: Searcher | null = null;
  let isWorkerLost = false;
  /** How many rows can be searched. */
  let ready = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = (id: number, text: string, query: Query): Asked => ({
    id,
    text,
    query,
    found: new Uint8Array(query.length === 0 ? 0 : count),
    rows: query.length === 0 ? count : 0,
  });
  let asked = ask(0, '', []);
  /** The search whose rows the state shows. */
  let shown = asked;

  const isBuilding = (): boolean => searcher !== null && ready < count;

  function show(): void {
    clearTimeout(timer);
    timer = undefined;
    shown = asked;
    const { text, query, found, rows } = asked;
    const isDone = rows >= count;
    if (!isDone) timer = setTimeout(show, PATIENCE);
    state.value = {
      text,
      // A copy while there is more to come: a state that has been given out does not change.
      found: query.length === 0 ? null : isDone ? found : found.slice(),
      share: isDone ? 1 : rows / count,
      building: isBuilding(),
      fault: null,
    };
  }

  function hear(answer: SearchAnswer): void {
    if (answer.kind === 'progress') {
      ready = answer.rows;
      if (state.peek().building && !isBuilding()) state.value = { ...state.peek(), building: false };
      return;
    }
    // What an older search had sent off before it heard of this one.
    if (answer.id !== asked.id) return;
    asked.found.set(answer.found, answer.from);
    asked.rows = answer.to;
    if (answer.done) show();
  }

  function begin(): Searcher {
    return code === null ? beginLater() : beginWith(code);
  }

  /** Until what searches is here, the search that was asked for last waits. */
  function beginLater(): Searcher {
    let isEnded = false;
    const come = async (): Promise<void> => {
      try {
        await bringSearcher();
      } catch (error) {
        if (!isEnded) fail(asked.text, error);
        return;
      }
      if (isEnded || code === null) return;
      searcher = beginWith(code);
      if (asked.rows < count) searcher.search(asked.id, asked.query);
    };
    void come();
    return {
      search: nothing,
      end() {
        isEnded = true;
      },
    };
  }

  function beginWith({ searchAtOnce, searchInSlices, searchInWorker }: typeof SearcherCode): Searcher {
    if (count <= FEW_ROWS) return searchAtOnce(texts, hear);
    if (!isWorkerLost) {
      try {
        return searchInWorker(texts, worker(), hear, goOnWithout);
      } catch {
        // There are no workers here, or none is allowed.
        isWorkerLost = true;
      }
    }
    return searchInSlices(texts, hear, (error) => {
      fail(asked.text, error);
    });
  }

  /** The searcher; where there was none, making the texts ready begins. */
  function ensure(): Searcher {
    if (searcher !== null) return searcher;
    searcher = begin();
    if (count > FEW_ROWS) state.value = { ...state.peek(), building: true };
    return searcher;
  }

  /** The worker could not be loaded, or broke down: the same search on the page's own thread. */
  function goOnWithout(): void {
    isWorkerLost = true;
    ready = 0;
    searcher = null;
    const next = ensure();
    if (asked.rows >= count) return;
    asked = ask(asked.id, asked.text, asked.query);
    next.search(asked.id, asked.query);
  }

  /** Ends what goes on, and what was asked. */
  function forget(): void {
    clearTimeout(timer);
    timer = undefined;
    searcher?.end();
    searcher = null;
    ready = 0;
    asked = shown = ask(asked.id + 1, '', []);
  }

  function fail(text: string, error: unknown): void {
    forget();
    state.value = { ...NOTHING, text, fault: asError(error) };
    reportError(error);
  }

  function search(text: string): void {
    const query = readQuery(text);
    if (isSame(query, asked.query)) {
      asked.text = text;
      if (shown === asked && state.peek().text !== text) state.value = { ...state.peek(), text };
      return;
    }
    asked = ask(asked.id + 1, text, query);
    clearTimeout(timer);
    timer = undefined;
    if (query.length > 0 && count > 0) {
      timer = setTimeout(show, PATIENCE);
      ensure().search(asked.id, query);
    } else {
      searcher?.search(asked.id, []);
      show();
    }
  }

  const tryToSearch = (text: string): void => {
    try {
      search(text);
    } catch (error) {
      fail(text, error);
    }
  };

  return {
    state,
    search: tryToSearch,
    again() {
      tryToSearch(state.peek().text);
    },
    warm() {
      if (count > FEW_ROWS) ensure();
    },
    destroy() {
      forget();
      state.value = NOTHING;
    },
  };
}

const nothing = (): void => {};

const isSame = (a: Query, b: Query): boolean => a.length === b.length && a.every((term, i) => term === b[i]);
