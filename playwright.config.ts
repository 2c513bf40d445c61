import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { defineConfig, devices, type Project } from '@playwright/test';
import { findFirefox } from './scripts/browsers.mjs';

/** Any free port: neither a running `npm start` nor a second run of the tests stands in the way. */
const freePort = (): string =>
  execFileSync(
    process.execPath,
    [
      '-e',
      'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })',
    ],
    { encoding: 'utf8' },
  ).trim();

// Workers read this file again and find in the environment what was settled before: the ports here,
// the Chromium in the global setup.
const port = (process.env['DYAD_E2E_PORT'] ??= freePort());
const manyPort = (process.env['DYAD_E2E_MANY_PORT'] ??= freePort());
const chromiumPath = process.env['CHROMIUM_PATH'];
const firefoxPath = findFirefox({ env: process.env, exists: existsSync });

/** Chromium keeps to itself: no first-run page, no update, no request of its own. */
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** Root cannot have Chromium's sandbox. */
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

const projects: Project[] = [
  {
    name: 'chromium',
    use: {
      ...devices['Desktop Chrome'],
      launchOptions: {
        args: [...quiet, ...sandbox],
        ...(chromiumPath !== undefined && { executablePath: chromiumPath }),
      },
    },
  },
];
if (firefoxPath !== undefined) {
  projects.push({
    name: 'firefox',
    // Stock Firefox over BiDi has no emulateMedia, no double click, no touch; and axe takes ten seconds there.
    grepInvert: /@chromium/,
    use: {
      ...devices['Desktop Firefox'],
      channel: 'moz-firefox',
      launchOptions: { executablePath: firefoxPath },
    },
  });
}

/** A server of ours, started before the tests and ended after them. */
const server = (command: string, at: string, timeout: number) => ({
  command,
  url: `http://127.0.0.1:${at}`,
  // Playwright forces colours, and Node complains where NO_COLOR forbids them.
  env: { PORT: at, FORCE_COLOR: '0' },
  reuseExistingServer: false,
  timeout,
});

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/support/global-setup.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env['CI'] !== undefined,
  // The JSON goes where PLAYWRIGHT_JSON_OUTPUT_FILE says; the gate counts from it.
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] === undefined ? 'list' : [['list'], ['json']],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'en-GB',
    // Not UTC: a date that moves with the zone is to be seen.
    timezoneId: 'America/New_York',
  },
  projects,
  webServer: [
    // Serves what is built, and builds nothing.
    server('node scripts/serve.mjs', port, 10_000),
    // Builds the page of many events, which is no part of the site, and serves it.
    server('node scripts/run.mjs tests/e2e/many/serve.ts', manyPort, 60_000),
  ],
});
