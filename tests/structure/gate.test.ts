import { describe, expect, test } from 'vitest';
import { runInLanes, type Step } from '../../scripts/lanes.mjs';
import { MOST_FLAKY, readPlaywright, readVitest, slowest } from '../../scripts/reports.mjs';

/**
 * Runs steps, each of as many turns of the event loop as `long` says (else one), and tells what happened in order:
 * "+a" when a starts, "-a" when it ends, "a needs b" when it is skipped.
 */
async function happened(
  steps: readonly (Step & { readonly long?: number; readonly fails?: boolean })[],
  lanes = 2,
): Promise<string> {
  const log: string[] = [];
  await runInLanes(
    steps,
    lanes,
    async ({ name, long = 1, fails = false }) => {
      log.push(`+${name}`);
      for (let turn = 0; turn < long; turn++) await new Promise((done) => setImmediate(done));
      log.push(`-${name}`);
      return !fails;
    },
    ({ name }, needed) => log.push(`${name} needs ${needed}`),
  );
  return log.join(' ');
}

describe('steps in two lanes', () => {
  test('start in order, two at a time', async () => {
    expect(await happened([{ name: 'a', long: 9 }, { name: 'b' }, { name: 'c' }])).toBe('+a +b -b +c -c -a');
  });

  test('wait for what they need, and let others pass meanwhile', async () => {
    const steps = [
      { name: 'a', long: 3 },
      { name: 'b', needs: ['a'] },
      { name: 'c', long: 9 },
    ];
    expect(await happened(steps)).toBe('+a +c -a +b -b -c');
  });

  test('are skipped where that failed, and so is what needs them; the others run on', async () => {
    const steps = [
      { name: 'a', fails: true },
      { name: 'b', needs: ['a'] },
      { name: 'c', needs: ['b'] },
      { name: 'd' },
    ];
    expect(await happened(steps, 1)).toBe('+a -a b needs a c needs b +d -d');
  });

  test('that ask for it have the machine to themselves', async () => {
    const steps = [
      { name: 'a', long: 5 },
      { name: 'b', alone: true, long: 5 },
      { name: 'c', needs: ['b'] },
    ];
    expect(await happened(steps)).toBe('+a -a +b -b +c -c');
    expect(await happened([{ name: 'b', alone: true, long: 5 }, { name: 'c' }])).toBe('+b -b +c -c');
  });

  test('that nothing leads to are an error, not a wait without end', async () => {
    await expect(happened([{ name: 'a', needs: ['b'] }])).rejects.toThrow('nothing leads to a');
  });
});

/** A file in Vitest's report; where it did not load, its tests are missing. */
const file = (name: string, ms: number, status = 'passed') => ({
  name: `/dyad/tests/${name}`,
  status,
  startTime: 1000,
  endTime: 1000 + ms,
  assertionResults: status === 'passed' ? [{ status }] : [],
});

/** A test in Playwright's report, with what it took in each browser. */
const spec = (title: string, ...tests: readonly (readonly [ms: number, status?: string])[]) => ({
  title,
  tests: tests.map(([duration, status = 'expected'], i) => ({
    projectName: ['chromium', 'firefox'][i] ?? '',
    status,
    results: [{ duration }],
  })),
});

describe('the reports', () => {
  test('of Vitest count a file that did not load as a failure', () => {
    const report = {
      numPassedTests: 2,
      numFailedTests: 0,
      numPendingTests: 1,
      numTodoTests: 0,
      testResults: [file('a.test.ts', 500), file('b.test.ts', 250, 'failed')],
    };
    expect(readVitest(report, '/dyad')).toEqual({
      count: { passed: 2, failed: 1, skipped: 1 },
      times: [
        { file: 'tests/a.test.ts', seconds: 0.5 },
        { file: 'tests/b.test.ts', seconds: 0.25 },
      ],
    });
  });

  const suites = [
    {
      file: 'a.spec.ts',
      specs: [spec('opens', [1000], [2000, 'flaky'])],
      suites: [{ file: 'a.spec.ts', specs: [spec('closes', [500])] }],
    },
  ];

  test('of Playwright add up a file’s tests, groups and browsers, and name what passed when it was tried again', () => {
    expect(
      readPlaywright(
        { stats: { expected: 2, unexpected: 0, flaky: 1, skipped: 0 }, errors: [], suites },
        'tests/e2e',
      ),
    ).toEqual({
      count: { passed: 3, failed: 0, skipped: 0 },
      flaky: ['[firefox] tests/e2e/a.spec.ts: opens'],
      times: [{ file: 'tests/e2e/a.spec.ts', seconds: 3.5 }],
    });
  });

  test.each([
    [0, 0],
    [MOST_FLAKY, 0],
    [MOST_FLAKY + 1, MOST_FLAKY + 1],
  ])('of Playwright with %d tests that pass only when tried again count %d failures', (flaky, failed) => {
    const { count } = readPlaywright(
      { stats: { expected: 3, unexpected: 0, flaky, skipped: 0 }, errors: [], suites: [] },
      'tests/e2e',
    );
    expect(count).toEqual({ passed: 3 + flaky - failed, failed, skipped: 0 });
  });

  test('tell the slowest files, each once, the slowest first', () => {
    const times = [
      { file: 'a', seconds: 2 },
      { file: 'b', seconds: 3 },
      { file: 'a', seconds: 2 },
      { file: 'c', seconds: 1 },
    ];
    expect(slowest(times, 2)).toEqual([
      { file: 'a', seconds: 4 },
      { file: 'b', seconds: 3 },
    ]);
  });
});
