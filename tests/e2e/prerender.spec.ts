import { EventEmitter, once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { appOn, boxOf, claims, dated, dateInWords, eventOf, middleOf, type ServedEvent } from './support/app';
import { axe, expect, test } from './support/page';
import { SITES } from './support/sites';

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
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        /^Of seven dated claims, one is corroborated/,
      );
      await expect(page.getByRole('heading', { level: 2, name: 'Chronology' })).toBeVisible();
      expectTold(await told(page, '.chronology'), dated);
      await expect(page.getByRole('heading', { level: 2, name: /^Without a date/ })).toBeVisible();
      expectTold(await told(page, '.shelf'), undated);
    },
  );

  test('it shows the picture, and says what is missing', { tag: '@chromium' }, async ({ page }) => {
    await page.goto('/', { waitUntil: 'load' });
    await expect(page.locator('.timeline-picture')).toBeVisible();
    await expect(page.locator('.timeline-picture .mark')).toHaveCount(dated.length);
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
          .replace('<html ', '<html class="as-built begun" ');
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
      () => document.activeElement?.closest('.tabs, .page-search, .filters, .timeline, .cite') === null,
    );
    expect(outside).toBe(true);
  });

  test(
    'a link shows its event at once, in the words of the source',
    { tag: '@firefox' },
    async ({ page }) => {
      await openAsBuilt(page, '/?view=timeline&record=on&event=aid-agreement-2005');
      const { title, evidence } = eventOf('aid-agreement-2005');
      const words = page.locator('.linked-event');
      await expect(words.getByRole('heading')).toHaveText(title);
      for (const { exact } of evidence) await expect(words).toContainText(exact);
      await expect(page.locator('.timeline-picture')).toBeVisible();
    },
  );

  test('a link shows the view that it asks for', async ({ page }) => {
    await openAsBuilt(page, '/?view=chronology');
    await expect(page.locator('.chronology')).toBeVisible();
    await expect(page.locator('.timeline-picture')).toBeHidden();
  });

  test('what a link will change is held back before anything of it is parsed', async ({ page }) => {
    await page.addInitScript(() => {
      const observer = new MutationObserver(() => {
        if (document.querySelector('#root') === null) return;
        observer.disconnect();
        Object.assign(globalThis, { asked: document.documentElement.className });
      });
      observer.observe(document, { childList: true, subtree: true });
    });
    await openAsBuilt(page, '/?view=chronology&hide=military');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('.chronology .event-line').first()).toBeHidden();
    expect(await page.evaluate(() => (globalThis as unknown as { asked: string }).asked)).toContain(
      'asks-filter',
    );
  });

  test('an event that is not there makes no room', async ({ page }) => {
    await openAsBuilt(page, '/?event=not-there');
    await expect(page.locator('.page-footer')).toBeAttached();
    await expect(page.locator('.linked-event, .asks-event')).toHaveCount(0);
  });

  test('nothing is asked of the server for the first paint but the page', async ({ request }) => {
    const html = await (await request.get('/')).text();
    expect(html).not.toMatch(/<link[^>]*rel="stylesheet"/);
    expect(html).not.toMatch(/<script(?=[^>]* src=)(?![^>]* async)/);
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

  test('a button whose code is still to come takes no press, and keys work meanwhile', async ({ page }) => {
    const code = new EventEmitter();
    const isToCome = once(code, 'come');
    await page.route('**/assets/page-*.js', async (route) => {
      await isToCome;
      await route.continue();
    });
    await page.goto('/', { waitUntil: 'commit' });
    await expect(page.locator('.prerendered, .timeline[inert]')).toHaveCount(0);
    const { button, timeline } = appOn(page);
    const zoomIn = page.locator('.ways').getByLabel('Zoom in', { exact: true });
    const inView = page.locator('.in-view');
    await expect(zoomIn).toBeVisible();
    await zoomIn.focus();
    await expect(zoomIn).not.toBeFocused();
    await page.mouse.click(await middleOf(zoomIn), (await boxOf(zoomIn)).y + 8);
    await expect(inView).toHaveText('1945 to 2028 in view');
    await timeline.focus();
    await page.keyboard.press('+');
    await expect(inView).toHaveText('1947 to 1997 in view');
    code.emit('come');
    await button('Zoom in').click();
    await expect(inView).toHaveText('1948 to 1978 in view');
  });

  test('another dataset than was built is drawn anew', { tag: '@firefox' }, async ({ page }) => {
    await page.route('**/data/*.json', async (route) => {
      const dataset = (await (await route.fetch()).json()) as { title: string };
      await route.fulfill({ json: { ...dataset, title: 'A and B' } });
    });
    await page.goto('/');
    await expect(page.locator('.dataset-name')).toHaveText('A and B');
    await expect(appOn(page).options).toHaveCount(dated.length);
  });
});

const all = process.env['DYAD_E2E_ALL'] !== undefined;

