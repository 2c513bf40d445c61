import { median } from '../stats';

/** How often a step is done: until a second has gone by, but so often at least and at most. */
const LEAST = 5;
const MOST = 60;
const ENOUGH = 1000;

/** Collects garbage, where Node was started with `--expose-gc`: one step is not to pay for another. */
const collect = (): void => (globalThis as { gc?: () => void }).gc?.();

/** What keeps results from being optimized away. */
let kept: unknown;

/** The median time of a step in milliseconds, after two runs to warm up. */
export function timed(step: () => unknown): number {
  kept = step();
  kept = step();
  collect();
  const times: number[] = [];
  let sum = 0;
  while (times.length < LEAST || (times.length < MOST && sum < ENOUGH)) {
    const start = performance.now();
    kept = step();
    const time = performance.now() - start;
    times.push(time);
    sum += time;
  }
  return median(times);
}

/** Whether anything was kept: read once, at the end, so that it counts as used. */
export const isKept = (): boolean => kept !== undefined;
