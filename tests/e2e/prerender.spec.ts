import type { Page } from '@playwright/test';
import { appOn, claims, dated, dateInWords, type ServedEvent } from './support/app';
import { axe, expect, test } from './support/page';

const undated = claims.filter(({ date }) => date === null);

/** Opens the page and keeps its app from it: what is there is what was built. */
async function openAsBuilt(page: Page, link = '/'): Promise<void> {
  await page.route('**/assets/*.js', () => {
    // Never answered: the scripts are on their way for as long as the test takes.
  });
  await page.goto(link, { waitUntil: 'commit' });
  await expect(page.locator('.prerendered')).toBeAttached();
}

/** Every event with what is read of it, in the order of the page. */
const told = (page: Page, list: string): Promise<string[]> =>
  page
    .locator(`${list} .event-line`)
    .evaluateAll((lines) => lines.map((line) => (line as HTMLElement).innerText));

function expectTold(lines: readonly string[], events: readonly ServedEvent[]): void {
  expect(lines).toHaveLength(events.length);
  for (const [i, { id, title, evidence }] of events.entries()) {
    const line = lines[i] ?? '';
    expect(line.toLowerCase()).toContain(dateInWords[id]?.toLowerCase() ?? '');
    expect(line).toContain(title);
    for (const { exact } of evidence) expect(line).toContain(exact);
  }
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test(
    'the page reads as a complete chronology, every excerpt letter for letter',
    { tag: '@chromium' },
    async ({ page }) => {
      await page.goto('/', { waitUntil: 'load' });
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('North Korea and Russia');
      await expect(page.getByRole('heading', { level: 2, name: 'Chronology' })).toBeVisible();
      expectTold(await told(page, '.chronology'), dated);
      await expect(page.getByRole('heading', { level: 2, name: /^Without a date/ })).toBeVisible();
      expectTold(await told(page, '.shelf'), undated);
    },
  );

  test('it shows the picture, and says what is missing', { tag: '@chromium' }, async ({ page }) => {
    await page.goto('/', { waitUntil: 'load' });
    await expect(page.locator('.timeline-picture')).toBeVisible();
    await expect(page.locator('.timeline-picture .glyph')).toHaveCount(dated.length);
    // Playwright's own look for text passes over `noscript`.
    expect(await page.locator('noscript').innerText()).toMatch(/^JavaScript is switched off/);
  });

  test('it offers nothing that needs scripts', { tag: '@chromium' }, async ({ page }) => {
    await page.goto('/', { waitUntil: 'load' });
    for (const each of await page.locator('button, input, [role=tab], [role=listbox]').all())
      await expect(each).toBeHidden();
    await page.getByText('What the verdicts mean').click();
    await expect(page.locator('.method')).toBeVisible();
  });

  for (const width of [1280, 320]) {
    test(`it fits ${width} pixels`, { tag: '@chromium' }, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto('/', { waitUntil: 'load' });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });
  }
});

test.describe('what is read without JavaScript', () => {
  // For axe, which is a script, the page stands as it does without any.
  for (const width of [1280, 320]) {
    test(`has no fault that axe finds, at ${width} pixels`, { tag: '@chromium' }, async ({ page }) => {
      await page.route('/', async (route) => {
        const html = await (await route.fetch()).text();
        const body = html
          .replaceAll(
            /<script\b.*?<\/script>|<link rel="(modulepreload|preload)"[^>]*>|<\/?noscript>|<meta http-equiv[^>]*>/gsu,
            '',
          )
          .replaceAll(/\(scripting: ?enabled\)/gu, '(max-width: 0px)')
          .replaceAll(/\(scripting: ?none\)/gu, '(min-width: 0px)');
        await route.fulfill({ contentType: 'text/html', body });
      });
      await page.setViewportSize({ width, height: 800 });
      await page.goto('/', { waitUntil: 'load' });
      await expect(page.getByRole('heading', { name: 'Chronology' })).toBeVisible();
      await expect(page.getByText('JavaScript is switched off')).toBeVisible();
      await expect(page.locator('.filters')).toBeHidden();
      await axe(page);
    });
  }
});

