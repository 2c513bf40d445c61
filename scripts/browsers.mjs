/**
 * Which browsers the end-to-end tests drive. Run as a script, it sees to it that there is a
 * Chromium; Playwright's global setup asks it too, so that `npx playwright test` works by itself.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

/**
 * What the search may see and do: the machine, or in a test a made-up one.
 * @typedef {object} World
 * @property {Readonly<Record<string, string | undefined>>} env
 * @property {string} platform
 * @property {boolean} root
 * @property {string} playwrightsOwn where Playwright would install its Chromium
 * @property {(path: string) => boolean} exists
 * @property {(path: string) => boolean} starts whether the program runs at all: it may lack a library
 * @property {(command: string, args: readonly string[]) => boolean} run true when it succeeded
 * @property {(line: string) => void} say
 */

/** @param {World} world */
function chromiumPlaces({ env, platform, playwrightsOwn }) {
  if (platform === 'darwin')
    return [
      playwrightsOwn,
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ];
  if (platform === 'win32') {
    const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return [
      playwrightsOwn,
      ...folders.flatMap((folder) => (folder ? [`${folder}\\Google\\Chrome\\Application\\chrome.exe`] : [])),
    ];
  }
  return [
    playwrightsOwn,
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/chromium-browser',
  ];
}

/**
 * $CHROMIUM_PATH, else Playwright's own Chromium, else the system's.
 * @param {World} world
 * @returns {string | undefined}
 */
export function findChromium(world) {
  const named = world.env['CHROMIUM_PATH'];
  if (named) {
    if (!world.exists(named)) throw new Error(`CHROMIUM_PATH names ${named}, and nothing is there`);
    return named;
  }
  return chromiumPlaces(world).find((path) => world.exists(path) && world.starts(path));
}

/**
 * A Chromium, fetched where there is none: Playwright's own, else the package of Debian or Ubuntu.
 * @param {World} world
 * @returns {string}
 */
export function ensureChromium(world) {
  const found = findChromium(world);
  if (found !== undefined) return found;

  const packages = world.platform === 'linux' && world.root && world.exists('/usr/bin/apt-get');
  world.say('no Chromium found: asking Playwright for its own');
  if (world.run('playwright', ['install', '--no-shell', 'chromium'])) {
    const own = findChromium(world);
    if (own !== undefined) return own;
    world.say("Playwright's Chromium does not start: the system lacks libraries that it needs");
    if (packages && world.run('playwright', ['install-deps', 'chromium'])) {
      const complete = findChromium(world);
      if (complete !== undefined) return complete;
    }
  }
  if (packages) {
    world.say('asking apt-get for the package chromium');
    const names = ['chromium', 'fonts-liberation'];
    const installed =
      world.run('apt-get', ['update']) &&
      world.run('apt-get', ['install', '-y', '--no-install-recommends', ...names]);
    const packaged = installed ? findChromium(world) : undefined;
    if (packaged !== undefined) return packaged;
  }
  throw new Error(
    'no Chromium for the end-to-end tests: install Chromium or Google Chrome (Debian: apt install chromium), ' +
      'or set CHROMIUM_PATH to one',
  );
}

/**
 * Stock Firefox ESR, driven over WebDriver BiDi: the one that was tried. $FIREFOX_PATH names any
 * other. Where there is none, the tests run in Chromium alone.
 * @param {Pick<World, 'env' | 'exists'>} world
 * @returns {string | undefined}
 */
export function findFirefox({ env, exists }) {
  const named = env['FIREFOX_PATH'];
  if (!named) return ['/usr/bin/firefox-esr'].find((path) => exists(path));
  if (!exists(named)) throw new Error(`FIREFOX_PATH names ${named}, and nothing is there`);
  return named;
}

/** @param {string} path */
function starts(path) {
  // On Windows `--version` opens a window instead of answering; there, a library is never missing.
  if (process.platform === 'win32') return true;
  try {
    execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
function run(command, args) {
  const cli = join(
    dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json')),
    'cli.js',
  );
  const [program, all] = command === 'playwright' ? [process.execPath, [cli, ...args]] : [command, args];
  try {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    // Everything to stderr: what this writes must not mix with what the caller prints.
    execFileSync(program, all, { stdio: ['ignore', 2, 2], env });
    return true;
  } catch {
    return false;
  }
}

/** @type {World} */
export const thisMachine = {
  env: process.env,
  platform: process.platform,
  root: process.getuid?.() === 0,
  playwrightsOwn: chromium.executablePath(),
  exists: existsSync,
  starts,
  run,
  say: (line) => {
    console.error(line);
  },
};

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    console.log(`Chromium: ${ensureChromium(thisMachine)}`);
    console.log(`Firefox:  ${findFirefox(thisMachine) ?? 'none found, its tests do not run'}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
