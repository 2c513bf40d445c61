/**
 * The whole gate, `npm test`: every check, two at a time, on after a failure, and one closing line
 *
 *     212 passed, 0 failed
 *
 * which counts each test of Vitest and Playwright, and one for each other step. A step that cannot
 * run because an earlier one failed is counted as skipped. No tests at all is a failure. An end-to-end test that fails is
 * tried once more, and named where it passes then; more than two of those are failures.
 *
 * With `--all`, `npm run test:all`: every end-to-end test in each browser that can do it, properties with values that
 * no run has met, and the files of Vitest in an order of chance. The seed of both is printed. Nothing is tried again.
 */
import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { findFirefox } from './browsers.mjs';
import { runInLanes } from './lanes.mjs';
import { readPlaywright, readVitest, slowest } from './reports.mjs';

/** @typedef {import('./reports.mjs').Count} Count */
/** @typedef {import('./reports.mjs').Report} Report */
/** @typedef {import('./reports.mjs').VitestReport} VitestReport */
/** @typedef {import('./reports.mjs').PlaywrightReport} PlaywrightReport */

/**
 * @typedef {object} Command
 * @property {string} command
 * @property {() => Report} [report] reads what the step has written of its tests
 */

/** @typedef {import('./lanes.mjs').Step & Command} GateStep */

const all = process.argv.includes('--all');
const seed = all ? String(randomInt(2 ** 31)) : undefined;

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = 'node_modules/.cache/gate';
const unitReport = `${reports}/unit.json`;
const e2eReport = `${reports}/e2e.json`;

/** @type {{ scripts: Record<string, string> }} */
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** @param {string} name */
const script = (name) => scripts[name] ?? `echo there is no script ${name} && exit 1`;

/** @type {(path: string) => unknown} */
const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

const shuffled = seed === undefined ? '' : ` --sequence.shuffle.files --sequence.seed=${seed}`;

/**
 * The longest first: the others lie beside it.
 * @type {readonly GateStep[]}
 */
const steps = [
  {
    name: 'unit',
    command: `${script('unit')} --reporter=default --reporter=json --outputFile.json=${unitReport}${shuffled}`,
    report: () => readVitest(/** @type {VitestReport} */ (read(unitReport)), root),
  },
  { name: 'types', command: script('types') },
  { name: 'build', command: script('build') },
  // Built and looked at as a package.
  { name: 'library', command: script('build:lib'), needs: ['types'] },
  // What the end-to-end tests open beside the site.
  { name: 'test sites', command: script('build:e2e'), needs: ['library'] },
  { name: 'size', command: script('size'), needs: ['build'] },
  { name: 'lint', command: script('lint') },
  { name: 'format', command: script('format:check') },
  { name: 'dead code', command: script('dead') },
  {
    name: 'end to end',
    // The browsers first: fetching one, where there is none, is not a test's business.
    command: `node scripts/browsers.mjs && playwright test --retries=${all ? 0 : 1}`,
    needs: ['build', 'test sites'],
    // Its tests have clocks.
    alone: true,
    report: () => readPlaywright(/** @type {PlaywrightReport} */ (read(e2eReport)), 'tests/e2e'),
  },
];

const coloured = process.stdout.isTTY;
const env = {
  ...process.env,
  PATH: [join(root, 'node_modules', '.bin'), process.env['PATH'] ?? ''].join(delimiter),
  CI: process.env['CI'] ?? '1',
  // Some tools colour what they write into a file, once CI is set; and none colours what it writes into a pipe.
  ...(coloured ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }),
  PLAYWRIGHT_JSON_OUTPUT_FILE: join(root, e2eReport),
  ...(seed !== undefined && { DYAD_E2E_ALL: '1', FC_SEED: seed }),
};

rmSync(join(root, reports), { recursive: true, force: true });
mkdirSync(join(root, reports), { recursive: true });

