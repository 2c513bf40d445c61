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
