import type { Page } from '@playwright/test';
import { openList, spoken } from './many/reader';
import { appOn, type App } from './support/app';
import { keyboardOn } from './support/keyboard';
import { axe, expect, test } from './support/page';
import { at } from './support/sites';

/*
 * Sets of the sizes that readers bring, at which titles do not fit: the twelve tasks of a reader with a keyboard, where
 * to look, and that all of it fits the window.
 */

test.use(at('many'));

async function openShape(page: Page, shape: string, link = '/'): Promise<App> {
  await page.goto(`${link}#shape=${shape}`);
  const app = appOn(page);
  await expect(app.options.first()).toBeAttached({ timeout: 20_000 });
  return app;
}

const open = async (page: Page) => ({
  app: await openShape(page, 'crowded-277'),
  keys: keyboardOn(page),
});

const inView = (page: Page) => page.locator('.in-view');

test('a month and a day that hold most of the events are a press away, and so is all', async ({ page }) => {
  const { timeline } = await openShape(page, 'one-day-130');
  const all = await inView(page).textContent();
  await page.getByRole('button', { name: '115 events, November 1963' }).click();
  await expect(inView(page)).toHaveText(/^27 October 1963 to 5 December 1963/u);
  await page.getByRole('button', { name: '77 events, 22 November 1963' }).click();
  await expect(inView(page)).toHaveText(/^21 November 1963, 20:00 to 23 November 1963, 04:00/u);
  await expect(page).toHaveURL(/[?&]at=1963-11-21/u);
  await expect(timeline).toBeVisible();
  await page.getByRole('button', { name: 'Fit all' }).click();
  await expect(inView(page)).toHaveText(all ?? '');
});

test('a run of crowded months is named over the bands, and a press away', async ({ page }) => {
  await openShape(page, 'crowded-277');
  const bracket = page.locator('.crowd-bracket');
  await expect(bracket).toHaveText('June 2025 to February 2026: 161 events, 4.5 times as many as usual');
  // Room is kept for it: the first band begins below.
  const [row, first] = await Promise.all([
    bracket.boundingBox(),
    page.locator('[role=option]:not(.out-of-view)').first().boundingBox(),
  ]);
  expect(first?.y ?? 0).toBeGreaterThan((row?.y ?? Infinity) + (row?.height ?? 0));
  await bracket.getByText('June 2025 to February 2026: 161 events').click();
  await expect(inView(page)).toHaveText(/April 2025 to .*2026/u);
});

test('a column under the pointer tells what is in it, and the keyboard lists it', async ({ page }) => {
  const { timeline } = await openShape(page, 'crowded-277');
  await expect(page.getByText('A mark is an event, a column half a month.')).toBeVisible();
  await timeline.focus();
  await page.keyboard.press('End');
  const tip = page.locator('.tip');
  await expect(tip).toContainText('16 to 28 February 2026: two events, Military');
  await expect(tip).toContainText('L lists them');
  await page.keyboard.press('l');
  const { heading, rows } = openList(page);
  await expect(heading).toHaveText('Two events, 16 February 2026 to 28 February 2026, Military');
  await expect(rows).toHaveCount(2);
  await page.keyboard.press('Escape');
  await expect(timeline).toBeFocused();
  // Under the pointer too, wherever in the column that is.
  const option = page.locator('[role=option][data-active=true]');
  const mark = await option.boundingBox();
  await page.mouse.move((mark?.x ?? 0) + 4, (mark?.y ?? 0) + 4);
  await expect(tip).toContainText('16 to 28 February 2026');
});

for (const [width, height] of [
  [1280, 720],
  [768, 1024],
  [390, 844],
] as const)
  test(`all of it is in the window of ${width} × ${height}, five categories and the overview included`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    for (const shape of ['crowded-277', 'skewed-710', 'daily-923', 'one-day-130']) {
      await openShape(page, shape, '/?view=timeline');
      const overview = page.locator('.overview');
      await expect
        .poll(async () => {
          const box = await overview.boundingBox();
          return box === null ? NaN : box.y + box.height;
        })
        .toBeLessThanOrEqual(height);
      // And nothing of the room is left over.
      const box = await overview.boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeGreaterThan(height - 24);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });

test('what is said of crowds breaks no rule of access', async ({ page }) => {
  await openShape(page, 'one-day-130');
  await expect(page.getByRole('group', { name: 'Look at' })).toBeVisible();
  await axe(page);
});