/** Windows, in CSS pixels. */
const SIZES = [
  { width: 1280, height: 720 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
] as const;

/** Links of all kinds; with the widths that the gate looks at: each way in which what was built is held back. */
const LINKS: readonly { readonly link: string; readonly inGate?: readonly number[] }[] = [
  { link: '/' },
  { link: '/?record=on' },
  { link: '/?event=aid-agreement-2005' },
  { link: '/?event=missile-sale' },
  { link: '/?event=not-there' },
  { link: '/?record=on&event=trade-2017' },
  { link: '/?record=on&event=r30-partnership-treaty' },
  { link: '/?q=war', inGate: [768] },
  { link: '/?q=war&event=korean-war', inGate: [390] },
  { link: '/?hide=economic' },
  { link: '/?not=corroborated,partly' },
  { link: '/?range=2000/2013' },
  { link: '/?at=1995/2018' },
  { link: '/?view=timeline&q=nothing-like-it' },
  { link: '/?view=chronology' },
  { link: '/?view=chronology&q=war' },
  { link: '/?view=chronology&hide=military' },
  { link: '/?view=chronology&range=2000/2013' },
  { link: '/?view=chronology&record=on', inGate: [390] },
  { link: '/?view=chronology&event=trade-2017' },
  { link: '/?view=chronology&record=on&event=trade-2017' },
  { link: '/?view=sources' },
  { link: '/?view=sources&event=trade-2017', inGate: [1280] },
  { link: '/?view=sources&q=war' },
];

/** How much has moved in sight so far: Chromium's cumulative layout shift. */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
        shifts.push(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return async () => {
    const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts);
    return shifts.reduce((sum, value) => sum + value, 0);
  };
}

test.describe('nothing jumps in a slow browser, neither before the scripts nor with them', () => {
  for (const { link, inGate = [] } of LINKS) {
    for (const size of SIZES.filter(({ width }) => all || inGate.includes(width))) {
      test(`at ${size.width} pixels, at ${link}`, { tag: '@chromium' }, async ({ page, devtools }) => {
        await page.setViewportSize(size);
        await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
        const shifted = await watchShifts(page);
        const built = new EventEmitter();
        const isRead = once(built, 'read');
        // The scripts come when what was built has been read.
        await page.route('**/assets/*.js', async (route) => {
          await isRead;
          await route.continue();
        });
        await page.goto(link, { waitUntil: 'commit' });
        await expect(page.locator('.prerendered .page-footer')).toBeAttached();
        await expect
          .poll(() => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length))
          .toBe(1);
        await page.evaluate(() => document.fonts.ready);
        built.emit('read');
        await page.waitForFunction(() => performance.getEntriesByName('dyad-complete').length > 0);
        await expect(page.locator('.prerendered, .linked-event, [class*=asks-]')).toHaveCount(0);
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 300))));
        await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
        expect(await shifted()).toBeLessThan(0.05);
      });
    }
  }
});

/** What can be pressed, and what is said of it. */
async function expectAsBuilt(page: Page, notice: RegExp): Promise<void> {
  await expect(page.locator('.notice').filter({ visible: true })).toHaveText(notice);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /^Of seven dated claims, one is corroborated/,
  );
  await expect(page.locator('.timeline-picture')).toBeVisible();
  await expect(page.locator('.chronology').getByText(dated[0]?.evidence[0]?.exact ?? '')).toBeVisible();
  await expect(
    page.locator('#root').locator('button, input, [role=tab]').filter({ visible: true }),
  ).toHaveCount(0);
}

test.describe('where the dataset does not come', () => {
  const answers = {
    'the server answers 500': { status: 500 },
    'the answer is no JSON': { body: '<p>Welcome</p>' },
    'the answer is another JSON': { json: { events: 3 } },
    'the network fails': null,
  } as const;
  for (const [what, answer] of Object.entries(answers)) {
    test(
      `since ${what}, the page stays, and is tried again`,
      { tag: answer === null ? '@firefox' : [] },
      async ({ page, faults }) => {
        if (!('body' in (answer ?? {}) || 'json' in (answer ?? {}))) faults.allow(/Failed to load resource/);
        let isBroken = true;
        let tries = 0;
        await page.route('**/data/*.json', (route) => {
          tries++;
          if (!isBroken) return route.continue();
          return answer === null ? route.abort() : route.fulfill(answer);
        });
        await page.goto('/?event=korean-war', { waitUntil: 'load' });
        await expectAsBuilt(page, /north-korea-russia.json” cannot be read/);
        await page.getByRole('button', { name: 'Try again' }).click();
        await expect.poll(() => tries).toBe(2);
        await expectAsBuilt(page, /north-korea-russia.json” cannot be read/);
        isBroken = false;
        await page.getByRole('button', { name: 'Try again' }).click();
        await expect(appOn(page).details).toBeVisible();
        await expect(appOn(page).options).toHaveCount(dated.length);
        await expect(page.locator('.notice').filter({ visible: true })).toHaveCount(0);
      },
    );
  }
});

test.describe('where the app does not come', () => {
  test('the page stays, and says what is missing', { tag: '@firefox' }, async ({ page, faults }) => {
    faults.allow(/Failed to load resource|preload/);
    let isBroken = true;
    await page.route('**/assets/index-*.js', (route) => (isBroken ? route.abort() : route.continue()));
    await page.goto('/', { waitUntil: 'load' });
    await expectAsBuilt(page, /The scripts of this page have not come/);
    isBroken = false;
    await page.locator('.app-missing').getByRole('link', { name: 'Try again' }).click();
    await expect(appOn(page).options).toHaveCount(dated.length);
  });

  test('opened as a file it says so', { tag: '@chromium' }, async ({ page, faults }) => {
    faults.allow(/./);
    await page.goto(pathToFileURL(join(SITES.fixture.folder, 'index.html')).href, { waitUntil: 'load' });
    await expectAsBuilt(page, /as in a file that was opened/);
  });
});
