/**
 * What Vitest and Playwright write as JSON, read: how many tests passed, and which files took longest.
 *
 * @typedef {{ passed: number, failed: number, skipped: number }} Count
 * @typedef {{ file: string, seconds: number }} FileTime a test file, named from the folder of the project
 * @typedef {{ count: Count, times: readonly FileTime[], flaky?: readonly string[] }} Report `flaky`: what passed only when
 * it was tried again
 */
import { relative, sep } from 'node:path';

/**
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {readonly VitestFile[]} testResults one for each file and project
 *
 * @typedef {object} VitestFile
 * @property {string} name its path, from the root of the file system
 * @property {string} status
 * @property {number} startTime in milliseconds
 * @property {number} endTime
 * @property {readonly { status: string }[]} assertionResults
 */

/**
 * @param {VitestReport} report
 * @param {string} root the folder of the project
 * @returns {Report}
 */
export function readVitest(report, root) {
  const files = report.testResults;
  const notLoaded = files.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    count: {
      passed: report.numPassedTests,
      failed: report.numFailedTests + notLoaded.length,
      skipped: report.numPendingTests + report.numTodoTests,
    },
    times: files.map(({ name, startTime, endTime }) => ({
      file: relative(root, name).split(sep).join('/'),
      seconds: (endTime - startTime) / 1000,
    })),
  };
}

/**
 * @typedef {object} PlaywrightReport
 * @property {{ expected: number, unexpected: number, flaky: number, skipped: number }} stats
 * @property {readonly unknown[]} errors outside of any test
 * @property {readonly Suite[]} suites
 *
 * @typedef {object} Suite
 * @property {string} file from the folder of the tests
 * @property {readonly Spec[]} specs
 * @property {readonly Suite[]} [suites]
 *
 * @typedef {object} Spec
 * @property {string} title
 * @property {readonly { projectName: string, status: string, results: readonly { duration: number }[] }[]} tests one for
 * each browser
 */

/** So many tests of a run may pass only when tried again: a busy machine has its moments, and more are no moment. */
export const MOST_FLAKY = 2;

/**
 * @param {PlaywrightReport} report
 * @param {string} folder that of the tests, from the project's
 * @returns {Report}
 */
export function readPlaywright({ stats, errors, suites }, folder) {
  const isForgiven = stats.flaky <= MOST_FLAKY;
  return {
    count: {
      passed: stats.expected + (isForgiven ? stats.flaky : 0),
      failed: stats.unexpected + (isForgiven ? 0 : stats.flaky) + errors.length,
      skipped: stats.skipped,
    },
    flaky: suites.flatMap((suite) => flakyIn(suite, folder)),
    times: suites.map((suite) => ({ file: `${folder}/${suite.file}`, seconds: duration(suite) / 1000 })),
  };
}

/**
 * In milliseconds, in all browsers together.
 * @type {(suite: Suite) => number}
 */
const duration = ({ specs, suites = [] }) =>
  specs
    .flatMap(({ tests }) => tests.flatMap(({ results }) => results.map((result) => result.duration)))
    .concat(suites.map(duration))
    .reduce((sum, each) => sum + each, 0);

/** @type {(suite: Suite, folder: string) => string[]} */
const flakyIn = ({ file, specs, suites = [] }, folder) => [
  ...specs.flatMap(({ title, tests }) =>
    tests
      .filter(({ status }) => status === 'flaky')
      .map(({ projectName }) => `[${projectName}] ${folder}/${file}: ${title}`),
  ),
  ...suites.flatMap((suite) => flakyIn(suite, folder)),
];

/**
 * The files that took longest, longest first; what a file took in several projects is added up.
 * @param {readonly FileTime[]} times
 * @param {number} most how many
 * @returns {FileTime[]}
 */
export function slowest(times, most) {
  /** @type {Map<string, number>} */
  const sums = new Map();
  for (const { file, seconds } of times) sums.set(file, (sums.get(file) ?? 0) + seconds);
  return Array.from(sums, ([file, seconds]) => ({ file, seconds }))
    .toSorted((a, b) => b.seconds - a.seconds)
    .slice(0, most);
}
