import type { Page } from '@playwright/test';
import { policyHeader, policyOfPage, securityHeaders } from '../../scripts/security.mjs';
import { appOn, dated, emptyPoint, type } from './support/app';
import { expect, test } from './support/page';

/** All that a reader can press. What goes wrong on the way, the watch in `support/page.ts` sees. */
async function tour(page: Page): Promise<void> {
  const { option, options, details, tab, search, category, button, menu, timeline } = appOn(page);
  for (const { id } of dated) await option(id).click();
  await details.getByRole('button', { name: /^Previous/ }).click();
  await details.getByRole('button', { name: /^Next/ }).click();
  await page.keyboard.press('Escape');
  for (const label of ['Military', 'Economic', 'Diplomatic']) await category(label).click();
  await button('Clear filters').click();
  await type(search, '"trade" ’');
  await type(search, '');
  for (const name of ['Zoom in', 'Earlier', 'Later']) await button(name).click();
  await menu.click();
  for (const name of ['Back a screen', 'On a screen']) await button(name).click();
  for (const name of ['Zoom out', 'Zoom in']) await button(name).click();
  await button('Only this range').click();
  await page.getByRole('button', { name: /: remove this filter$/ }).click();
  await button('Fit all').click();
  await expect(options).toHaveCount(7);
  const { x, y } = await emptyPoint(page);
  await page.mouse.move(x, y);
  await page.mouse.wheel(50, 0);
  await page.mouse.down();
  await page.mouse.move(x - 100, y, { steps: 4 });
  await page.mouse.up();
  await timeline.focus();
  for (const key of ['Home', 'End', 'ArrowLeft', 'PageUp', 'PageDown', '+', '-', '0'])
    await page.keyboard.press(key);
  await tab('Chronology').click();
  for (const summary of ['Keys', 'Categories']) await page.locator('summary', { hasText: summary }).click();
  await page.goBack();
  await page.goForward();
  await page.reload();
  await tab('Timeline').click();
}

test(
  'a tour through everything asks nobody else, breaks no policy and logs nothing',
  { tag: '@firefox' },
  async ({ page, faults, baseURL }) => {
    const asked: string[] = [];
    const logged: string[] = [];
    page.on('response', (response) => asked.push(`${response.status()} ${new URL(response.url()).origin}`));
    page.on('console', (message) => logged.push(message.text()));
    await page.goto('/');
    await tour(page);
    expect(asked.length).toBeGreaterThan(3);
    expect(
      [...new Set(asked)].filter((each) => !/^(200|304) /.test(each) || !each.endsWith(baseURL ?? '')),
    ).toEqual([]);
    expect(logged).toEqual([]);
    expect(faults.seen).toEqual([]);
  },
);

test('the page works when it is loaded again, and beside itself', async ({ page, context }) => {
  await page.goto('/');
  await page.reload();
  await expect(appOn(page).options).toHaveCount(7);
  const other = await context.newPage();
  await other.goto('/?hide=military');
  await expect(appOn(other).options).toHaveCount(6);
  await appOn(other).tab('Chronology').click();
  await expect(appOn(page).options).toHaveCount(7);
  await appOn(page).option('korean-war').click();
  await expect(appOn(page).details).toBeVisible();
  await expect(appOn(other).details).toBeHidden();
});

test('the page works without network once it is loaded', { tag: '@firefox' }, async ({ page, context }) => {
  await page.goto('/');
  await expect(appOn(page).options).toHaveCount(7);
  await page.evaluate(() => document.fonts.ready);
  await page.waitForFunction(() => performance.getEntriesByName('dyad-complete').length > 0);
  const asked: string[] = [];
  await context.route('**', (route) => {
    // Browsers look at the icon again at each step of the history; it is no part of the page's work.
    if (route.request().url().endsWith('/icon.svg')) return route.continue();
    asked.push(route.request().url());
    return route.abort();
  });
  const { option, mark, tab, search, status } = appOn(page);
  await option('korean-war').click();
  await expect(mark).toBeVisible();
  await type(search, 'war');
  await expect(status).toHaveText(/^Showing 2 of 7/);
  await tab('Chronology').click();
  await expect(page.getByRole('heading', { name: '1950s' })).toBeVisible();
  expect(asked).toEqual([]);
});