test.describe('before the scripts are here', () => {
  test('the picture and the headings are painted', { tag: '@firefox' }, async ({ page }) => {
    await openAsBuilt(page);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('.timeline-picture')).toBeVisible();
    await expect(page.locator('.timeline-picture').getByText('Korean War')).toBeVisible();
    await expect(page.getByRole('heading', { name: /^Without a date/ })).toBeVisible();
    await expect(page.locator('.chronology')).toBeHidden();
    await expect
      .poll(() => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length))
      .toBe(1);
    expect(await page.evaluate(() => performance.getEntriesByName('timeline-interactive').length)).toBe(0);
  });

  test('on a phone the chronology is', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openAsBuilt(page);
    await expect(page.getByRole('heading', { name: dated[0]?.title ?? '' })).toBeVisible();
    await expect(page.locator('.timeline-picture')).toBeHidden();
  });

  test('nothing takes a press that would be lost', { tag: '@firefox' }, async ({ page }) => {
    await openAsBuilt(page);
    for (let presses = 0; presses < 5; presses++) await page.keyboard.press('Tab');
    const outside = await page.evaluate(
      () => document.activeElement?.closest('.tabs, .filters, .timeline, .cite') === null,
    );
    expect(outside).toBe(true);
  });

  test('a link keeps out of sight what it does not ask for', async ({ page }) => {
    await openAsBuilt(page, '/?view=chronology&event=korean-war');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('.timeline-picture')).toBeHidden();
  });

  test('nothing is asked of the server for the first paint but the page', async ({ request }) => {
    const html = await (await request.get('/')).text();
    expect(html).not.toMatch(/<link[^>]*rel="stylesheet"/);
    expect(html).not.toMatch(/<script(?![^>]*(async|ld\+json))/);
  });
});

test.describe('when the scripts have taken over', () => {
  test('everything is there once', { tag: '@firefox' }, async ({ page }) => {
    await page.goto('/');
    const { options, timeline } = appOn(page);
    await expect(options).toHaveCount(dated.length);
    await expect(timeline).toHaveCount(1);
    await expect(page.getByRole('main')).toHaveCount(1);
    await expect(page.locator('.chronology, .prerendered, [inert]')).toHaveCount(0);
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  test(
    'a link with a query lands in its state, and adds no step to go back',
    { tag: '@firefox' },
    async ({ page }) => {
      await page.goto('/');
      const before = await page.evaluate(() => history.length);
      await page.goto('/?view=chronology&hide=economic&event=korean-war&at=1950/1960');
      const { details, status, tab } = appOn(page);
      await expect(details).toBeVisible();
      await expect(status).toHaveText(/^Showing 2 of 7/);
      await expect(tab('Chronology')).toHaveAttribute('aria-selected', 'true');
      expect(new URL(page.url()).search).toBe('?view=chronology&hide=economic&event=korean-war&at=1950/1960');
      expect(await page.evaluate(() => history.length)).toBe(before + 1);
    },
  );

  test('another dataset than was built is drawn anew', { tag: '@firefox' }, async ({ page }) => {
    await page.route('**/data/*.json', async (route) => {
      const dataset = (await (await route.fetch()).json()) as { title: string };
      await route.fulfill({ json: { ...dataset, title: 'A and B' } });
    });
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('A and B');
    await expect(appOn(page).options).toHaveCount(dated.length);
  });

  for (const [width, height] of [
    [1280, 720],
    [768, 1024],
    [390, 844],
  ] as const) {
    test(`at ${width} pixels nothing has jumped`, { tag: '@chromium' }, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(globalThis, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
            shifts.push(entry.value);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto('/');
      await page.evaluate(() => document.fonts.ready);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 200))));
      const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts);
      expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.1);
    });
  }
});
