import { indexColumns } from '../model/events/index-columns';
import { buffersOf, type IndexAnswer, type IndexRequest } from '../model/events/index-protocol';

const tell = (answer: IndexAnswer, transfer: Transferable[] = []): void => {
  self.postMessage(answer, { transfer });
};

self.addEventListener('message', ({ data }: MessageEvent<IndexRequest>) => {
  const index = indexColumns(data.columns, data.categories, (share) => {
    tell({ kind: 'progress', share });
  });
  tell({ kind: 'built', index }, [...buffersOf(index)]);
});