test('every answer carries the headers that guard it', async ({ request, page }) => {
  await page.goto('/');
  const assets = await page
    .locator('script[src], link[href]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('src') ?? each.getAttribute('href') ?? ''));
  expect(assets.length).toBeGreaterThan(2);
  for (const path of ['/', '/data/north-korea-russia.json', '/nothing-here', ...assets]) {
    const answer = await request.get(path);
    const headers = answer.headers();
    // A page brings its own policy, which allows its style sheet.
    const policy = path === '/' ? policyHeader(policyOfPage(await answer.text())) : undefined;
    for (const [name, value] of Object.entries(securityHeaders))
      expect(headers[name.toLowerCase()], path).toBe(
        (name === 'Content-Security-Policy' ? policy : undefined) ?? value,
      );
  }
  const policy = (await request.get('/')).headers()['content-security-policy'] ?? '';
  for (const rule of [
    "default-src 'none'",
    "script-src 'self'",
    "require-trusted-types-for 'script'",
    "frame-ancestors 'none'",
  ])
    expect(policy).toContain(rule);
  expect(policy).not.toMatch(/unsafe|\*|https?:|data:|blob:/);
});

test(
  'Trusted Types are enforced: text becomes neither HTML nor script',
  { tag: '@firefox' },
  async ({ page, faults }) => {
    // Said by our watch, and by each browser in its own words.
    faults.expect(/require-trusted-types-for|requires 'Trusted/);
    await page.goto('/');
    // As the page's own scripts run, from a timer: `page.evaluate` itself stands outside the policy.
    const outcome = await page.evaluate(
      () =>
        new Promise<Record<string, string>>((done) => {
          setTimeout(() => {
            const paragraph = document.createElement('p');
            const script = document.createElement('script');
            const attempts: Record<string, () => void> = {
              innerHTML: () => (paragraph.innerHTML = '<b>bold</b>'),
              outerHTML: () => {
                const inside = paragraph.appendChild(document.createElement('i'));
                inside.outerHTML = '<b>bold</b>';
              },
              insertAdjacentHTML: () => paragraph.insertAdjacentHTML('beforeend', '<b>bold</b>'),
              script: () => (script.src = '/assets/other.js'),
              parser: () => new DOMParser().parseFromString('<b>bold</b>', 'text/html'),
            };
            const ends: Record<string, string> = {};
            for (const [name, attempt] of Object.entries(attempts)) {
              try {
                attempt();
                ends[name] = 'allowed';
              } catch (error) {
                ends[name] = error instanceof Error ? error.name : 'thrown';
              }
            }
            done({ ...ends, left: paragraph.querySelector('b') === null ? 'no HTML' : 'HTML' });
          });
        }),
    );
    expect(outcome).toEqual({
      innerHTML: 'TypeError',
      outerHTML: 'TypeError',
      insertAdjacentHTML: 'TypeError',
      script: 'TypeError',
      parser: 'TypeError',
      left: 'no HTML',
    });
    await expect.poll(() => faults.seen.length).toBeGreaterThanOrEqual(5);
  },
);

test('what a reader types is text wherever it is shown', async ({ page }) => {
  const typed = '<img src=x onerror=alert(1)>';
  await page.goto('/');
  await type(appOn(page).search, typed);
  await expect(appOn(page).status).toHaveText(/^Showing 0 of 7/);
  await page.goto(`/?event=${encodeURIComponent(typed)}`);
  await expect(page.getByRole('alert')).toContainText(typed);
  await expect(page.locator('main img')).toHaveCount(0);
});
