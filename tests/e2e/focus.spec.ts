import type { Page } from '@playwright/test';
import { activeOption, appOn, eventOf, expectFocusKept, optionName, tabTo } from './support/app';
import { expect, test } from './support/page';

/**
 * What shows the focus, and what hides it: the focused element's outline, or in the listbox that of the
 * option which the keyboard is on.
 */
const focusAsSeen = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement ?? document.body;
    const id = focused.getAttribute('aria-activedescendant');
    const shown = (id === null ? null : document.getElementById(id)) ?? focused;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(shown);
    const box = shown.getBoundingClientRect();
    const hit = document.elementFromPoint(
      Math.min(Math.max(box.x + box.width / 2, 0), innerWidth - 1),
      Math.min(Math.max(box.y + box.height / 2, 0), innerHeight - 1),
    );
    return {
      what: `${focused.tagName} ${(focused.getAttribute('aria-label') ?? focused.textContent).slice(0, 40)}`,
      outlined:
        outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && !outlineColor.endsWith(', 0)'),
      inSight: hit !== null && (shown.contains(hit) || hit.contains(shown)),
    };
  });

for (const [width, height, link, least] of [
  [1280, 800, '/?view=timeline&at=x', 30],
  [1280, 800, '/?event=trade-2017&q=trade', 5],
  [768, 700, '/?event=trade-2017', 5],
  [390, 700, '/?view=chronology&event=korean-war', 5],
  [390, 700, '/?view=timeline&hide=military', 30],
] as const) {
  test(
    `the focus is visible and uncovered at every tab stop of ${link}, ${width} wide`,
    { tag: width === 768 ? [] : '@firefox' },
    async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.goto(link);
      await expect(appOn(page).tab('Timeline')).toBeVisible();
      const stops = new Set<string>();
      // Once around: past the last stop the focus leaves the page, and in Chromium comes in again at the first.
      for (let presses = 0; presses < 60; presses++) {
        await page.keyboard.press('Tab');
        if (!(await page.evaluate(() => document.hasFocus()))) break;
        if (await page.evaluate(() => document.activeElement === document.body)) continue;
        const seen = await focusAsSeen(page);
        if (stops.has(seen.what)) break;
        expect(seen).toEqual({ what: seen.what, outlined: true, inSight: true });
        stops.add(seen.what);
      }
      expect(stops.size, 'tab stops').toBeGreaterThanOrEqual(least);
    },
  );
}

test.describe('the focus is never lost', () => {
  test('by a filter that takes the event it is on', async ({ page }) => {
    await page.goto('/');
    const { timeline, category } = appOn(page);
    await tabTo(page, timeline);
    await page.keyboard.press('Home');
    await category('Military').click();
    await expect(category('Military')).toBeFocused();
    await tabTo(page, timeline);
    expect(await activeOption(page)).toBe(optionName(eventOf('trade-2000')));
    expect(await focusAsSeen(page)).toMatchObject({ outlined: true });
  });

  test('by filters that take every event', async ({ page }) => {
    await page.goto('/');
    const { timeline, category, options } = appOn(page);
    for (const label of ['Military', 'Economic', 'Diplomatic']) await category(label).click();
    await expect(options).toHaveCount(0);
    await tabTo(page, timeline);
    for (const key of ['ArrowRight', 'Home', 'End', 'Enter', 'PageDown', '+', '0'])
      await page.keyboard.press(key);
    await expect(timeline).toBeFocused();
    await expect(timeline).toHaveCSS('outline-style', 'solid');
  });

  for (const [what, link, press] of [
    ['clearing the filters', '/?hide=military', 'Clear filters'],
    ['clearing filters that found nothing', '/?q=zzz', 'Clear filters'],
    ['removing the range', '/?range=2000/2010', 'Only 2000 to 2010: remove this filter'],
    ['choosing the range', '/?at=2000/2010', 'Only this range'],
    ['dismissing what could not be read of a link', '/?event=nothing', 'Dismiss'],
    ['fitting everything', '/?at=2000/2010', 'Fit all'],
  ] as const) {
    test(`by ${what}`, async ({ page }) => {
      await page.goto(link);
      const button = page.getByRole('button', { name: press, exact: true });
      await tabTo(page, button);
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => new Promise((done) => requestAnimationFrame(() => done(true))));
      await expectFocusKept(page);
    });
  }

  test('by closing the details, with the button as with Escape', { tag: '@firefox' }, async ({ page }) => {
    await page.goto('/');
    const { option, timeline, details } = appOn(page);
    for (const close of ['click', 'Escape', 'keyboard'] as const) {
      await option('aid-agreement-2005').click();
      await expect(details.getByRole('heading', { level: 2 })).toBeFocused();
      if (close === 'click') await details.getByRole('button', { name: 'Close' }).click();
      else if (close === 'keyboard') {
        await tabTo(page, details.getByRole('button', { name: 'Close' }), 'Shift+Tab');
        await page.keyboard.press('Enter');
      } else await page.keyboard.press('Escape');
      await expect(timeline).toBeFocused();
    }
  });

  test(
    'by a click on the words of the source: Escape still closes, and leads back',
    { tag: '@firefox' },
    async ({ page }) => {
      await page.goto('/');
      const { option, timeline, details, mark } = appOn(page);
      await option('korean-war').click();
      await mark.click();
      await page.keyboard.press('Escape');
      await expect(details).toBeHidden();
      await expect(timeline).toBeFocused();
    },
  );

  test('by closing details that a link opened', async ({ page }) => {
    await page.goto('/?event=trade-2017');
    const { details } = appOn(page);
    await expect(details.getByRole('heading', { level: 2 })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(details).toBeHidden();
    await expectFocusKept(page);
  });

  test('by the back button, which closes the details', { tag: '@firefox' }, async ({ page }) => {
    await page.goto('/');
    const { timeline, details } = appOn(page);
    await tabTo(page, timeline);
    await page.keyboard.press('Enter');
    await expect(details).toBeVisible();
    await page.goBack();
    await expect(details).toBeHidden();
    await expect(timeline).toBeFocused();
  });

  test('by the back button, which brings the other view', async ({ page }) => {
    await page.goto('/');
    const { tab, timeline } = appOn(page);
    await tab('Chronology').click();
    await page.getByRole('button', { name: eventOf('korean-war').title }).focus();
    await page.goBack();
    await expect(timeline).toBeVisible();
    await expectFocusKept(page);
  });

  test(
    'by opening an event of the shelf and closing it on a phone, where the shelf goes away',
    { tag: '@firefox' },
    async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto('/');
      const { details } = appOn(page);
      const opener = page.getByRole('button', { name: eventOf('missile-sale').title });
      await opener.click();
      await expect(details.getByRole('heading', { level: 2 })).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(opener).toBeFocused();
      await expect(opener).toBeInViewport();
    },
  );
});
