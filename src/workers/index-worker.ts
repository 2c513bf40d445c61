import { indexColumns } from '../model/event-index';
import { buffersOf, type IndexAnswer, type IndexRequest } from '../model/index-protocol';

self.addEventListener('message', ({ data }: MessageEvent<IndexRequest>) => {
  const tell = (answer: IndexAnswer, transfer: Transferable[] = []): void => {
    self.postMessage(answer, { transfer });
  };
  const index = indexColumns(data.columns, data.categories, (share) => {
    tell({ kind: 'progress', share });
  });
  const memory = buffersOf(index).filter((buffer) => buffer instanceof ArrayBuffer);
  tell({ kind: 'built', index }, memory);
});
