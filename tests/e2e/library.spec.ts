import AxeBuilder from '@axe-core/playwright';
import type { JSHandle, Page } from '@playwright/test';
import { seededColumns } from '../bench/seeded';
import { expect, test } from './support/page';
import { at } from './support/sites';

test.use(at('host'));

// Fifty thousand events, and every style of every element.
test.describe.configure({ timeout: 60_000 });

test.beforeEach(async ({ page }) => {
  await page.goto('/');
  // Buttons follow the first picture.
  await expect(page.locator('#dataset, #columns').getByRole('group', { name: 'Move and zoom' })).toHaveCount(
    2,
    { timeout: 20_000 },
  );
});

/** The titles of the columns on the page. */
const { title } = seededColumns(50_000);
const TITLES = Array.from({ length: title.length }, (_, row) => title.at(row) ?? '');

/** Every element of the timelines: what it is, where in its timeline it stands, and how it looks. */
const looks = async (page: Page): Promise<JSHandle<Record<string, string>[]>> =>
  page.evaluateHandle(() =>
    [...document.querySelectorAll('.dyad')].flatMap((frame) => {
      const { left, top } = frame.getBoundingClientRect();
      return [frame, ...frame.querySelectorAll('*')].map((element) => {
        const style = getComputedStyle(element);
        const box = element.getBoundingClientRect();
        const sides = [box.left - left, box.top - top, box.width, box.height];
        return {
          ...Object.fromEntries([...style].map((property) => [property, style.getPropertyValue(property)])),
          is: `${element.tagName} ${element.getAttribute('class') ?? ''}`,
          place: sides.join(' '),
        };
      });
    }),
  );

/** "BUTTON button icon, color: red, and not black". There are so many that they are compared in the page. */
const differences = async (
  some: JSHandle<Record<string, string>[]>,
  others: JSHandle<Record<string, string>[]>,
): Promise<string[]> =>
  some.evaluate((all, before) => {
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- the page has this function alone
    const sidesOf = (look: Record<string, string> | undefined): number[] =>
      (look?.['place'] ?? '').split(' ').map(Number);
    return all.flatMap((look, i) => {
      // Browsers round by where on the page a timeline stands; what is not drawn, the shades, stands nowhere.
      const there = sidesOf(before[i]);
      const off = sidesOf(look).some((side, nth) => Math.abs(side - (there[nth] ?? NaN)) > 0.5);
      const isMoved = off && (there[2] ?? 0) + (there[3] ?? 0) > 0;
      return Object.entries(look)
        .filter(([name, value]) => (name === 'place' ? isMoved : value !== (before[i]?.[name] ?? '')))
        .map(([name, value]) => `${look['is']}, ${name}: ${value}, and not ${before[i]?.[name]}`);
    });
  }, others);

const shown = async (page: Page, id: 'dataset' | 'columns') =>
  page.evaluate((name) => globalThis.timelines[name]?.getState().shown, id);

test('no style of the page reaches into a timeline', async ({ page }) => {
  await page.evaluate(() => {
    globalThis.timelines.dataset?.select('aid-agreement-2005');
  });
  await expect(page.getByRole('region', { name: 'Event details' })).toBeVisible();
  // The picture is laid out anew for the room beside them.
  const { width } = (await page.locator('#dataset .viewport').boundingBox()) ?? { width: NaN };
  await expect(page.locator('#dataset .timeline-picture')).toHaveAttribute('width', String(width));
  await expect(page.locator('#dataset .measure-picture')).toHaveAttribute('width', String(width));
  const guest = await looks(page);
  await page.evaluate(() => {
    document.querySelector('#page-styles')?.setAttribute('disabled', '');
  });
  await expect(page.getByRole('button', { name: 'A button of the page' })).not.toHaveCSS(
    'color',
    'rgb(255, 0, 0)',
  );
  const alone = await looks(page);
  expect(await guest.evaluate(({ length }) => length)).toBeGreaterThan(500);
  expect(await differences(guest, alone)).toEqual([]);
  expect(await differences(alone, guest)).toEqual([]);
});

test('a timeline turns dark when the page does, whatever the system asks for', async ({ page }) => {
  const background = async () =>
    page.locator('#dataset .dyad').evaluate((frame) => getComputedStyle(frame).backgroundColor);
  const picture = async () =>
    page.locator('#columns canvas').evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
  const light = { background: await background(), picture: await picture() };
  expect(light.background).toBe('rgb(251, 250, 247)');
  await page.evaluate(() => {
    document.documentElement.classList.add('dark');
  });
  await expect.poll(background).toBe('rgb(23, 24, 26)');
  await expect.poll(picture).not.toBe(light.picture);
  await page.evaluate(() => {
    document.documentElement.classList.remove('dark');
  });
  await expect.poll(picture).toBe(light.picture);
});

test('what is chosen in one changes nothing in the other', async ({ page }) => {
  const before = await shown(page, 'columns');
  await page.locator('#dataset').getByRole('option').first().click();
  await page.evaluate(() => {
    globalThis.timelines.dataset?.setFilters({ hidden: ['economic'] });
  });
  await expect(page.locator('#dataset').getByRole('region', { name: 'Event details' })).toBeVisible();
  await expect(page.locator('#columns').getByRole('region', { name: 'Event details' })).toHaveCount(0);
  expect(await shown(page, 'dataset')).toBe(2);
  expect(await shown(page, 'columns')).toBe(before);
});

test(
  'many titles are searched by the worker that the bundler of the page took along',
  { tag: '@firefox' },
  async ({ page }) => {
    const started = page.waitForEvent('worker');
    await page.evaluate(() => {
      globalThis.timelines.columns?.setFilters({ search: 'loan signed in geneva' });
    });
    expect((await started).url()).toMatch(/\/search-worker[^/]*\.js$/);
    const { length } = TITLES.filter((each) => each.startsWith('Loan signed in Geneva'));
    expect(length).toBeGreaterThan(50);
    await expect.poll(async () => shown(page, 'columns'), { timeout: 15_000 }).toBe(length);
  },
);

// What axe finds does not depend on the browser, and in Firefox it takes its time.
test('everyone can use a timeline there', { tag: '@chromium' }, async ({ page }) => {
  await page.locator('#dataset').getByRole('option').first().click();
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .include('#dataset')
    .include('#columns')
    .analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

test('a timeline goes without a trace', async ({ page }) => {
  await page.evaluate(() => {
    globalThis.timelines.dataset?.destroy();
  });
  await expect(page.locator('#dataset')).toBeEmpty();
  await expect(page.locator('#columns').getByRole('listbox', { name: /^Timeline/ })).toBeVisible();
});
