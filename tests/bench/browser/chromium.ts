import { realpath } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import process from 'node:process';
import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { ensureChromium, thisMachine } from '../../../scripts/browsers.mjs';
import { siteServer } from '../../../scripts/site-server.mjs';
import { buildPage } from '../../e2e/support/build-page';

/** A page in a browser of its own, and a line to the browser's inside. */
export interface Tab {
  readonly page: Page;
  readonly inside: CDPSession;
  readonly version: string;
  readonly close: () => Promise<void>;
}

/** As in playwright.config.ts, so that figures are of the browser that the tests drive. */
const FLAGS = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

/** Opens an address in a browser that nothing else has used; one screen of 1280 by 720, a point to a pixel. */
export async function openTab(address: string, before?: () => void): Promise<Tab> {
  const browser: Browser = await chromium.launch({
    executablePath: ensureChromium(thisMachine),
    args: [...FLAGS, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    deviceScaleFactor: 1,
    locale: 'en-GB',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  page.on('pageerror', (error) => {
    console.error(`in the page: ${error.message}`);
  });
  if (before !== undefined) await page.addInitScript(before);
  await page.goto(address);
  return {
    page,
    inside: await context.newCDPSession(page),
    version: browser.version(),
    close: () => browser.close(),
  };
}

export interface Site {
  readonly origin: string;
  readonly close: () => void;
}

/** Builds a page and serves it, under the site's own headers. */
export async function serveBuilt(root: string, name: string): Promise<Site> {
  const server = siteServer(await realpath(await buildPage(root, `node_modules/.cache/page-${name}`)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
