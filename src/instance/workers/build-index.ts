import type { EventColumns } from '../../model/events/event-columns';
import { indexColumns, type OnProgress } from '../../model/events/index-columns';
import type { EventIndex } from '../../model/events/event-index';
import type { IndexAnswer, IndexRequest } from '../../model/events/index-protocol';

/** Fewer events than this are indexed sooner than a worker has started. */
export const FEW_FOR_WORKER = 200_000;

/**
 * Builds the index of many events in a worker, so that the page can be used meanwhile. Where no worker starts (its
 * file is not found, the page forbids it), on the page itself: later, and the same.
 */
export function buildIndexOf(
  columns: EventColumns,
  categories: number,
  startWorker: () => Worker,
  onProgress: OnProgress,
): { readonly built: Promise<EventIndex>; readonly end: () => void } {
  let worker: Worker | null = null;
  const end = (): void => {
    worker?.terminate();
    worker = null;
  };
  const built = new Promise<EventIndex>((resolve) => {
    const buildHere = (): void => {
      end();
      resolve(indexColumns(columns, categories, onProgress));
    };
    const hear = ({ data }: MessageEvent<IndexAnswer>): void => {
      if (data.kind === 'progress') {
        onProgress(data.share);
        return;
      }
      end();
      resolve(data.index);
    };
    const { title: _title, id: _id, ...numbers } = columns;
    try {
      worker = startWorker();
      worker.addEventListener('error', buildHere);
      worker.addEventListener('message', hear);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
      worker.postMessage({ columns: numbers, categories } satisfies IndexRequest);
    } catch {
      // None is allowed here, or what the host has started is none.
      worker = null;
      buildHere();
    }
  });
  return { built, end };
}
