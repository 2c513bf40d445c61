import react from '@vitejs/plugin-react';
import { configDefaults, defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

/**
 * Awkward on purpose: half an hour of summer time, in the southern summer. Each project says its
 * zone twice; tests/setup.ts compares what was asked for with what is in force.
 */
const home = 'Australia/Lord_Howe';
const zone = (name: string) => ({ TZ: name, EXPECT_TZ: name });

/**
 * What passes takes no longer by it: a page in jsdom or a property over hundreds of events takes a second, and on a
 * machine with other work thirty.
 */
const PATIENCE = 120_000;

/** The first zone into a day, and the last out of it. */
const away = ['Pacific/Kiritimati', 'Pacific/Pago_Pago'];

/** What is under these folders runs in jsdom; elsewhere a file asks for it by `@vitest-environment`. */
const inBrowserLikeness = ['tests/{app,embed,instance,ui}/**/*.test.{ts,tsx}'];

/** What reaches code that has a `Date`: the axis, the pictures of all scenes, the day of access. */
const zoneful = [
  'tests/structure/zone.test.ts',
  'tests/layout/axis.test.ts',
  'tests/render/{golden,parity}.test.tsx',
  'tests/ui/cite.test.tsx',
];

const projects: TestProjectInlineConfiguration[] = [
  {
    test: {
      name: 'unit',
      include: ['tests/**/*.test.{ts,tsx}'],
      exclude: [...configDefaults.exclude, 'tests/e2e/**', ...inBrowserLikeness],
      environment: 'node',
      setupFiles: ['tests/setup.ts'],
      testTimeout: PATIENCE,
      env: zone(home),
    },
  },
  {
    plugins: [react()],
    test: {
      name: 'ui',
      include: inBrowserLikeness,
      environment: './tests/jsdom.ts',
      setupFiles: ['tests/setup.ts', 'tests/setup-ui.ts'],
      testTimeout: PATIENCE,
      env: zone(home),
    },
  },
  ...away.map((name): TestProjectInlineConfiguration => ({
    test: {
      name,
      include: zoneful,
      environment: 'node',
      setupFiles: ['tests/setup.ts'],
      testTimeout: PATIENCE,
      env: zone(name),
    },
  })),
];

export default defineConfig({
  test: {
    // Processes: in a thread, a change of TZ does not reach Date.
    pool: 'forks',
    // A module is loaded once for all files that a process runs, which saves 40 % of the time. So no test may leave
    // anything behind in a module or a global; `npm run test:all` shuffles the files to see it.
    isolate: false,
    // Without this, one core stands by.
    maxWorkers: '100%',
    projects,
  },
});
