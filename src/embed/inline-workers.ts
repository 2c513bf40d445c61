// oxlint-disable-next-line import/default -- what is imported is a class, which Vite makes
import IndexWorker from '../workers/index-worker.ts?worker&inline';
// oxlint-disable-next-line import/default -- likewise
import SearchWorker from '../workers/search-worker.ts?worker&inline';
import type { Workers } from './api';

/** The workers as text, for a host that is one file: the page's policy has to allow `blob:` as `worker-src`. */
export const inlineWorkers: Workers = {
  index: () => new IndexWorker(),
  search: () => new SearchWorker(),
};
