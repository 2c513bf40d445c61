import { afterEach, beforeEach } from 'vitest';
import { unexpectedWords, watchConsole } from './quiet';

/** A zone that was asked for and is not in force would make every test of dates say nothing. */
const asked = process.env['EXPECT_TZ'];
const nameOf = (timeZone?: string) => new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
if (asked === undefined || nameOf() !== nameOf(asked)) {
  throw new Error(`the tests were to run in the zone ${String(asked)} and run in ${nameOf()}`);
}

/** A quiet run is a passing run. */
beforeEach(watchConsole);
afterEach(() => {
  const words = unexpectedWords();
  if (words.length > 0) throw new Error(`unexpected on the console:\n${words.join('\n')}`);
});
