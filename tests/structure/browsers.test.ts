import { describe, expect, test } from 'vitest';
import { ensureChromium, findChromium, findFirefox, type World } from '../../scripts/browsers.mjs';

const own = '/cache/playwright/chrome';
const apt = '/usr/bin/apt-get';

interface Given {
  readonly env?: Readonly<Record<string, string>>;
  readonly platform?: string;
  readonly root?: boolean;
  /** What is there from the start. */
  readonly there?: readonly string[];
  /** What is there and does not start. */
  readonly broken?: readonly string[];
  /** Which commands bring what; a command that brings nothing fails. */
  readonly brings?: Readonly<Record<string, string>>;
}

/** A made-up machine, and what was run on it. */
function machine({ env = {}, platform = 'linux', root = true, there = [], broken = [], brings = {} }: Given) {
  const files = new Set([...there, ...broken]);
  const lacking = new Set(broken);
  const ran: string[] = [];
  const world: World = {
    env,
    platform,
    root,
    playwrightsOwn: own,
    exists: (path) => files.has(path),
    starts: (path) => !lacking.has(path),
    run: (command, args) => {
      const line = [command, ...args.filter((arg) => !arg.startsWith('-'))].join(' ');
      ran.push(line);
      if (line === 'apt-get update') return true;
      const brought = brings[line];
      if (brought === undefined) return false;
      files.add(brought);
      if (line === 'playwright install-deps chromium') lacking.delete(brought);
      return true;
    },
    say: () => undefined,
  };
  return { world, ran };
}

const install = 'playwright install chromium';
const aptInstall = 'apt-get install chromium fonts-liberation';

describe('a Chromium that is there', () => {
  test('is the one that CHROMIUM_PATH names, before all others', () => {
    const { world } = machine({ env: { CHROMIUM_PATH: '/opt/mine' }, there: ['/opt/mine', own] });
    expect(findChromium(world)).toBe('/opt/mine');
  });

  test('is missed loudly when CHROMIUM_PATH names nothing', () => {
    const { world } = machine({ env: { CHROMIUM_PATH: '/opt/mine' }, there: [own] });
    expect(() => findChromium(world)).toThrow('CHROMIUM_PATH names /opt/mine');
  });

  test("is Playwright's own before the system's", () => {
    const { world, ran } = machine({ there: ['/usr/bin/chromium', own] });
    expect(ensureChromium(world)).toBe(own);
    expect(ran).toEqual([]);
  });

  test('must start', () => {
    const { world } = machine({ there: ['/usr/bin/google-chrome'], broken: [own, '/usr/bin/chromium'] });
    expect(findChromium(world)).toBe('/usr/bin/google-chrome');
  });

  test.each([
    ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['win32', String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`],
  ])('is found on %s', (platform, path) => {
    const { world } = machine({
      platform,
      there: [path],
      env: { PROGRAMFILES: String.raw`C:\Program Files` },
    });
    expect(findChromium(world)).toBe(path);
  });
});

describe('where there is none', () => {
  test("Playwright's own is fetched", () => {
    const { world, ran } = machine({ root: false, brings: { [install]: own } });
    expect(ensureChromium(world)).toBe(own);
    expect(ran).toEqual([install]);
  });

  test('the libraries are added that a fetched one lacks', () => {
    const brings = { [install]: own, 'playwright install-deps chromium': own };
    const { world, ran } = machine({ there: [apt], broken: [own], brings });
    expect(ensureChromium(world)).toBe(own);
    expect(ran).toEqual([install, 'playwright install-deps chromium']);
  });

  test("Debian's package is installed when Playwright's host is out of reach", () => {
    const { world, ran } = machine({ there: [apt], brings: { [aptInstall]: '/usr/bin/chromium' } });
    expect(ensureChromium(world)).toBe('/usr/bin/chromium');
    expect(ran).toEqual([install, 'apt-get update', aptInstall]);
  });

  test.each([
    ['not root', { root: false, there: [apt] }],
    ['without apt-get', { root: true }],
    ['on a Mac', { platform: 'darwin', there: [apt] }],
  ])('%s, nothing of the system is touched, and one line says what to install', (_, given) => {
    const { world, ran } = machine(given);
    expect(() => ensureChromium(world)).toThrow(/^no Chromium .* CHROMIUM_PATH to one$/);
    expect(ran).toEqual([install]);
  });

  test('a package that brings nothing that starts is no Chromium', () => {
    const { world } = machine({
      there: [apt],
      broken: ['/usr/bin/chromium-browser'],
      brings: { [aptInstall]: '/usr/bin/chromium-browser' },
    });
    expect(() => ensureChromium(world)).toThrow(/^no Chromium/);
  });
});

describe('Firefox', () => {
  test('is the ESR, or the one that FIREFOX_PATH names, or none', () => {
    const esr = '/usr/bin/firefox-esr';
    expect(findFirefox(machine({ there: [esr] }).world)).toBe(esr);
    expect(findFirefox(machine({ there: [esr, '/opt/ff'], env: { FIREFOX_PATH: '/opt/ff' } }).world)).toBe(
      '/opt/ff',
    );
    expect(findFirefox(machine({}).world)).toBeUndefined();
    expect(() => findFirefox(machine({ env: { FIREFOX_PATH: '/opt/ff' } }).world)).toThrow('FIREFOX_PATH');
  });
});
