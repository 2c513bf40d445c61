import type { Page } from '@playwright/test';
import { appOn, boxOf } from './support/app';
import { cornersOf } from './support/corners';
import { axe, expect, test } from './support/page';

const COUNT = 2400;
const pad = (value: number): string => String(value).padStart(2, '0');

/** A file of many events, twenty in a month, from 2001 to 2010. Titles differ in length, and rows in height. */
const file = {
  format: 'dyad-dataset',
  version: 1,
  id: 'freedonia-sylvania',
  title: 'Freedonia and Sylvania',
  description: 'Many events, to try a long list.',
  language: 'en',
  parties: [
    { id: 'freedonia', name: 'Freedonia' },
    { id: 'sylvania', name: 'Sylvania' },
  ],
  categories: [{ id: 'economic', label: 'Economic', definition: 'Trade.' }],
  sources: [{ id: 'chronicle.txt', title: 'A Short Chronicle' }],
  events: Array.from({ length: COUNT }, (_, i) => ({
    id: `e${i}`,
    title: `Event ${i}${' of trade in timber and fish'.repeat(i % 4)}`,
    summary: 'The two countries traded. '.repeat(i % 7),
    date: `${2001 + Math.floor(i / 240)}-${pad(1 + (Math.floor(i / 20) % 12))}-${pad(1 + (i % 20))}`,
    dateBasis: 'source',
    categories: ['economic'],
    layer: 'claims',
    evidence: [
      {
        source: 'chronicle.txt',
        section: null,
        exact: 'They traded.',
        prefix: '',
        suffix: '',
        start: 0,
        end: 12,
        carrying: ['traded'],
        stance: 'asserts',
      },
    ],
  })),
  measures: [],
};

const title = (page: Page, i: number) =>
  page.getByRole('button', { name: file.events[i]?.title ?? '', exact: true });
const rows = (page: Page) => page.getByRole('group', { name: /events\.$/ }).getByRole('listitem');

/** The place of an element between the bar above the list and the lower edge of the screen. */
async function expectInSight(page: Page, i: number): Promise<void> {
  await expect(title(page, i)).toBeFocused();
  await expect
    .poll(async () => {
      const { y, height } = await boxOf(title(page, i));
      const bar = await boxOf(page.getByRole('navigation', { name: 'Parts of the list' }));
      return y >= bar.y + bar.height && y + height <= (await page.evaluate(() => innerHeight));
    })
    .toBe(true);
}

test.describe('a chronology of more events than the page can hold', () => {
  test.beforeEach(async ({ page }) => {
    await page.route('**/data/north-korea-russia.json', (route) => route.fulfill({ json: file }));
  });

  test('draws few rows, wherever it is scrolled to', async ({ page }) => {
    await page.goto('/?view=chronology');
    await expect(title(page, 0)).toBeVisible();
    const whole = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(whole, 'as high as all of them').toBeGreaterThan(COUNT * 60);
    for (const share of [0.2, 0.7, 1]) {
      await page.evaluate((top) => {
        scrollTo(0, top);
      }, whole * share);
      await expect
        .poll(() => page.evaluate(() => document.elementFromPoint(400, 300)?.closest('li') !== null))
        .toBe(true);
      expect(await rows(page).count()).toBeLessThan(60);
    }
  });

  test('is walked by keys, and the focus is in sight', async ({ page }) => {
    await page.goto('/?view=chronology');
    await title(page, 0).focus();
    for (const [key, i] of [
      ['ArrowDown', 1],
      ['End', COUNT - 1],
      ['ArrowUp', COUNT - 2],
      ['Home', 0],
      ['Tab', 1],
    ] as const) {
      await page.keyboard.press(key);
      await expectInSight(page, i);
    }
    for (let i = 2; i < 40; i++) await page.keyboard.press('Tab');
    await expectInSight(page, 39);
  });

  test('keeps the focus on a row that is scrolled away', { tag: '@firefox' }, async ({ page }) => {
    await page.goto('/?view=chronology');
    await title(page, 3).focus();
    await page.evaluate(() => {
      scrollTo(0, 90_000);
    });
    await expect(title(page, 40)).toHaveCount(0);
    await expect(title(page, 3)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expectInSight(page, 4);
  });

  test('goes to a month', async ({ page }) => {
    await page.goto('/?view=chronology');
    await page.getByRole('combobox', { name: 'Go to' }).selectOption('January 2007 (20)');
    await expect(title(page, 6 * 240)).toBeInViewport();
    await expect(page.getByRole('combobox', { name: 'Go to' })).toHaveValue('72');
  });

  test('opens at the event of a link, and comes back to it', async ({ page }) => {
    await page.goto('/?view=chronology&event=e1500');
    const { details } = appOn(page);
    await expect(title(page, 1500)).toBeInViewport();
    await page.keyboard.press('Escape');
    await title(page, 1501).click();
    await expect(details).toContainText('Event 1501');
    await page.keyboard.press('Escape');
    await expect(title(page, 1501)).toBeFocused();
    await expect(title(page, 1501)).toBeInViewport();
  });

  test('gives its place to the details where these would be below it, and takes it again', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 800, height: 800 });
    await page.goto('/?view=chronology');
    await title(page, 0).focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await expect(appOn(page).details.getByRole('heading', { level: 2 })).toBeInViewport();
    await expect(rows(page).first()).toBeHidden();
    await page.keyboard.press('Escape');
    await expectInSight(page, COUNT - 1);
  });

  test('has no fault that axe finds, wide and narrow', { tag: '@chromium' }, async ({ page }) => {
    await page.goto('/?view=chronology');
    for (const width of cornersOf([1280, 390], 1)) {
      await page.setViewportSize({ width, height: 800 });
      await expect(title(page, 0)).toBeVisible();
      await axe(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });

  test('is printed from where the reader is, and says so', { tag: '@chromium' }, async ({ page }) => {
    await page.goto('/?view=chronology&event=e1500');
    await expect(title(page, 1500)).toBeInViewport();
    await page.evaluate(() => {
      addEventListener('beforeprint', () => {
        document.title = String(document.querySelectorAll('[data-rank]').length);
      });
    });
    await page.pdf({ format: 'A4' });
    expect(Number(await page.title()), 'rows on paper').toBeGreaterThan(150);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText(/^Printed are \d+ of 2,400 events/)).toBeVisible();
    const high = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(high, 'no room for what is not printed').toBeLessThan(20_000);
  });
});
