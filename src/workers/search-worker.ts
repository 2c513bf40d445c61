import { createSearchEngine, type SearchEngine } from '../model/search/search-engine';
import type { SearchAnswer, SearchRequest } from '../model/search/search-protocol';
import { columnOfParts } from '../model/search/text-column';

/** How long the worker works before it looks whether a newer search has come, in milliseconds. */
const SLICE = 10;

let engine: SearchEngine | null = null;
let isWorking = false;

// A message to itself comes after those that wait already; a timer would come 4 ms late each time.
const next = new MessageChannel();
next.port1.addEventListener('message', work);
next.port1.start();

function goOn(): void {
  if (isWorking) return;
  isWorking = true;
  next.port2.postMessage(null);
}

function work(): void {
  isWorking = false;
  const end = performance.now() + SLICE;
  while (performance.now() < end) {
    const answer = engine?.step() ?? null;
    if (answer === null) return;
    tell(answer);
  }
  goOn();
}

const tell = (answer: SearchAnswer): void => {
  self.postMessage(answer, { transfer: answer.kind === 'found' ? [answer.found.buffer] : [] });
};

self.addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  switch (data.kind) {
    case 'open':
      engine = createSearchEngine(data.count);
      break;
    case 'load': {
      const texts = columnOfParts(data.texts);
      engine?.load(texts.length, (row) => texts.at(row));
      break;
    }
    case 'search':
      engine?.search(data.id, data.query);
      break;
    default:
      data satisfies never;
  }
  goOn();
});
