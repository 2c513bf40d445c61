/**
 * What Vitest and Playwright write as JSON, read: how many tests passed, and which files took longest.
 *
 * @typedef {{ passed: number, failed: number, skipped: number }} Count
 * @typedef {{ file: string, seconds: number }} FileTime a test file, named from the folder of the project
 * @typedef {{ count: Count, times: readonly FileTime[] }} Report
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
 * @property {readonly { tests: readonly { results: readonly { duration: number }[] }[] }[]} specs
 * @property {readonly Suite[]} [suites]
 */

/**
 * @param {PlaywrightReport} report
 * @param {string} folder that of the tests, from the project's
 * @returns {Report}
 */
export function readPlaywright({ stats, errors, suites }, folder) {
  return {
    count: {
      passed: stats.expected,
      // A test that passes only when tried again has failed.
      failed: stats.unexpected + stats.flaky + errors.length,
      skipped: stats.skipped,
    },
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
