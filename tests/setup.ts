import { configureGlobal } from 'fast-check';
import { afterEach, beforeEach } from 'vitest';
import { unexpectedWords, watchConsole } from './quiet';

/** A zone that was asked for and is not in force would make every test of dates say nothing. */
const asked = process.env['EXPECT_TZ'];
const nameOf = (timeZone?: string) => new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
if (asked === undefined || nameOf() !== nameOf(asked)) {
  throw new Error(`the tests were to run in the zone ${String(asked)} and run in ${nameOf()}`);
}

/**
 * Properties meet the same values in each run, so that a change fails by what it changed; FC_SEED names others. A
 * property that fails prints its seed and path: given as FC_SEED and FC_PATH, they lead to that value at once.
 */
const { FC_SEED: seed = '20050101', FC_PATH: path } = process.env;
if (!/^-?\d+$/.test(seed)) throw new Error(`FC_SEED is ${JSON.stringify(seed)}: not a whole number`);
configureGlobal({ seed: Number(seed), ...(path !== undefined && { path }) });

/** A quiet run is a passing run. */
beforeEach(watchConsole);
afterEach(() => {
  const words = unexpectedWords();
  if (words.length > 0) throw new Error(`unexpected on the console:\n${words.join('\n')}`);
});
