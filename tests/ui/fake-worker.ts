import { createSearchEngine, type SearchEngine } from '../../src/model/search/search-engine';
import type { SearchRequest } from '../../src/model/search/search-protocol';
import { columnOfParts } from '../../src/model/search/text-column';

/** A search worker that does a step each millisecond, and breaks down when it is told to. */
export class FakeWorker extends EventTarget implements Worker {
  onmessage = null;
  onmessageerror = null;
  onerror = null;
  readonly requests: SearchRequest[] = [];
  isTerminated = false;
  private engine: SearchEngine | null = null;
  private readonly timer = setInterval(() => {
    const answer = this.engine?.step() ?? null;
    if (answer !== null) this.dispatchEvent(new MessageEvent('message', { data: answer }));
  }, 1);

  postMessage(request: SearchRequest, transfer: Transferable[] | StructuredSerializeOptions = []): void {
    const options = Array.isArray(transfer) ? { transfer } : transfer;
    const heard = structuredClone(request, options);
    this.requests.push(heard);
    if (heard.kind === 'open') this.engine = createSearchEngine(heard.count);
    if (heard.kind === 'search') this.engine?.search(heard.id, heard.query);
    if (heard.kind !== 'load') return;
    const texts = columnOfParts(heard.texts);
    this.engine?.load(texts.length, (row) => texts.at(row));
  }

  terminate(): void {
    this.isTerminated = true;
    clearInterval(this.timer);
  }

  breakDown(kind: 'error' | 'messageerror' = 'error'): void {
    clearInterval(this.timer);
    this.dispatchEvent(new Event(kind));
  }
}
