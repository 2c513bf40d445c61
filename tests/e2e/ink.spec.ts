import type { Page } from '@playwright/test';
import { inkFaults } from './support/ink';
import { isAll } from './support/corners';
import { expect, test } from './support/page';
import { at } from './support/sites';

/*
 * No words on words, on marks or on lines; none cut; none without their mark: at every width, with the record and
 * without, with an event open and without, at three zooms, on the screen and on paper. One page, which changes as a
 * reader changes it.
 */

const WIDTHS = isAll
  ? [320, 360, 390, 414, 480, 600, 700, 768, 844, 1024, 1280, 1920, 2560]
  : [320, 768, 1280];

/** The width of a page of A4 between its margins. */
const PAPER = 718;

/** All there is, and nearer; in the gate one zoom less. */
const nearer = (near: string, nearest: string): readonly string[] =>
  isAll ? ['', near, nearest] : ['', near];

const links = (open: string, zooms: readonly string[]): readonly string[] =>
  ['', 'record=on'].flatMap((record) =>
    ['', `event=${open}`].flatMap((event) =>
      zooms.map((zoom) => `?${['view=timeline', record, event, zoom].filter(Boolean).join('&')}`),
    ),
  );

/** Goes to a link as Back and Forward do: nothing is loaded. */
async function go(page: Page, link: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to + location.hash);
    dispatchEvent(new PopStateEvent('popstate'));
  }, link);
}

/** The faults of a page once it has come to rest. */
async function restingFaults(page: Page): Promise<readonly string[]> {
  let faults: readonly string[] = [];
  for (let tries = 0; tries < 12; tries++) {
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(resolve));
        }),
    );
    faults = [...(await inkFaults(page)), ...(await inkFaults(page, 'measure'))];
    if (faults.length === 0) break;
  }
  return faults;
}

async function faultsAt(page: Page, asked: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    for (const link of asked) {
      await go(page, link);
      const faults = await restingFaults(page);
      found.push(...faults.map((fault) => `${width} px, ${link}: ${fault}`));
    }
  }
  return found;
}

test.describe('the law of ink', { tag: '@chromium' }, () => {
  test('holds for the dataset, on the screen and on paper', async ({ page }) => {
    test.slow(isAll);
    await page.goto('/?view=timeline');
    await expect(page.getByRole('listbox', { name: /^Timeline/ })).toBeVisible();
    const asked = links('aid-agreement-2005', nearer('at=2001-09-24/2017-08-12', 'at=1990/2026'));
    expect(await faultsAt(page, asked)).toEqual([]);
    await page.setViewportSize({ width: PAPER, height: 900 });
    for (const link of ['?view=timeline', '?view=timeline&record=on']) {
      await page.emulateMedia({ media: 'screen' });
      await go(page, link);
      expect(await restingFaults(page), link).toEqual([]);
      await page.emulateMedia({ media: 'print' });
      expect(await restingFaults(page), `${link} on paper`).toEqual([]);
    }
  });

  test('is seen to be broken, in each picture and in each way', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto('/?view=timeline&record=on&event=aid-agreement-2005');
    await expect(page.locator('.measure-picture text').first()).toBeAttached();
    expect(await restingFaults(page)).toEqual([]);
    await page.evaluate(() => {
      const mark = document.querySelector('.timeline-picture .mark')?.getBoundingClientRect();
      const picture = document.querySelector('.timeline-picture')?.getBoundingClientRect();
      if (mark === undefined || picture === undefined) return;
      const [first, second, third] = document.querySelectorAll('.timeline-picture g.label');
      first?.classList.add('on-a-mark');
      second?.classList.add('cut');
      third?.classList.add('far');
      for (const [selector, x, y] of [
        ['.on-a-mark text', mark.x - picture.x, mark.y - picture.y + 10],
        ['.cut text', picture.width - 10, mark.y - picture.y],
        ['.far text', 300, 4],
        ['.measure-picture text', 400, 100],
      ] as const) {
        for (const text of document.querySelectorAll(selector)) {
          text.setAttribute('x', String(x));
          text.setAttribute('y', String(y));
        }
      }
    });
    const timeline = (await inkFaults(page)).join('\n');
    expect(timeline).toMatch(/lies on mark \d+/);
    expect(timeline).toContain('is cut, or stands in the margin');
    expect(timeline).toContain('is cut above or below');
    expect(timeline).toContain('stands without its mark');
    expect((await inkFaults(page, 'measure')).join('\n')).toMatch(/” \(.*\) lies on “/);
  });
});

test.describe('the law of ink', { tag: '@chromium' }, () => {
  test.use(at('many'));

  test('holds for titles that are hard to place', async ({ page }) => {
    test.slow(isAll);
    await page.goto('/?view=timeline#nasty');
    await expect(page.getByRole('listbox', { name: /^Timeline/ })).toBeVisible();
    expect(await faultsAt(page, links('3', nearer('at=1949/1965', 'at=1961/1961')))).toEqual([]);
  });
});
