import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type BrowserContext, type CDPSession, type Page } from '@playwright/test';

/**
 * What went wrong in the browser while a test ran. Anything here fails the test, whatever the test
 * itself looks at: a warning or error on the console, an uncaught error, a breach of the
 * Content-Security-Policy, a request to another origin.
 */
export interface Faults {
  /** Names a fault that the test is about; the test fails if it does not come. */
  expect(pattern: RegExp): void;
  /** Names what browsers say of it or not, and later or sooner. */
  allow(pattern: RegExp): void;
  /** The faults so far, in order. */
  readonly seen: readonly string[];
}

interface Fixtures {
  readonly faults: Faults;
  /**
   * What Chromium's own tools say to the page, for what Playwright has no word. It ends with the test, and with it what
   * it set: the next test has the same page, and a second session that stays takes back what the first says of paper
   * and colours.
   */
  readonly devtools: CDPSession;
}

interface Options {
  /** Whether the reader lets things move. Not by default: a key lands at once, and nobody waits for a glide. */
  readonly motion: boolean;
}

/** Firefox tells of a font that a step to another page broke off: 2152398850 is NS_BINDING_ABORTED. */
const LEFT_BEHIND = /downloadable font: download failed .*status=2152398850/;

/** The page asks for the dataset before its scripts do, and where those are switched off nobody takes it. */
const NOT_TAKEN = /north-korea-russia\.json was preloaded using link preload but not used/;

function watch(context: BrowserContext, home: string, scripts: boolean, seen: string[]): void {
  context.on('console', (message) => {
    const type = message.type();
    if (!scripts && NOT_TAKEN.test(message.text())) return;
    if (type === 'warning' || type === 'error') seen.push(`console.${type}: ${message.text()}`);
  });
  context.on('weberror', (webError) => {
    const words = String(webError.error());
    if (!LEFT_BEHIND.test(words)) seen.push(`uncaught: ${words}`);
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    // about:blank and the like make no request; a blob: address carries the origin that made it.
    if (url.protocol !== 'about:' && url.origin !== home)
      seen.push(`request to another origin: ${request.method()} ${request.url()}`);
  });
}

/**
 * Runs in every page before its own scripts. Says a breach on the console, where it is collected:
 * browsers differ in whether and how they say it themselves.
 */
function reportBreaches(): void {
  addEventListener('securitypolicyviolation', (event) => {
    console.error(`CSP breach of ${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`);
  });
}

/** What takes no press yet, since nobody would hear it. */
const NOT_YET = '.prerendered, .timeline[inert], .ways-place[inert]';

/** A page that is opened is one that the app has taken over; what comes before it, a test asks for by `waitUntil`. */
export function openTakenOver(page: Page): void {
  const goto = page.goto.bind(page);
  const reload = page.reload.bind(page);
  const takenOver = (): Promise<unknown> =>
    page.waitForFunction((notYet) => document.querySelector(notYet) === null, NOT_YET);
  page.goto = async (url, options) => {
    const answer = await goto(url, options);
    if (options?.waitUntil === undefined) await takenOver();
    return answer;
  };
  page.reload = async (options) => {
    const answer = await reload(options);
    if (options?.waitUntil === undefined) await takenOver();
    return answer;
  };
}

export const test = base.extend<Fixtures, Options>({
  motion: [false, { option: true, scope: 'worker' }],
  contextOptions: async ({ contextOptions, browserName, motion }, provide) => {
    const reducedMotion = motion ? 'no-preference' : 'reduce';
    // Stock Firefox has no word for it.
    await provide(browserName === 'firefox' ? contextOptions : { ...contextOptions, reducedMotion });
  },
  launchOptions: [
    async ({ launchOptions, browserName, motion }, provide) => {
      const firefoxUserPrefs = {
        ...launchOptions.firefoxUserPrefs,
        'ui.prefersReducedMotion': motion ? 0 : 1,
      };
      await provide(browserName === 'firefox' ? { ...launchOptions, firefoxUserPrefs } : launchOptions);
    },
    { scope: 'worker' },
  ],
  page: async ({ page, context, browserName }, provide) => {
    openTakenOver(page);
    // The page may be that of the test before: a history of 50 steps, the most there can be, grows no more.
    if (browserName === 'chromium') {
      const session = await context.newCDPSession(page);
      await session.send('Page.resetNavigationHistory');
      await session.detach();
    }
    await provide(page);
  },
  devtools: async ({ page, context }, provide) => {
    const session = await context.newCDPSession(page);
    await provide(session);
    await session.send('Page.setFontSizes', { fontSizes: { standard: 16, fixed: 13 } });
    await session.detach();
  },
  faults: [
    async ({ context, baseURL, javaScriptEnabled }, use) => {
      const seen: string[] = [];
      const expected: RegExp[] = [];
      const allowed: RegExp[] = [];
      watch(context, new URL(baseURL ?? '').origin, javaScriptEnabled, seen);
      await context.addInitScript(reportBreaches);
      await use({
        seen,
        expect: (pattern) => void expected.push(pattern),
        allow: (pattern) => void allowed.push(pattern),
      });
      const unexpected = seen.filter(
        (fault) => ![...expected, ...allowed].some((pattern) => pattern.test(fault)),
      );
      const missing = expected.filter((pattern) => !seen.some((fault) => pattern.test(fault)));
      expect(unexpected, 'faults in the browser').toEqual([]);
      expect(missing, 'faults that were expected and did not come').toEqual([]);
    },
    { auto: true },
  ],
});

/** WCAG 2.0 to 2.2, A and AA, and good practice. */
export const AXE_RULES = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // Experimental, and off by itself: what is seen on a control stands in its name, for who speaks to the page.
  rules: { 'label-content-name-mismatch': { enabled: true } },
};

/** Looks at the whole page with axe: WCAG 2.0 to 2.2, A and AA, and good practice. Expects nothing. */
export async function axe(page: Page): Promise<void> {
  const { violations, passes } = await new AxeBuilder({ page })
    // The page has no frames, for which axe would open another page to sum up in: half of its time.
    .setLegacyMode(true)
    .options({
      ...AXE_RULES,
      // Each element that passed would be told with its selector: again half of the time.
      resultTypes: ['violations'],
    })
    .analyze();
  const found = violations.map(({ id, help, nodes }) => ({
    rule: `${id}: ${help}`,
    at: nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary ?? ''}`),
  }));
  expect(found, 'axe').toEqual([]);
  expect(passes.length, 'axe rules that looked at something').toBeGreaterThan(5);
}

export { expect };