test.describe('with keys alone, of 277 events', () => {
  test('the last event is opened, and back', { tag: '@all' }, async ({ page }) => {
    const { app, keys } = await open(page);
    await keys.tabTo(app.timeline);
    await keys.press('End', 'Enter');
    await expect(app.details.getByRole('heading', { level: 2 })).toBeFocused();
    await keys.press('Escape');
    await expect(app.timeline).toBeFocused();
    keys.done();
  });

  test('a category is hidden', { tag: '@all' }, async ({ page }) => {
    const { app, keys } = await open(page);
    await keys.tabTo(app.category('Military'));
    await keys.press('Enter');
    await expect(app.status).toHaveText(/^Showing 162 of 277 events/);
    keys.done();
  });

  test('the crowded months are looked at', async ({ page }) => {
    const { keys } = await open(page);
    await keys.tabTo(page.getByRole('button', { name: '161 events, June 2025 to February 2026' }));
    await keys.press('Enter');
    await expect(inView(page)).toHaveText(/^April 2025 to April 2026|^\d+ April 2025/u);
    keys.done();
  });

  test('a month is gone to', { tag: '@all' }, async ({ page }) => {
    const { app, keys } = await open(page);
    await keys.tabTo(app.timeline);
    await keys.press('g');
    await keys.write('2025-07');
    await keys.press('Enter');
    await expect(app.timeline).toBeFocused();
    await expect(inView(page)).toHaveText(/2025/u);
    keys.done();
  });

  test('event 137 is opened', { tag: '@all' }, async ({ page }) => {
    const { app, keys } = await open(page);
    await keys.tabTo(app.timeline);
    await keys.press('g');
    await keys.write('#137');
    await keys.press('Enter');
    await expect(app.details).toBeVisible();
    expect((await spoken(page))?.place).toBe(137);
    keys.done();
  });

  test('the column of an event is listed, and one of it opened', async ({ page }) => {
    const { app, keys } = await open(page);
    await keys.tabTo(app.timeline);
    await keys.press('End', 'l');
    const { heading, rows } = openList(page);
    await expect(heading).toBeFocused();
    await keys.tabTo(rows.first().getByRole('button'));
    await keys.press('Enter');
    await expect(app.details.getByRole('heading', { level: 2 })).toBeFocused();
    keys.done();
  });

  test('the events of a month are found by it', { tag: '@all' }, async ({ page }) => {
    const { app, keys } = await open(page);
    await keys.tabTo(app.search);
    await keys.write('June 2025');
    await expect(app.status).toHaveText(/^Showing 18 of 277 events/);
    keys.done();
  });

  test('what was not found is found again', { tag: '@all' }, async ({ page }) => {
    const { app, keys } = await open(page);
    await keys.tabTo(app.search);
    await keys.write('zz');
    await expect(page.getByText('No dated event matches')).toBeVisible();
    await keys.tabTo(app.button('Clear filters'));
    await keys.press('Enter');
    await expect(app.status).toHaveText(/^Showing 277 of 277 events/);
    keys.done();
  });

  test('near enough for titles', { tag: '@all' }, async ({ page }) => {
    const { app, keys } = await open(page);
    await keys.tabTo(app.timeline);
    await keys.press('End', '+', '+', '+', '+', '+', '+', '+');
    await expect(page.getByText('A mark is an event, each at its own time.')).toBeVisible();
    expect((await spoken(page))?.place).toBe(277);
    keys.done();
  });

  test('the chronology, at a year', { tag: '@all' }, async ({ page }) => {
    const { app, keys } = await open(page);
    await keys.tabTo(app.tab('Timeline'));
    await keys.press('ArrowRight');
    const panel = page.getByRole('tabpanel', { name: 'Chronology' });
    await expect(panel).toBeVisible();
    await keys.tabTo(panel.getByRole('combobox'));
    await keys.write('2025');
    await expect(panel.getByRole('heading', { name: /^2025/u })).toBeInViewport();
    keys.done();
  });

  test('the view is cited', { tag: '@all' }, async ({ page }) => {
    const { keys } = await open(page);
    // From the top of the page backwards, as who looks for what stands at its foot.
    do await keys.press('Shift+Tab');
    while (!(await page.evaluate(() => document.activeElement?.textContent === 'Cite this view')));
    await keys.press('Enter');
    await keys.tabTo(page.getByRole('button', { name: 'Print the dossier' }));
    keys.done();
  });

  test('all keys are told', { tag: '@all' }, async ({ page }) => {
    const { app, keys } = await open(page);
    await keys.tabTo(app.timeline);
    await keys.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
    keys.done();
  });
});