/** @type {Count} */
const total = { passed: 0, failed: 0, skipped: 0 };
/** @type {string[]} */
const summary = [];
/** @type {import('./reports.mjs').FileTime[]} */
const times = [];
/** @type {string[]} */
const flakyTests = [];

/** @param {Count} count */
function say(count) {
  const end = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
  return `${count.passed} passed, ${count.failed} failed${end}`;
}

/**
 * Runs a command to its end. Beside others, what it writes is kept until then, so that it stands together.
 * @param {GateStep} step
 * @returns {Promise<boolean>} whether it succeeded
 */
const execute = ({ name, command, alone = false }) =>
  new Promise((resolve) => {
    console.log(alone ? `\n--- ${name}` : `... ${name}`);
    const child = spawn(command, { cwd: root, env, shell: true, stdio: alone ? 'inherit' : 'pipe' });
    /** @type {Buffer[]} */
    const written = [];
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (/** @type {Buffer} */ chunk) => written.push(chunk));
    child.once('error', (error) => written.push(Buffer.from(`${error.message}\n`)));
    child.once('close', (status) => {
      if (!alone) process.stdout.write(`\n--- ${name}\n${Buffer.concat(written).toString()}`);
      resolve(status === 0);
    });
  });

/**
 * Where no test failed and the step did (an error between tests, a report that was not written, no
 * test at all), that is one failure.
 * @param {GateStep} step
 * @param {boolean} ok
 * @returns {Count}
 */
function countOf({ report }, ok) {
  /** @type {Count} */
  const one = { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  if (report === undefined) return one;
  try {
    const { count, times: taken, flaky = [] } = report();
    times.push(...taken);
    flakyTests.push(...flaky);
    if (count.passed + count.failed === 0) console.error('no test ran');
    return count.failed > 0 || (ok && count.passed > 0) ? count : { ...count, failed: 1 };
  } catch (error) {
    console.error(`no report of the tests: ${error instanceof Error ? error.message : String(error)}`);
    return { ...one, passed: 0, failed: 1 };
  }
}

/** @param {GateStep} step */
async function run(step) {
  const start = performance.now();
  const ok = await execute(step);
  const seconds = `${((performance.now() - start) / 1000).toFixed(1)} s`.padStart(8);
  const count = countOf(step, ok);
  total.passed += count.passed;
  total.failed += count.failed;
  total.skipped += count.skipped;
  const detail = step.report === undefined ? '' : say(count);
  summary.push(
    `${count.failed > 0 ? 'FAIL' : ' ok '} ${step.name.padEnd(12)} ${seconds}  ${detail}`.trimEnd(),
  );
  console.log(summary.at(-1));
  return count.failed === 0;
}

/**
 * @param {GateStep} step
 * @param {string} needed
 */
function skip({ name }, needed) {
  total.skipped += 1;
  summary.push(`  -  ${name.padEnd(12)}          needs ${needed}`);
}

function isWithoutFirefox() {
  try {
    return findFirefox({ env: process.env, exists: existsSync }) === undefined;
  } catch {
    // FIREFOX_PATH names nothing: the end-to-end tests have failed of it.
    return false;
  }
}

const seedLine =
  seed === undefined ? '' : `the seed of properties and of the order of files: FC_SEED=${seed}`;
if (seedLine !== '') console.log(`${seedLine}\n`);

await runInLanes(steps, 2, run, skip);

console.log('\n--- slowest test files');
for (const { file, seconds } of slowest(times, 10))
  console.log(`${seconds.toFixed(1).padStart(8)} s  ${file}`);
if (flakyTests.length > 0)
  console.log(`\n--- flaky: failed, and passed when tried again\n${flakyTests.join('\n')}`);
console.log(`\n--- summary\n${summary.join('\n')}`);
if (seedLine !== '') console.log(seedLine);
if (all && isWithoutFirefox())
  console.log(
    'NO FIREFOX: none was found, and nothing ran in it. Install firefox-esr, or set FIREFOX_PATH to one.',
  );
console.log(`\n${say(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;
