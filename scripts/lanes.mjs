/**
 * Steps that are worked off side by side: most of them keep one core busy, and a machine has two.
 *
 * @typedef {object} Step
 * @property {string} name
 * @property {readonly string[]} [needs] steps of the list without whose success this one cannot run
 * @property {boolean} [alone] whether nothing may run beside it
 */

/**
 * @typedef {'passed' | 'failed' | 'skipped'} End
 */

/**
 * Starts each step as soon as a lane is free and what it needs has passed, the first of the list first. A failure
 * stops nothing but the steps that need the one that failed: they are skipped.
 * @template {Step} S
 * @param {readonly S[]} steps
 * @param {number} lanes how many may run at once
 * @param {(step: S) => Promise<boolean>} run true for passed
 * @param {(step: S, needed: string) => void} skip
 * @returns {Promise<ReadonlyMap<string, End>>} how each step ended, by its name
 */
export async function runInLanes(steps, lanes, run, skip) {
  /** @type {Map<string, End>} */
  const ends = new Map();
  /** @type {Map<string, Promise<void>>} */
  const running = new Map();
  let left = [...steps];
  let isAlone = false;

  /** @type {(step: S) => boolean} */
  const isReady = ({ needs = [], alone = false }) =>
    needs.every((name) => ends.has(name)) && (!alone || running.size === 0);

  /** @type {(step: S) => Promise<void>} */
  const start = async (step) => {
    const passed = await run(step);
    ends.set(step.name, passed ? 'passed' : 'failed');
    running.delete(step.name);
    isAlone = false;
  };

  while (left.length > 0 || running.size > 0) {
    /** @type {S | undefined} */
    const next = running.size < lanes && !isAlone ? left.find(isReady) : undefined;
    if (next === undefined) {
      if (running.size === 0) throw new Error(`nothing leads to ${left.map(({ name }) => name).join(', ')}`);
      await Promise.race(running.values());
      continue;
    }
    left = left.filter((step) => step !== next);
    const missing = next.needs?.find((name) => ends.get(name) !== 'passed');
    if (missing === undefined) {
      isAlone = next.alone ?? false;
      running.set(next.name, start(next));
    } else {
      ends.set(next.name, 'skipped');
      skip(next, missing);
    }
  }
  return ends;
}
