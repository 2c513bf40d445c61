import IndexWorker from './workers/index-worker.ts?worker&inline';
import SearchWorker from './workers/search-worker.ts?worker&inline';
import type { Workers } from './timeline-options';

/** The workers as text, for a host that is one file: the page's policy has to allow `blob:` as `worker-src`. */
export const inlineWorkers: Workers = {
  index: () => new IndexWorker(),
  search: () => new SearchWorker(),
};
