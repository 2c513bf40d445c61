import type { CDPSession } from '@playwright/test';

export interface Heap {
  /** Objects of the page's own thread and the buffers that they hold, in MiB, after garbage was collected. */
  readonly megabytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** What the page's own thread holds. */
export async function heapOf(inside: CDPSession): Promise<Heap> {
  await inside.send('HeapProfiler.enable');
  await inside.send('Performance.enable');
  // What the first round leaves to finalizers, the second takes.
  for (let round = 0; round < 3; round++) await inside.send('HeapProfiler.collectGarbage');
  const usage = (await inside.send('Runtime.getHeapUsage')) as {
    readonly usedSize: number;
    readonly backingStorageSize?: number;
  };
  const { metrics } = await inside.send('Performance.getMetrics');
  const metric = (name: string): number => metrics.find((each) => each.name === name)?.value ?? NaN;
  return {
    megabytes: (usage.usedSize + (usage.backingStorageSize ?? 0)) / 2 ** 20,
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
  };
}

/** What a heap snapshot says of its nodes; `nodes` holds as many numbers for each as there are fields. */
interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [readonly string[], ...unknown[]];
    };
  };
  readonly nodes: readonly number[];
}

/**
 * MiB of the page's own thread by what they are, as the browser's heap snapshot names it: "code" is what the engine
 * compiled and noted of scripts, the rest is what scripts made.
 */
export async function heapByKind(inside: CDPSession): Promise<ReadonlyMap<string, number>> {
  const chunks: string[] = [];
  const take = ({ chunk }: { readonly chunk: string }): void => void chunks.push(chunk);
  inside.on('HeapProfiler.addHeapSnapshotChunk', take);
  await inside.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  inside.off('HeapProfiler.addHeapSnapshotChunk', take);
  const { snapshot, nodes } = JSON.parse(chunks.join('')) as Snapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const type = fields.indexOf('type');
  const size = fields.indexOf('self_size');
  const sums = new Map<string, number>();
  for (let at = 0; at < nodes.length; at += fields.length) {
    const kind = types[0][nodes[at + type] ?? 0] ?? 'unknown';
    sums.set(kind, (sums.get(kind) ?? 0) + (nodes[at + size] ?? 0) / 2 ** 20);
  }
  return sums;
}
