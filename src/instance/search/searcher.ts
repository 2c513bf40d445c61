import { createSearchEngine } from '../../model/search/search-engine';
import type { Query } from '../../model/search/search';
import type { SearchAnswer, SearchRequest } from '../../model/search/search-protocol';
import type { SearchTexts } from '../../model/search/search-texts';
import { inSlices } from './in-slices';

/** Something that searches the texts it was made with, and tells what it finds as it finds it. */
export interface Searcher {
  /** Begins a search and ends the one before; a query without terms only ends it. */
  search(id: number, query: Query): void;
  /** Ends it for good: nothing is told any more. */
  end(): void;
}

/** Searches at once: what there is to find is told before `search` returns. For few texts. */
export function searchAtOnce(texts: SearchTexts, tell: (answer: SearchAnswer) => void): Searcher {
  const engine = createSearchEngine(texts.count);
  engine.load(texts.count, texts.textOf);
  return {
    search(id, query) {
      engine.search(id, query);
      for (let answer = engine.step(); answer !== null; answer = engine.step()) tell(answer);
    },
    end() {
      // Where one who is told ends it, there is nothing more to tell.
      engine.search(0, []);
    },
  };
}

/** Searches on the page's own thread, in slices. For where there is no worker. `fail` tells what ended it. */
export function searchInSlices(
  texts: SearchTexts,
  tell: (answer: SearchAnswer) => void,
  fail: (error: unknown) => void,
): Searcher {
  const engine = createSearchEngine(texts.count);
  engine.load(texts.count, texts.textOf);
  const { start, stop } = inSlices(() => {
    try {
      const answer = engine.step();
      if (answer !== null) tell(answer);
      return answer !== null;
    } catch (error) {
      fail(error);
      return false;
    }
  });
  start();
  return {
    search(id, query) {
      engine.search(id, query);
      start();
    },
    end: stop,
  };
}

/** Searches in a worker, to which the texts are sent in slices. `fail` tells that the worker is lost, once. */
export function searchInWorker(
  texts: SearchTexts,
  worker: Worker,
  tell: (answer: SearchAnswer) => void,
  fail: () => void,
): Searcher {
  let sent = 0;
  const post = (request: SearchRequest, transfer: Transferable[] = []): void => {
    worker.postMessage(request, transfer);
  };
  const { start, stop } = inSlices(() => {
    if (sent >= texts.count) return false;
    const { bytes, starts } = texts.pack(sent);
    sent += starts.length - 1;
    post({ kind: 'load', texts: { bytes, starts } }, [bytes.buffer, starts.buffer]);
    return true;
  });
  const hear = ({ data }: MessageEvent<SearchAnswer>): void => {
    tell(data);
  };
  function lose(): void {
    end();
    fail();
  }
  function end(): void {
    stop();
    worker.removeEventListener('message', hear);
    worker.removeEventListener('error', lose);
    worker.removeEventListener('messageerror', lose);
    worker.terminate();
  }
  worker.addEventListener('message', hear);
  worker.addEventListener('error', lose);
  worker.addEventListener('messageerror', lose);
  post({ kind: 'open', count: texts.count });
  start();
  return {
    search(id, query) {
      post({ kind: 'search', id, query });
    },
    end,
  };
}
