import react from '@vitejs/plugin-react';
import { configDefaults, defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

/**
 * Awkward on purpose: half an hour of summer time, in the southern summer. Each project says its
 * zone twice; tests/setup.ts compares what was asked for with what is in force.
 */
const awkward = 'Australia/Lord_Howe';
const zone = (name: string) => ({ TZ: name, EXPECT_TZ: name });

const zonesOfDates = [
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'UTC',
];

const inBrowserLikeness = ['tests/{app,embed,instance,ui}/**/*.test.{ts,tsx}'];
const dates = ['tests/dates/**/*.test.ts', 'tests/structure/zone.test.ts'];

const projects: TestProjectInlineConfiguration[] = [
  {
    test: {
      name: 'unit',
      include: ['tests/**/*.test.{ts,tsx}'],
      exclude: [...configDefaults.exclude, 'tests/e2e/**', 'tests/dates/**', ...inBrowserLikeness],
      environment: 'node',
      setupFiles: ['tests/setup.ts'],
      // Properties over hundreds of events take a second; on a machine with other work, several.
      testTimeout: 30_000,
      env: zone(awkward),
    },
  },
  {
    plugins: [react()],
    test: {
      name: 'ui',
      include: inBrowserLikeness,
      environment: 'jsdom',
      setupFiles: ['tests/setup.ts', 'tests/setup-ui.ts'],
      env: zone(awkward),
    },
  },
  ...zonesOfDates.map((name): TestProjectInlineConfiguration => ({
    test: {
      name,
      include: dates,
      environment: 'node',
      setupFiles: ['tests/setup.ts'],
      env: zone(name),
      // They keep no state: one process for all files of a zone, and half the time.
      isolate: false,
    },
  })),
];

export default defineConfig({
  test: {
    // A process for each file: in a thread, a change of TZ does not reach Date.
    pool: 'forks',
    // Without this, one core stands by.
    maxWorkers: '100%',
    projects,
  },
});
