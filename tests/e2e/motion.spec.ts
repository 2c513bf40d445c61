import type { Page } from '@playwright/test';
import { openMany } from './many/reader';
import { appOn, boxOf } from './support/app';
import { cornersOf } from './support/corners';
import { flick, frames, watchBrush } from './support/motion';
import { expect, test } from './support/page';
import { at } from './support/sites';

// A reader who lets things move; everywhere else they land at once.
test.use({ motion: true });

test.describe('motion', () => {
  test(
    'leads where a key leads in a glide, and runs on after a flick',
    { tag: '@firefox' },
    async ({ page }) => {
      const { timeline, brush } = appOn(page);
      // One place on the way is enough, and a busy machine may draw none.
      await expect(async () => {
        await page.goto('/?at=1960/2010');
        await timeline.focus();
        const drawn = await watchBrush(page);
        const { width } = await boxOf(brush);
        await page.keyboard.press('+');
        await expect.poll(async () => (await boxOf(brush)).width / width).toBeCloseTo(0.6, 2);
        expect(await drawn()).toBeGreaterThan(1);
      }).toPass();

      await expect(async () => {
        await page.goto('/?at=1955/1965');
        await flick(page);
        const { x } = await boxOf(brush);
        await frames(page, 20);
        expect((await boxOf(brush)).x).toBeGreaterThan(x + 3);
      }).toPass();
    },
  );

  test('keys that come fast add up', async ({ page }) => {
    await page.goto('/');
    const { timeline, brush } = appOn(page);
    await timeline.focus();
    const { width } = await boxOf(brush);
    for (let i = 0; i < 5; i++) await page.keyboard.press('+');
    await expect.poll(async () => (await boxOf(brush)).width / width).toBeCloseTo(0.6 ** 5, 2);
  });
});

/** How many elements of the picture are on their way to another place, and how many fade. */
const onTheWay = (page: Page) =>
  page.evaluate(() => {
    const keyframes = document
      .getAnimations()
      .filter(({ effect }) => (effect as KeyframeEffect).target?.closest('.timeline-picture') !== null)
      .map(({ effect }) => (effect as KeyframeEffect).getKeyframes());
    const glides = keyframes.filter(([first]) => first !== undefined && 'transform' in first).length;
    return { glides, fades: keyframes.length - glides };
  });
/** What is on its way when something was pressed. */
const after = async (page: Page, press: () => Promise<void>) => {
  await press();
  return onTheWay(page);
};

test.describe('a choice', () => {
  test('lets marks, labels and bands glide to their new places, and nothing for who wants no motion', async ({
    page,
  }) => {
    await page.goto('/?view=timeline');
    const { timeline, record } = appOn(page);
    const toggle = () => record.evaluate((element: HTMLElement) => element.click());
    // The code for it comes when the page stands.
    let moved = { glides: 0, fades: 0 };
    await expect(async () => {
      moved = await after(page, toggle);
      expect(moved.glides).toBeGreaterThan(3);
      expect(moved.fades).toBeGreaterThan(3);
    }).toPass();
    // What has gone is taken out when it has faded, and nothing is left on its way.
    await expect.poll(() => onTheWay(page)).toEqual({ glides: 0, fades: 0 });
    const marks = await page.locator('.timeline-picture .mark').count();
    await toggle();
    await expect.poll(() => onTheWay(page)).toEqual({ glides: 0, fades: 0 });
    await toggle();
    await expect.poll(() => onTheWay(page)).toEqual({ glides: 0, fades: 0 });
    expect(await page.locator('.timeline-picture .mark').count()).toBe(marks);

    await timeline.focus();
    expect((await after(page, () => page.keyboard.press('+'))).glides).toBe(0);
    // The ring of the keyboard has paper within and around it.
    await page.keyboard.press('Home');
    const active = timeline.locator('[data-active="true"]');
    const widths = await active.evaluate((element) =>
      [null, '::before'].map((part) => Number.parseFloat(getComputedStyle(element, part).outlineWidth)),
    );
    expect(widths).toEqual([2, 5]);

    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await after(page, toggle)).toEqual({ glides: 0, fades: 0 });
  });
});

test.describe('of many events', () => {
  test.use(at('many'));

  test('no option is told wrong while the timeline is on its way', { tag: '@chromium' }, async ({ page }) => {
    const { timeline } = await openMany(page, 20_000);
    await timeline.focus();
    // Every name that a screen reader is given, from key to key.
    await timeline.evaluate((listbox) => {
      const told: string[] = [];
      const note = (): void => {
        const id = listbox.getAttribute('aria-activedescendant');
        const name = (id === null ? null : document.getElementById(id))?.getAttribute('aria-label');
        if (typeof name === 'string' && name !== told.at(-1)) told.push(name);
      };
      new MutationObserver(note).observe(listbox, { subtree: true, childList: true, attributes: true });
      Object.assign(window, { told });
    });
    const told = (): Promise<readonly string[]> =>
      page.evaluate(() => (globalThis as unknown as { told: string[] }).told);
    let before = 0;
    const keys = ['ArrowRight', '+', '+', 'End', '0', '+', '+', '+', 'Home'];
    for (const key of cornersOf(keys, 0, 1, 3, 4, 8)) {
      await page.keyboard.press(key);
      // Until the glide, and the rest after it, are over: nothing new is told for a while.
      let names = await told();
      for (let quiet = 0, count = names.length; quiet < 5; count = names.length) {
        await page.waitForTimeout(100);
        names = await told();
        quiet = names.length === count ? quiet + 1 : 0;
      }
      expect(names.slice(before).length, `${key}: ${names.slice(before).join('; ')}`).toBeLessThanOrEqual(1);
      before = names.length;
    }
  });
});
