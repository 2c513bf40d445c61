/**
 * The whole gate, `npm test`: every check in order, on after a failure, and one closing line
 *
 *     212 passed, 0 failed
 *
 * which counts each test of Vitest and Playwright, and one for each other step. A step that cannot
 * run because an earlier one failed is counted as skipped. No tests at all is a failure.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */
/** @typedef {{ name: string, command: string, needs?: string, count?: (ok: boolean) => Count }} Step */

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = 'node_modules/.cache/gate';
const unitReport = `${reports}/unit.json`;
const e2eReport = `${reports}/e2e.json`;

/** @type {{ scripts: Record<string, string> }} */
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** @param {string} name */
const script = (name) => scripts[name] ?? `echo there is no script ${name} && exit 1`;

/** @param {string} path */
const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** @type {(ok: boolean) => Count} */
const one = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 });

/**
 * Where no test failed and the step did (an error between tests, a report that was not written, no
 * test at all), that is one failure.
 * @param {boolean} ok
 * @param {() => Count} counts
 * @returns {Count}
 */
function tests(ok, counts) {
  /** @type {Count} */
  let count;
  try {
    count = counts();
  } catch (error) {
    console.error(`no report of the tests: ${error instanceof Error ? error.message : String(error)}`);
    return one(false);
  }
  if (count.passed + count.failed === 0) console.error('no test ran');
  const sound = count.failed > 0 || (ok && count.passed > 0);
  return sound ? count : { ...count, failed: 1 };
}

/** @type {readonly Step[]} */
const steps = [
  { name: 'types', command: script('types') },
  { name: 'lint', command: script('lint') },
  { name: 'format', command: script('format:check') },
  { name: 'dead code', command: script('dead') },
  {
    name: 'unit',
    command: `${script('unit')} --reporter=default --reporter=json --outputFile.json=${unitReport}`,
    count: (ok) =>
      tests(ok, () => {
        const report = read(unitReport);
        /** @type {{ status: string, assertionResults: { status: string }[] }[]} */
        const files = report.testResults;
        const notLoaded = files.filter(
          ({ status, assertionResults }) =>
            status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
        );
        return {
          passed: report.numPassedTests,
          failed: report.numFailedTests + notLoaded.length,
          skipped: report.numPendingTests + report.numTodoTests,
        };
      }),
  },
  { name: 'build', command: script('build') },
  { name: 'size', command: script('size'), needs: 'build' },
  // Built and looked at as a package.
  { name: 'library', command: script('build:lib'), needs: 'types' },
  {
    name: 'end to end',
    // The browsers first: fetching one, where there is none, is not a test's business.
    command: 'node scripts/browsers.mjs && playwright test',
    needs: 'build',
    count: (ok) =>
      tests(ok, () => {
        const { stats, errors } = read(e2eReport);
        return {
          passed: stats.expected,
          // A test that passes only when tried again has failed.
          failed: stats.unexpected + stats.flaky + errors.length,
          skipped: stats.skipped,
        };
      }),
  },
];

const env = {
  ...process.env,
  PATH: [join(root, 'node_modules', '.bin'), process.env['PATH'] ?? ''].join(delimiter),
  CI: process.env['CI'] ?? '1',
  // Some tools colour what they write into a file, once CI is set.
  ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }),
  PLAYWRIGHT_JSON_OUTPUT_FILE: join(root, e2eReport),
};

rmSync(join(root, reports), { recursive: true, force: true });
mkdirSync(join(root, reports), { recursive: true });

/** @type {Count} */
const total = { passed: 0, failed: 0, skipped: 0 };
/** @type {Set<string>} */
const failed = new Set();
/** @type {string[]} */
const summary = [];

for (const { name, command, needs, count = one } of steps) {
  if (needs !== undefined && failed.has(needs)) {
    total.skipped += 1;
    summary.push(`  -  ${name.padEnd(12)}          needs ${needs}`);
    continue;
  }
  console.log(`\n--- ${name}`);
  const start = performance.now();
  const { status } = spawnSync(command, { cwd: root, env, shell: true, stdio: 'inherit' });
  const seconds = `${((performance.now() - start) / 1000).toFixed(1)} s`.padStart(8);
  const result = count(status === 0);
  if (result.failed > 0) failed.add(name);
  total.passed += result.passed;
  total.failed += result.failed;
  total.skipped += result.skipped;
  const detail = count === one ? '' : say(result);
  summary.push(`${result.failed > 0 ? 'FAIL' : ' ok '} ${name.padEnd(12)} ${seconds}  ${detail}`.trimEnd());
  console.log(summary.at(-1));
}

/** @param {Count} count */
function say(count) {
  const end = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
  return `${count.passed} passed, ${count.failed} failed${end}`;
}

console.log(`\n--- summary\n${summary.join('\n')}\n`);
console.log(say(total));
process.exitCode = total.failed > 0 ? 1 : 0;
