import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { defineConfig, devices, type Project } from '@playwright/test';
import { findFirefox } from './scripts/browsers.mjs';
import { at, SITES } from './tests/e2e/support/sites';

/** Any free ports: neither a running `npm start` nor a second run of the tests stands in the way. */
const freePorts = (count: number): readonly string[] =>
  execFileSync(
    process.execPath,
    [
      '-e',
      `const net = require('net');
       for (let i = 0; i < ${count}; i++) {
         const s = net.createServer().listen(0, '127.0.0.1', () => { console.log(s.address().port); setTimeout(() => s.close()); });
       }`,
    ],
    { encoding: 'utf8' },
  )
    .trim()
    .split('\n');

// Workers read this file again and find in the environment what was settled before: the ports here,
// the Chromium in the global setup.
const sites = Object.values(SITES);
if (process.env[SITES.fixture.port] === undefined)
  for (const [i, port] of freePorts(sites.length).entries()) process.env[sites[i]?.port ?? ''] = port;
/** Every test in every browser that can do it, as by `npm run test:all`. */
const isAll = process.env['DYAD_E2E_ALL'] !== undefined;
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
/** All pages in one process: a new one for each test, with all its code compiled anew, takes half of the time. */
const oneProcess = ['--disable-site-isolation-trials', '--process-per-site', '--renderer-process-limit=1'];
/** Root cannot have Chromium's sandbox. */
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

const projects: Project[] = [
  {
    name: 'chromium',
    ...(!isAll && { grepInvert: /@all/ }),
    use: {
      ...devices['Desktop Chrome'],
      // A context is wiped between two tests and not made anew, which takes a quarter of the time off. Stock Firefox
      // does not wipe all of it.
      reuseContext: true,
      launchOptions: {
        args: [...quiet, ...oneProcess, ...sandbox],
        ...(chromiumPath !== undefined && { executablePath: chromiumPath }),
      },
    },
  },
];
if (firefoxPath !== undefined) {
  projects.push({
    name: 'firefox',
    // What engines do differently. `npm run test:all` asks for all the rest too.
    ...(!isAll && { grep: /@firefox/ }),
    // Stock Firefox over BiDi has no emulateMedia, no double click, no touch.
    grepInvert: isAll ? /@chromium/ : /@chromium|@all/,
    use: {
      ...devices['Desktop Firefox'],
      channel: 'moz-firefox',
      launchOptions: { executablePath: firefoxPath },
    },
  });
}

/** Serves what is built, and builds nothing. */
const server = ({ folder, port }: (typeof sites)[number]) => ({
  command: `node scripts/serve.mjs ${folder}`,
  url: `http://127.0.0.1:${process.env[port] ?? ''}`,
  // Playwright forces colours, and Node complains where NO_COLOR forbids them.
  env: { PORT: process.env[port] ?? '', FORCE_COLOR: '0' },
  reuseExistingServer: false,
  timeout: 10_000,
});

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/support/global-setup.ts',
  fullyParallel: true,
  // What passes takes no longer by it; what a busy machine draws late does.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 2,
  forbidOnly: process.env['CI'] !== undefined,
  // The JSON goes where PLAYWRIGHT_JSON_OUTPUT_FILE says; the gate counts from it.
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] === undefined ? 'list' : [['list'], ['json']],
  use: {
    ...at('fixture'),
    locale: 'en-GB',
    // Not UTC: a date that moves with the zone is to be seen.
    timezoneId: 'America/New_York',
  },
  projects,
  webServer: sites.map(server),
});
